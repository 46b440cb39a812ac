import { placeOfKey } from '../minutes/place-of-key.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import { nearestWord } from '../minutes/nearest-word.ts';
import { folderRule } from './rule.ts';

export const udvalgUkendt = folderRule({
  id: 'udvalg-ukendt',
  severity: 'error',
  about: 'Et udvalg står i udvalg.yml.',
  say: (key: string, near: string | undefined) => ({
    reason: `Udvalget »${key}« står ikke i udvalg.yml.`,
    advice:
      near === undefined ? 'Tilføj det i udvalg.yml.' : `Mente du »${near}«? Ellers tilføj det.`,
  }),
  check({ archive, folder }, reportFor) {
    const known = [...archive.committees.keys()];
    for (const file of folder.files.keys()) {
      if (!isMeetingFile(file)) continue;
      const [, key = ''] = file.split('/');
      if (archive.committees.has(key)) continue;
      // A file without one has a problem of its own.
      const place = placeOfKey(folder.files.get(file) ?? '', 'udvalg');
      reportFor(file)(place, key, nearestWord(key, known));
    }
  },
  example: {
    file: 'udvalg.yml',
    good: 'noegle: skoleudvalget',
    bad: 'noegle: skoleudvalg',
    at: '2:9',
  },
});

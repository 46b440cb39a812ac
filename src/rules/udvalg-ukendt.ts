import { placeOfKey } from '../minutes/yaml/place-of-key.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import { nearestWord } from '../minutes/words/nearest-word.ts';
import { isForeign } from './merged/is-foreign.ts';
import { folderRule } from './rule.ts';

export const udvalgUkendt = folderRule({
  id: 'udvalg-ukendt',
  severity: 'error',
  about: 'Et udvalg står i udvalg.yml.',
  say: (keys: readonly string[], near: string | undefined, files: number) => {
    const lines = keys.map((key) => `- { noegle: ${key}, navn: "…" }`).join(' ');
    return {
      reason:
        keys.length === 1
          ? `Udvalget »${keys.join()}« står ikke i udvalg.yml${files === 1 ? '' : `, og ${files} møder ligger i dets mappe`}.`
          : `Ingen udvalg står i udvalg.yml, men der er møder i ${keys.join(', ')}.`,
      advice:
        near === undefined
          ? `Skriv i udvalg.yml, med udvalgets navn: ${lines}`
          : `Er det »${near}«, så flyt filen til mappen ${near}, og skriv »udvalg: ${near}«. Ellers skriv i udvalg.yml, med udvalgets navn: ${lines}`,
    };
  },
  check({ archive, folder, broken }, reportFor) {
    // Its committees cannot be known.
    if (broken.has(committeesFile)) return;
    const known = [...archive.committees.keys()];
    const unknown = [...folder.files.keys()].filter(
      (file) =>
        isMeetingFile(file) && !archive.committees.has(folderOf(file)) && !isForeign(folder, file),
    );
    const byKey = Map.groupBy(unknown, folderOf);
    if (known.length === 0 && byKey.size > 1) {
      reportFor(committeesFile)(undefined, [...byKey.keys()], undefined, unknown.length);
      return;
    }
    for (const [key, files] of byKey) {
      // One that names another committee is told to lie in the wrong folder.
      const [file] = files.filter((each) => !isElsewhere(folder.files.get(each) ?? '', key));
      if (file === undefined) continue;
      const place = placeOfKey(folder.files.get(file) ?? '', 'udvalg');
      reportFor(file)(place, [key], nearestWord(key, known), files.length);
    }
  },
  example: {
    file: 'udvalg.yml',
    good: 'noegle: skoleudvalget',
    bad: 'noegle: skoleudvalg',
    at: '2:9',
  },
});

const committeesFile = 'udvalg.yml';

/** The committee's key in the path of a meeting's file. */
const folderOf = (file: string): string => file.split('/')[1] ?? '';

/** Whether a meeting's file names another committee than `key`. */
function isElsewhere(text: string, key: string): boolean {
  const [, committee = key] = /^udvalg:[ \t]*["']?([^\s"'#]+)/m.exec(text) ?? [];
  return committee !== key;
}

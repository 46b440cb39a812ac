/** Every meeting's committee stands in `udvalg.yml`. */
import { isMeetingFile } from '../minutes/read-facts.ts';
import { nearestWord } from '../minutes/yaml-fields.ts';
import type { FolderCheck } from './folder-check.ts';
import { placeOfKey } from './place-of-key.ts';

export const checkCommittees: FolderCheck = ({ archive, folder, reportFor }) => {
  const known = [...archive.committees.keys()];
  for (const file of folder.files.keys()) {
    if (!isMeetingFile(file)) continue;
    const [, key = ''] = file.split('/');
    if (archive.committees.has(key)) continue;
    // A file without one has a problem of its own.
    const place = placeOfKey(folder.files.get(file) ?? '', 'udvalg');
    reportFor(file)('udvalg-ukendt', place, key, nearestWord(key, known));
  }
};

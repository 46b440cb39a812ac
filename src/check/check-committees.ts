/** Every meeting's committee stands in `udvalg.yml`. */
import { isMeetingFile } from '../minutes/read-facts.ts';
import type { Place } from '../minutes/problem.ts';
import { nearestWord } from '../minutes/yaml-fields.ts';
import type { FolderCheck } from './folder-check.ts';

export const checkCommittees: FolderCheck = ({ archive, folder, reportFor }) => {
  const known = [...archive.committees.keys()];
  for (const [file, text] of folder.files) {
    if (!isMeetingFile(file)) continue;
    const [, key = ''] = file.split('/');
    if (archive.committees.has(key)) continue;
    const place = placeOfKey(text);
    reportFor(file)('udvalg-ukendt', place, key, nearestWord(key, known));
  }
};

/** Where the value of `udvalg:` stands; a file without one has a problem of its own. */
function placeOfKey(text: string): Place | undefined {
  const line = text.split('\n').findIndex((typed) => typed.startsWith('udvalg:'));
  const [label] = /^udvalg:\s*/.exec(text.split('\n')[line] ?? '') ?? [];
  return label === undefined ? undefined : { line: line + 1, column: label.length + 1 };
}

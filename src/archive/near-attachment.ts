/** Attachment files whose names are nearly those that links have. */
import { decoded } from '../minutes/decoded.ts';
import { inPlainLetters } from '../minutes/items/item-number.ts';
import { nearestWord } from '../minutes/words/nearest-word.ts';

/**
 * The one of `files` that a link to `name` may mean: the same but for capitals, signs and the way letters
 * are encoded; or else the one that begins so. `undefined` where none or several do.
 */
export function nearAttachment(files: Iterable<string>, name: string): string | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  const folded = [...files].map((file) => ({ file, key: fold(file) }));
  const same = folded.filter(({ key }) => key === wanted);
  const found = same.length > 0 ? same : folded.filter(({ key }) => key.startsWith(wanted));
  return found.length === 1 ? found[0]?.file : undefined;
}

/** The same, or else the one of `names` that is spelled nearly so. */
export const meantAttachment = (names: readonly string[], name: string): string | undefined =>
  nearAttachment(names, name) ?? nearestWord(name, names);

/** The names of those of `files` that lie in the meeting's `folder`, which ends with a slash. */
export const namesIn = (files: ReadonlySet<string>, folder: string): string[] =>
  [...files].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));

/** The letters and digits of a name. */
function fold(name: string): string {
  const lower = decoded(decoded(name)).normalize('NFKC').toLowerCase();
  return inPlainLetters(lower).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

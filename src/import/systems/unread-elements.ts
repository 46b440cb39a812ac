/** Elements of an export with a text that nothing was read of: an unknown field may be minutes. */
import { wordsOf } from '../../minutes/words.ts';
import type { ReadExport } from './exported-meeting.ts';
import { keyOf, type Tree } from './read-tree.ts';
import type { System } from './system.ts';
import { attributeOf, withoutTags } from './tree-parts.ts';

/** Outside the items, shorter texts are codes, names and days. */
const fewestWords = 6;

/** A name, and how many words all elements of that name have; never what they say. */
export interface Unread {
  name: string;
  words: number;
}

/** Such elements, or the fields that they are, by name. */
export function unreadElements(
  root: Tree,
  read: ReadExport,
  { unread: known, itemList }: Pick<System, 'unread' | 'itemList'>,
): Unread[] {
  const said = lettersOf(stringsIn(read).join(' '));
  const skipped = new Set(known.map(keyOf));
  const found = new Map<string, number>();
  const look = (tree: Tree, isInItems: boolean): void => {
    const name = attributeOf(tree, 'name') || tree.name;
    const isInside = isInItems || keyOf(name) === keyOf(itemList);
    for (const child of tree.children) {
      if (typeof child !== 'string') look(child, isInside);
      else if (!skipped.has(keyOf(name))) {
        const text = withoutTags(child);
        const words = isCode(text) ? [] : wordsOf(text).filter((word) => /\p{L}{2}/u.test(word));
        const fewest = isInside ? 1 : fewestWords;
        if (words.length >= fewest && !said.includes(lettersOf(text)))
          found.set(name, (found.get(name) ?? 0) + words.length);
      }
    }
  };
  look(root, false);
  return [...found].map(([name, words]) => ({ name, words }));
}

/** `True`, an identifier, a day as a system writes it, or an address: no words. */
const isCode = (text: string): boolean =>
  text.length < 400 &&
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- of less than 400 characters
  /^\s*(?:true|false|ja|nej|\{?[\da-f]{8}-[\da-f-]{27}\}?|\w{2,8}:\S*|[a-z]:\\.*|\\\\.*|\S+@\S+|[\d:.,T +-]*)\s*$/iu.test(
    text,
  );

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [withoutTags(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

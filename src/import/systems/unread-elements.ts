/** Elements of an export with a text that nothing was read of: an unknown field may be minutes. */
import { wordsOf } from '../../minutes/words.ts';
import type { ReadExport } from './exported-meeting.ts';
import { keyOf, type Tree } from './read-tree.ts';
import { attributeOf, elementsIn, textIn } from './tree-parts.ts';

/** Shorter texts are codes, names and days. */
const fewestWords = 6;

/** Names of such elements, or of the fields that they are; never what they say. `known` are none. */
export function unreadElements(root: Tree, read: ReadExport, known: readonly string[]): string[] {
  const said = lettersOf(stringsIn(read).join(' '));
  const skipped = new Set(known.map(keyOf));
  const found = new Set<string>();
  const look = (tree: Tree): void => {
    const children = elementsIn(tree);
    for (const child of children) look(child);
    const name = attributeOf(tree, 'name') || tree.name;
    const text = textIn(tree).replaceAll(/<[^>]{0,2000}>/gu, ' ');
    const words = wordsOf(text).filter((word) => /\p{L}{2}/u.test(word));
    const isText = children.length === 0 && words.length >= fewestWords;
    if (isText && !skipped.has(keyOf(name)) && !said.includes(lettersOf(text))) found.add(name);
  };
  look(root);
  return [...found];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll(/<[^>]{0,2000}>/gu, ' ')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

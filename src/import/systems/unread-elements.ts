/** Texts of an export that nothing was read of: an unknown field may be minutes. */
import { wordsOf } from '../../minutes/words/words.ts';
import type { ReadExport } from './exported-meeting.ts';
import { elementsIn, isNamed, textIn, withoutTags } from './tree-parts.ts';
import { keyOf, type Tree } from './read-tree.ts';
import type { System } from './system.ts';

/** A name, where such texts stand, and how many words they have; never what they say. */
export interface Unread {
  name: string;
  words: number;
  /** Numbers of lines, rising. */
  lines: number[];
}

/** A text that is no text of a read field as it is. */
interface Loose {
  name: string;
  line: number;
  words: string[];
}

/**
 * Such elements and attributes, or the fields that they are, by name. A text that is read once counts for
 * one element: what stands twice in an export, and once in what was read, is told.
 */
export function unreadElements(
  root: Tree,
  read: ReadExport,
  { unread: known }: Pick<System, 'unread'>,
): Unread[] {
  const { fields, contents } = textsOf(read);
  const left = Map.groupBy([...fields, ...contents], lettersOf);
  left.delete('');
  const isRead = (text: string): boolean => left.get(lettersOf(text))?.pop() !== undefined;
  const loose = looseTexts(root, new Set(known.map(pathKey)), isRead);
  // A field may be of several elements: a name with party and remark, a heading with its day.
  const words = countWords(fields.filter(isRead));
  const found = new Map<string, Unread>();
  for (const each of loose) {
    if (takeWords(each.words, words)) continue;
    const told = found.get(each.name) ?? { name: each.name, words: 0, lines: [] };
    found.set(each.name, told);
    told.words += each.words.length;
    if (told.lines.at(-1) !== each.line) told.lines.push(each.line);
  }
  return [...found.values()];
}

/** The texts of elements and attributes, but of those in `skipped`, that are not read as they are. */
function looseTexts(
  root: Tree,
  skipped: ReadonlySet<string>,
  isRead: (text: string) => boolean,
): Loose[] {
  const found: Loose[] = [];
  const add = (name: string, line: number, text: string, words = tellingWords(text)): void => {
    if (words.length > 0 && !isRead(text)) found.push({ name, line, words });
  };
  const isSkipped = (name: string, parent: string): boolean =>
    skipped.has(keyOf(name)) || skipped.has(pathKey(`${parent}/${name}`));
  const look = (tree: Tree, parent: string): void => {
    const { name: field = '', ...attributes } = tree.attributes;
    // The fields of a table are its own.
    const name = field || (isNamed(tree, 'fields') ? parent : tree.name);
    if (isSkipped(name, parent)) return;
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!isSkipped(`@${attribute}`, name)) add(attribute, tree.line, value);
    }
    // Where an element with elements is one text, these are no fields of their own.
    const isMixed = elementsIn(tree).length > 0;
    if (isMixed && isRead(textIn(tree))) return;
    for (const child of tree.children) {
      // No system writes a code between elements.
      if (typeof child === 'string')
        add(name, tree.line, child, isMixed ? wordsOf(withoutTags(child)) : undefined);
      else look(child, name);
    }
  };
  look(root, '');
  return found;
}

/** The fields, and the contents of sections, of what was read. */
function textsOf(value: unknown): { fields: string[]; contents: string[] } {
  const texts: ReturnType<typeof textsOf> = { fields: [], contents: [] };
  const look = (each: unknown, key: string): void => {
    if (typeof each === 'string') texts[key === 'content' ? 'contents' : 'fields'].push(each);
    else if (typeof each === 'object' && each !== null)
      for (const [name, inner] of Object.entries(each)) look(inner, name);
  };
  look(value, '');
  return texts;
}

/** The words that tell something: none of a code or a day, and no number but a case's. */
const tellingWords = (text: string): string[] =>
  isCode(text) || day.test(text)
    ? []
    : wordsOf(withoutTags(text)).filter((word) => telling.test(word));

const telling = /\p{L}{2}|^\d{2,4}\/\d{2,7}[.,;]?$/u;

/** `Torsdag den 20-06-2013 Kl. 15:11` */
const day =
  /^(?:\p{L}{1,5}dag )?(?:den )?\d{1,2}(?:[-.]\d{1,2}[-.]|\. \p{L}{3,9} )\d{4}(?: (?:- )?kl\. \d{1,2}[:.]\d{2})?$/iu;

/** `True`, an identifier, a day as a system writes it, or an address: no words. */
const isCode = (text: string): boolean =>
  text.length < 400 &&
  // eslint-disable-next-line regexp/no-super-linear-backtracking -- of less than 400 characters
  /^\s*(?:true|false|ja|nej|\{?[\da-f]{8}-[\da-f-]{27}\}?|\w{2,8}:\S*|[a-z]:\\.*|\\\\.*|\S+@\S+|[\d:.,T +-]*)\s*$/iu.test(
    text,
  );

/** Letters and digits; tags and entities that a reader has written again are none. */
const lettersOf = (text: string): string =>
  withoutTags(text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    .replaceAll(/&#?\w{1,8};/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf).map(lettersOf))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Takes `words` out of `counts` where all are there. Returns whether they were. */
function takeWords(words: readonly string[], counts: Map<string, number>): boolean {
  const wanted = countWords(words);
  if ([...wanted].some(([word, count]) => (counts.get(word) ?? 0) < count)) return false;
  for (const [word, count] of wanted) counts.set(word, (counts.get(word) ?? 0) - count);
  return true;
}

const pathKey = (path: string): string => path.split('/').map(keyOf).join('/');

/**
 * The Markdown of content files: CommonMark with tables, without the syntax that would lose or alter
 * words.
 *
 * Left out are indented code (a source's indentation is no code), setext headings (a line of dashes
 * under a sentence is no heading) and link definitions (`[1]: …` would vanish from the page). SmartyPants,
 * footnotes and strikethrough are never read either. HTML is read only so that it can be reported.
 */
import type { List, Root, RootContent } from 'mdast';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { readAroundWords } from './plain-blocks.ts';
import { walk } from './walk.ts';

const withoutUnwantedSyntax = {
  disable: { null: ['codeIndented', 'setextUnderline', 'definition'] },
};

/** Escapes text that looks like a field line (`Sag: …`) or a heading (`##Punkt`). */
const looseLines = [
  { atBreak: true, before: '(?:Sag|Lukket|Udfald)', character: ':' },
  { atBreak: true, character: '#' },
];

function minutesMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), withoutUnwantedSyntax];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  data.toMarkdownExtensions = [gfmTableToMarkdown(), { unsafe: looseLines }];
}

const processor = unified()
  .use(minutesMarkdown)
  .use(remarkParse)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    ruleRepetition: 3,
  })
  .freeze();

/** Reads Markdown into mdast with positions. Never throws: every text is Markdown. */
export function parseMarkdown(text: string): Root {
  return readAroundWords(text, parseWhole);
}

/** The same by the parser alone: the reference for the fast path. */
export function parseWhole(text: string): Root {
  const tree = processor.parse(text);
  walk(tree, (node) => {
    if (node.type === 'list') settleSpread(node);
  });
  return tree;
}

/**
 * Ignores empty lines between the items of a list: a list is spread only where an item has several
 * paragraphs.
 */
function settleSpread(list: List): void {
  for (const item of list.children) {
    item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1;
  }
  list.spread = list.children.some(({ spread }) => spread);
}

/** How many characters may still be parsed for the removal of backslashes. */
export interface Effort {
  left: number;
}

/** Enough for any real meeting; limits the time for hostile input to seconds. */
export const newEffort = (): Effort => ({ left: 4_000_000 });

/** In characters. A longer block keeps its backslashes. */
const longestBlock = 50_000;

/**
 * Writes blocks as Markdown that {@link parseMarkdown} reads back as the same blocks, with no more
 * backslashes than that takes: an editor should meet `Bilag 1_ Kort.pdf` as it is.
 */
export function stringifyBlocks(children: RootContent[], effort = newEffort()): string {
  const written = processor.stringify({ type: 'root', children }).trimEnd();
  if (!escape.test(written)) return written;
  let plain = '';
  let from = 0;
  for (const { position } of parseMarkdown(written).children) {
    const start = position?.start.offset ?? from;
    const end = position?.end.offset ?? from;
    plain += written.slice(from, start) + withoutNeedless(written.slice(start, end), effort);
    from = end;
  }
  plain += written.slice(from);
  return meaning(plain) === meaning(written) ? plain : written;
}

/** A backslash that may be needless; those before `#` and `:` guard against {@link looseLines}. */
const escape = /\\(?=[!"$-/;-@[-`{-~])/;
const escapes = new RegExp(escape, 'g');

/** Removes the backslashes of a block that change nothing, by bisection. */
function withoutNeedless(text: string, effort: Effort): string {
  const places = [...text.matchAll(escapes)].map(({ index }) => index);
  if (places.length === 0 || text.length > longestBlock) return text;
  const meant = meaning(text);
  let removed: number[] = [];
  const tryRemoving = (start: number, end: number): void => {
    if (effort.left <= 0) return;
    effort.left -= text.length;
    const tried = [...removed, ...places.slice(start, end)];
    if (meaning(withoutCharacters(text, tried)) === meant) {
      removed = tried;
    } else if (end - start > 1) {
      const middle = Math.floor((start + end) / 2);
      tryRemoving(start, middle);
      tryRemoving(middle, end);
    }
  };
  tryRemoving(0, places.length);
  return withoutCharacters(text, removed);
}

/** `text` without the characters at `places`, which ascend. */
function withoutCharacters(text: string, places: readonly number[]): string {
  let from = 0;
  const parts = places.map((place) => {
    const part = text.slice(from, place);
    from = place + 1;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** The tree of a text without positions: equal for texts that differ in needless escapes only. */
function meaning(text: string): string {
  return JSON.stringify(parseMarkdown(text), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}

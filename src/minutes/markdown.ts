/**
 * The Markdown of content files: CommonMark with tables, less what would lose or turn words.
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
import { visit } from 'unist-util-visit';

const withoutTurningWords = {
  disable: { null: ['codeIndented', 'setextUnderline', 'definition'] },
};

/** Keeps text that looks like a field line (`Sag: …`) or a heading (`##Punkt`) from being taken for one. */
const looseLines = [
  { atBreak: true, before: '(?:Sag|Lukket)', character: ':' },
  { atBreak: true, character: '#' },
];

function minutesMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), withoutTurningWords];
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
  const tree = processor.parse(text);
  visit(tree, 'list', settleSpread);
  return tree;
}

/**
 * Empty lines between the items of a list are the writer's layout, not the minutes': a list is
 * spread only where an item has several paragraphs to keep apart.
 */
function settleSpread(list: List): void {
  for (const item of list.children) {
    item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1;
  }
  list.spread = list.children.some(({ spread }) => spread);
}

/**
 * Writes blocks as Markdown that {@link parseMarkdown} reads back as the same blocks, with no more
 * backslashes than that takes: an editor should meet `Bilag 1_ Kort.pdf` as it is.
 */
export function stringifyBlocks(children: RootContent[]): string {
  let written = processor.stringify({ type: 'root', children }).trimEnd();
  const meant = meaning(written);
  for (let at = written.search(escape); at !== -1; at = next(written, at)) {
    const plainer = written.slice(0, at) + written.slice(at + 1);
    if (meaning(plainer) === meant) written = plainer;
  }
  return written;
}

/** A backslash that may be needless; those before `#` and `:` guard against {@link looseLines}. */
const escape = /\\(?=[!"$-/;-@[-`{-~])/;

function next(written: string, after: number): number {
  const found = written.slice(after + 1).search(escape);
  return found === -1 ? -1 : after + 1 + found;
}

/** What a text says, whatever its escapes and places. */
function meaning(text: string): string {
  return JSON.stringify(parseMarkdown(text), (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}

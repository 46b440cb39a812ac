/**
 * The words of minutes in reading order: they must be the same in a source document, in the file made
 * from it and on the page built from that.
 *
 * Words are separated by white space and include punctuation and the printed numbers of ordered lists,
 * but not markup (bullets, `**`, `#`).
 */
import type { ListItem, Nodes, RootContent } from 'mdast';
import type { AgendaItem, Meeting, Section } from '../model.ts';
import type { Place } from '../problem.ts';

/** The words of a plain text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Every word of a meeting's text: the introduction, then each item. The facts (title, day, place,
 * people) are left out, as every form of minutes writes them in its own way.
 */
export function meetingWords(meeting: Meeting): string[] {
  return [...blockWords(meeting.introduction), ...meeting.items.flatMap(itemWords)];
}

/** `Punkt 3: Title`, the case numbers, and each section with its heading. */
export function itemWords(item: AgendaItem): string[] {
  return [...itemHeadTexts(item), ...item.sections.flatMap(sectionTexts)].flatMap(wordsOf);
}

/** `Punkt 3: Title` and the case numbers. */
export const itemHeadWords = (item: AgendaItem): string[] => itemHeadTexts(item).flatMap(wordsOf);

/** The words of blocks; items of an ordered list begin with their printed number, `3.`. */
export function blockWords(blocks: readonly RootContent[]): string[] {
  return blockTexts(blocks).flatMap(wordsOf);
}

/** The texts of {@link itemHeadWords}. */
export function itemHeadTexts({ number, title, caseNumbers }: AgendaItem): string[] {
  return [`Punkt ${number}: ${title}`, ...caseNumbers.map(({ printed }) => printed)];
}

/** The heading of a section, and the texts under it. */
export function sectionTexts({ heading, blocks }: Pick<Section, 'heading' | 'blocks'>): string[] {
  return [heading ?? '', ...blockTexts(blocks)];
}

const blockTexts = (blocks: readonly RootContent[]): string[] =>
  collect(
    blocks,
    (node) => [textOf(node)],
    (number) => number,
  );

/** A word and where it begins in its file, where that is known. */
export interface PlacedWord {
  word: string;
  place: Place | undefined;
}

/** As {@link blockWords}, with the place of each word. */
export function placedBlockWords(blocks: readonly RootContent[]): PlacedWord[] {
  return collect(blocks, placedInlineWords, (word, { position }) => ({
    word,
    place: position?.start,
  }));
}

/**
 * Collects parts in reading order: `ofText` makes them of nodes without blocks inside, `ofNumber` of the
 * printed numbers of list items.
 */
function collect<Part>(
  blocks: readonly RootContent[],
  ofText: (node: RootContent) => Part[],
  ofNumber: (number: string, item: ListItem) => Part,
): Part[] {
  const inside = (nodes: readonly RootContent[]): Part[] => collect(nodes, ofText, ofNumber);
  return blocks.flatMap((block) => {
    if (block.type === 'list') {
      const { ordered, start } = block;
      return block.children.flatMap((item, index) => [
        ...(ordered === true ? [ofNumber(`${(start ?? 1) + index}.`, item)] : []),
        ...inside(item.children),
      ]);
    }
    if (block.type === 'table')
      return block.children.flatMap(({ children }) => children.flatMap(ofText));
    return block.type === 'blockquote' ? inside(block.children) : ofText(block);
  });
}

/** As `mdast-util-to-string`, but a hard line break keeps the words beside it apart; `between` its parts. */
export function textOf(node: Nodes, between = ''): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => textOf(child, between)).join(between);
  return 'value' in node ? node.value : '';
}

function placedInlineWords(node: RootContent): PlacedWord[] {
  const pieces = piecesOf(node);
  const words: PlacedWord[] = [];
  let piece = 0;
  let before = 0;
  const whole = pieces.map(({ text }) => text).join('');
  for (const { 0: word, index } of whole.matchAll(/\S+/gu)) {
    let here = pieces[piece];
    while (here && before + here.text.length <= index) {
      before += here.text.length;
      piece += 1;
      here = pieces[piece];
    }
    words.push({ word, place: here && placeIn(here, index - before) });
  }
  return words;
}

/** The text of a node without children, and where it begins. */
interface Piece {
  text: string;
  start: Place | undefined;
}

/** The pieces that {@link textOf} joins. */
function piecesOf(node: RootContent): Piece[] {
  const start = node.position?.start;
  if (node.type === 'break') return [{ text: '\n', start }];
  if ('value' in node) return [{ text: node.value, start }];
  return 'children' in node ? node.children.flatMap(piecesOf) : [];
}

/** The place of the character at `offset`, as if there were no backslashes before it. */
function placeIn({ text, start }: Piece, offset: number): Place | undefined {
  const above = text.slice(0, offset).split('\n');
  const last = above.at(-1)?.length ?? 0;
  if (start === undefined) return undefined;
  return above.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + above.length - 1, column: last + 1 };
}

/**
 * The words of minutes in reading order: what must be the same in a source document, in the file
 * made from it and on the page built from that.
 *
 * A word is what stands between blanks, punctuation included. Marks of form are no words: bullets,
 * `**`, `#`. The printed numbers of ordered lists are.
 */
import type { ListItem, RootContent } from 'mdast';
import type { AgendaItem, Meeting, Section } from './model.ts';
import type { Place } from './problem.ts';

/** The words of a plain text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Every word of a meeting's text: the introduction, then each item. The facts above the text (title,
 * day, place, people) are left to the caller, as every form of minutes writes them its own way.
 */
export function meetingWords(meeting: Meeting): string[] {
  return [...blockWords(meeting.introduction), ...meeting.items.flatMap(itemWords)];
}

/** `Punkt 3: Title`, the case numbers, and each section with its heading. */
export function itemWords(item: AgendaItem): string[] {
  return [...itemHeadWords(item), ...item.sections.flatMap(sectionWords)];
}

/** `Punkt 3: Title` and the case numbers. */
export const itemHeadWords = (item: AgendaItem): string[] => itemHeadTexts(item).flatMap(wordsOf);

/** The heading of a section, and the words under it. */
const sectionWords = (section: Section): string[] => sectionTexts(section).flatMap(wordsOf);

/** The words of blocks; items of an ordered list begin with their printed number, `3.`. */
export function blockWords(blocks: readonly RootContent[]): string[] {
  return blockTexts(blocks).flatMap(wordsOf);
}

/** What {@link itemHeadWords} are the words of. */
export function itemHeadTexts({ number, title, caseNumbers }: AgendaItem): string[] {
  return [`Punkt ${number}: ${title}`, ...caseNumbers.map(({ printed }) => printed)];
}

/** The heading of a section, and the texts under it. */
export function sectionTexts({ heading, blocks }: Section): string[] {
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

/** In reading order, `ofText` of what holds no blocks, `ofNumber` of what is printed before an item. */
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

/** As `mdast-util-to-string`, but a hard line break keeps the words beside it apart. */
function textOf(node: RootContent): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function placedInlineWords(node: RootContent): PlacedWord[] {
  const pieces = piecesOf(node);
  const words: PlacedWord[] = [];
  let piece = 0;
  let before = 0;
  for (const { 0: word, index } of pieces
    .map(({ text }) => text)
    .join('')
    .matchAll(/\S+/gu)) {
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

/** A text without anything inside, and where it begins. */
interface Piece {
  text: string;
  start: Place | undefined;
}

/** What {@link textOf} puts together. */
function piecesOf(node: RootContent): Piece[] {
  const start = node.position?.start;
  if (node.type === 'break') return [{ text: '\n', start }];
  if ('value' in node) return [{ text: node.value, start }];
  return 'children' in node ? node.children.flatMap(piecesOf) : [];
}

/** Where the letter at `offset` stands; backslashes before it are not counted. */
function placeIn({ text, start }: Piece, offset: number): Place | undefined {
  const above = text.slice(0, offset).split('\n');
  const last = above.at(-1)?.length ?? 0;
  if (start === undefined) return undefined;
  return above.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + above.length - 1, column: last + 1 };
}

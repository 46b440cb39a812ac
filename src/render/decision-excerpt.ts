/**
 * A decision in short: its first words and, where it ends in a paragraph of its own, its conclusion.
 *
 * Minutes often report a discussion before they say what came of it, so the beginning alone would
 * answer "what was decided?" wrongly. `[…]` marks every place where words are left out.
 */
import type { List, Paragraph, RootContent } from 'mdast';
import { sentences } from '../minutes/sentences.ts';
import { clip, plainText } from './plain-text.ts';

const omission = '[…]';

/** Decisions of at most so many characters are shown whole. */
const shortDecision = 420;
/** About how long the parts of a longer one may be; one sentence or list item is never cut. */
const openingLength = 300;
const closingLength = 240;
/** For {@link decisionSummary}: one or two sentences. */
const summaryLength = 240;

export interface Excerpt {
  blocks: RootContent[];
  /** Whether that is the whole decision. */
  complete: boolean;
}

/** The blocks shown at the top of an item. */
export function decisionExcerpt(blocks: readonly RootContent[]): Excerpt {
  if (plainText(blocks).length <= shortDecision) return { blocks: [...blocks], complete: true };
  const opening = openingBlocks(blocks);
  const closing = closingParagraph(blocks);
  return {
    blocks: [
      ...opening,
      paragraph(omission),
      ...(closing ? [paragraph(firstSentences(plainText([closing]), closingLength))] : []),
    ],
    complete: false,
  };
}

/** A decision in one or two sentences of plain text; `''` where it has no words. */
export function decisionSummary(blocks: readonly RootContent[]): string {
  const whole = joinPieces(blocks);
  if (whole.length <= summaryLength) return whole;
  const [first, second] = blocks;
  if (first === undefined) return '';
  const leadsIn = plainText([first]).endsWith(':') && second?.type === 'list';
  const opening = leadsIn
    ? `${plainText([first])} ${firstSentences(plainText(second.children.slice(0, 1)), 1)}`
    : firstSentences(plainText([first]), closingParagraph(blocks) ? 1 : summaryLength);
  const closing = closingParagraph(blocks);
  const parts = [clip(opening, summaryLength), omission];
  if (closing) parts.push(clip(firstSentences(plainText([closing]), 1), summaryLength));
  return parts.join(' ');
}

/** The first paragraph, or list, or paragraph that leads to a list together with that list. */
function openingBlocks([first, second]: readonly RootContent[]): RootContent[] {
  if (first === undefined) return [];
  if (first.type === 'list') return [firstItems(first, openingLength)];
  const words = plainText([first]);
  if (words.endsWith(':') && second?.type === 'list') {
    return [first, firstItems(second, openingLength - words.length)];
  }
  return words.length <= shortDecision
    ? [first]
    : [paragraph(firstSentences(words, openingLength))];
}

/** The last block, where it is a paragraph that the opening does not show already. */
function closingParagraph(blocks: readonly RootContent[]): Paragraph | undefined {
  const last = blocks.at(-1);
  return blocks.length > 1 && last?.type === 'paragraph' ? last : undefined;
}

function firstItems(list: List, length: number): List {
  let used = 0;
  const children = list.children.filter((item, index) => {
    used += plainText([item]).length;
    return index === 0 || used <= length;
  });
  return { ...list, children };
}

/** As many sentences from the beginning as fit into `length`, and at least one. */
function firstSentences(text: string, length: number): string {
  const [first = '', ...rest] = sentences(text);
  let shown = first;
  for (const sentence of rest) {
    if (shown.length + 1 + sentence.length > length) break;
    shown += ` ${sentence}`;
  }
  return shown;
}

/** All the words, the items of lists told apart. */
function joinPieces(blocks: readonly RootContent[]): string {
  return blocks
    .map((block) =>
      block.type === 'list'
        ? block.children.map((item) => plainText([item])).join(' · ')
        : plainText([block]),
    )
    .join(' ');
}

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

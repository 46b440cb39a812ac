/**
 * Shortens a decision to its beginning and, where it ends with a paragraph of its own, its conclusion.
 *
 * Minutes often report a discussion before they state the result, so the beginning alone would answer
 * "what was decided?" wrongly. Where the two leave out a sentence that states the outcome or could change
 * it, the sentences that do are the excerpt: it never ends between a rejected amendment and the decision.
 * `[…]` marks every omission.
 */
import type { List, Paragraph, RootContent } from 'mdast';
import type { Reading } from '../minutes/outcome/index.ts';
import { sentences } from '../minutes/words/sentences.ts';
import { carriesOutcome, carryingParagraphs, omission } from './carrying-sentences.ts';
import { firstItems } from './first-items.ts';
import { clip, plainText } from './plain-text.ts';

/** In characters. Decisions up to this length are shown whole. */
const shortDecision = 420;
/** Length of the two parts of a longer one; exceeded rather than cutting a sentence or list item. */
const openingLength = 300;
const closingLength = 240;
/** Length of a {@link decisionSummary}. */
const summaryLength = 240;

interface Excerpt {
  blocks: RootContent[];
  /** Whether `blocks` is the whole decision. */
  complete: boolean;
}

/** The excerpt shown at the top of an item; `reading` is what a decision says of the outcome. */
export function decisionExcerpt(blocks: readonly RootContent[], reading?: Reading): Excerpt {
  if (plainText(blocks).length <= shortDecision) return { blocks: [...blocks], complete: true };
  const excerpt = openingAndClosing(blocks);
  if (excerpt.complete || !reading || carriesOutcome(plainText(excerpt.blocks), reading)) {
    return excerpt;
  }
  return { blocks: carryingParagraphs(reading), complete: false };
}

function openingAndClosing(blocks: readonly RootContent[]): Excerpt {
  const opening = openingBlocks(blocks);
  const closing = closingParagraph(blocks);
  const said = closing ? firstSentences(plainText([closing]), closingLength) : '';
  const { between, after } = omissions(blocks, plainText(opening), said, closing);
  return {
    blocks: [
      ...opening,
      ...(between ? [paragraph(omission)] : []),
      ...(closing ? [paragraph(after ? `${said} ${omission}` : said)] : []),
    ],
    complete: !between && !after,
  };
}

/** One or two sentences of plain text; `''` where the decision has no text. */
export function decisionSummary(blocks: readonly RootContent[], reading: Reading): string {
  const whole = joinPieces(blocks);
  if (whole.length <= summaryLength) return whole;
  const summary = firstAndLast(blocks);
  if (carriesOutcome(summary, reading)) return summary;
  return plainText(carryingParagraphs(reading));
}

function firstAndLast(blocks: readonly RootContent[]): string {
  const [first, second] = blocks;
  if (first === undefined) return '';
  const closing = closingParagraph(blocks);
  const opening = leadsToList(first, second)
    ? `${plainText([first])} ${firstSentences(plainText([firstItems(second, 0)]), 1)}`
    : firstSentences(plainText([first]), closing ? 1 : summaryLength);
  const opens = cut(opening);
  const closes = closing ? cut(firstSentences(plainText([closing]), 1)) : '';
  const { between, after } = omissions(blocks, opens, closes, closing);
  return [opens, between && omission, closes, after && omission].filter(Boolean).join(' ');
}

/** Whether words are omitted between `opening` and `said` (from the closing paragraph), and after. */
function omissions(
  blocks: readonly RootContent[],
  opening: string,
  said: string,
  closing: Paragraph | undefined,
): { between: boolean; after: boolean } {
  const rest = plainText(blocks).slice(opening.length).trimStart();
  const ending = closing ? plainText([closing]) : '';
  return { between: rest !== ending, after: said !== ending };
}

/** Cuts at a word, without the `…` of {@link clip}: the omission is marked by the caller. */
function cut(text: string): string {
  const clipped = clip(text, summaryLength);
  return clipped === text ? text : clipped.replace(/…$/, '');
}

/** The first paragraph or list, or a paragraph that introduces a list together with that list. */
function openingBlocks([first, second]: readonly RootContent[]): RootContent[] {
  if (first === undefined) return [];
  if (first.type === 'list') return [firstItems(first, openingLength)];
  const words = plainText([first]);
  if (leadsToList(first, second)) return [first, firstItems(second, openingLength - words.length)];
  return words.length <= shortDecision
    ? [first]
    : [paragraph(firstSentences(words, openingLength))];
}

function leadsToList(first: RootContent, second: RootContent | undefined): second is List {
  return second?.type === 'list' && /[:,]$/.test(plainText([first]));
}

/** The last block, if it is a paragraph and not also the first block. */
function closingParagraph(blocks: readonly RootContent[]): Paragraph | undefined {
  const last = blocks.at(-1);
  return blocks.length > 1 && last?.type === 'paragraph' ? last : undefined;
}

/** As many of the first sentences as fit into `length`, but at least one. */
function firstSentences(text: string, length: number): string {
  const [first = '', ...rest] = sentences(text);
  let shown = first;
  for (const sentence of rest) {
    if (shown.length + 1 + sentence.length > length) break;
    shown += ` ${sentence}`;
  }
  return shown;
}

/** All text in one line; list items are separated, tables omitted. */
function joinPieces(blocks: readonly RootContent[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'table') return omission;
      if (block.type !== 'list') return plainText([block]);
      return block.children.map((item) => plainText([item])).join(' · ');
    })
    .join(' ');
}

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

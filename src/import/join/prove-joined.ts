/**
 * The proof of a joined meeting: every part of its documents that is not superseded is in the text that will
 * be written, with all its words in their order.
 */
import { toString } from 'mdast-util-to-string';
import type { AgendaItem, Meeting, Section } from '../../minutes/model.ts';
import { blockWords, itemWords, sectionTexts, wordsOf } from '../../minutes/words/words.ts';
import type { NumberedItem } from './number-items.ts';
import type { Sides } from './sides.ts';
import { takeApart } from './take-apart.ts';

export interface JoinProof {
  isWhole: boolean;
  /** Number of the document's words that are not in the file. */
  superseded: number;
}

interface ToProve {
  text: string;
  file: string;
  sides: Sides;
  numbered: readonly NumberedItem[];
  /** What of the document's introduction was added. */
  added: Meeting['introduction'];
}

/** Reads the text again, and looks for the words of the parts there. */
export function proveJoined({ text, file, sides, numbered, added }: ToProve): JoinProof {
  const read = takeApart(text, file)?.meeting;
  if (read?.items.length !== numbered.length) return { isWhole: false, superseded: 0 };
  const above = blockWords(read.introduction);
  const introductions = [...sides.old.meeting.introduction, ...added].map((block) =>
    blockWords([block]),
  );
  let isWhole = introductions.every((words) => isWithin(words, above));
  let superseded = 0;
  for (const [at, { item, number }] of numbered.entries()) {
    const written = read.items[at];
    const kept = new Set(item.sections.flatMap(({ of }) => of));
    const words = written === undefined ? [] : itemWords(written);
    if (written?.number !== number) isWhole = false;
    if (written?.sections.length !== item.sections.length) isWhole = false;
    for (const section of kept) {
      if (!partsOf(section).every((part) => isWithin(part, words))) isWhole = false;
    }
    superseded += wordsLeft(item.fresh, kept);
  }
  const found = new Set(numbered.map(({ item }) => item.fresh));
  for (const item of sides.fresh.meeting.items) {
    if (!found.has(item)) superseded += itemWords(item).length;
  }
  return { isWhole, superseded };
}

/** Of the document's item, the words of the sections that were not taken. */
const wordsLeft = (item: AgendaItem | undefined, kept: ReadonlySet<Section>): number =>
  (item?.sections ?? [])
    .filter((section) => !kept.has(section))
    .reduce((sum, section) => sum + sectionTexts(section).flatMap(wordsOf).length, 0);

/** The parts of a section that stand together; the entries of a list of attachments may be in another order. */
function partsOf({ kind, blocks }: Section): string[][] {
  const [list] = blocks;
  if (kind !== 'attachments' || blocks.length !== 1 || list?.type !== 'list') {
    return [blockWords(blocks)];
  }
  return list.children.map((entry) => wordsOf(toString(entry)));
}

/** Whether the words are all there, in their order; blanks within them do not count. */
function isWithin(words: readonly string[], text: readonly string[]): boolean {
  const own = words.join('');
  if (text.join('').includes(own)) return true;
  let at = 0;
  for (const word of text) if (word === words[at]) at += 1;
  return at === words.length;
}

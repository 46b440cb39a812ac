/** Proves that no word was lost: compares the words of the source, in order, with the meeting's. */
import { compareWords, type WordGap } from '../../minutes/words/compare-words.ts';
import type { Meeting } from '../../minutes/model.ts';
import { lostLetter } from '../../minutes/encoding/garbled-letters.ts';
import { meetingWords } from '../../minutes/words/words.ts';
import type { Losses } from '../source-line.ts';
import type { OmissionReason, SourceWords } from './source-words.ts';

export interface WordProof {
  /** Number of words of the source that the minutes must contain. */
  words: number;
  /** Number of these that are in the meeting, in order. */
  matched: number;
  /** How many per cent of the document's words are in the meeting, rounded down to 0.1. */
  coverage: number;
  /** Number of words that are not part of the minutes, by reason. */
  leftOut: Map<OmissionReason, number>;
  /** Empty if nothing was lost or added. */
  gaps: WordGap[];
}

/**
 * Compares the words of a source with those of the meeting made from it. `losses` is what the reader
 * of its format could not give.
 */
export function proveWords(
  { count, text, leftOut }: SourceWords,
  meeting: Meeting,
  losses?: Losses,
): WordProof {
  const gaps = compareWords(text, meetingWords(meeting));
  const matched = count - gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  const lost = text.filter(({ word }) => word.search(lostLetter) !== -1).length;
  const unreadable = Math.max(losses?.unreadable ?? 0, lost);
  const coverage = coverageOf(count, matched - unreadable, losses);
  const hidden = losses?.hidden ?? 0;
  const omitted = new Map<OmissionReason, number>([
    ...leftOut,
    ...(hidden > 0 ? [['hidden', hidden] as const] : []),
  ]);
  return { words: count, matched, coverage, leftOut: omitted, gaps };
}

/** Less than all while anything is open: pages are counted as if each had as many words. */
function coverageOf(words: number, readable: number, losses?: Losses): number {
  const { unread = 0, isWhole = true } = losses ?? {};
  const share = (readable / Math.max(words, 1)) * (1 - unread);
  return Math.floor(Math.max(0, Math.min(share, isWhole ? 1 : 0.999)) * 1000) / 10;
}

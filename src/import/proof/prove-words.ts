/** The proof of faithfulness: the words of the source, in order, against those of the meeting. */
import { compareWords, type WordGap } from '../../minutes/compare-words.ts';
import type { Meeting } from '../../minutes/model.ts';
import { meetingWords } from '../../minutes/words.ts';
import type { OmissionReason, SourceWords } from './source-words.ts';

export interface WordProof {
  /** Words of the source that the minutes must have. */
  words: number;
  /** How many of these are in the meeting, in order. */
  placed: number;
  /** Words of the source that are no part of the minutes, by reason. */
  leftOut: Map<OmissionReason, number>;
  /** Empty when nothing was lost or added. */
  gaps: WordGap[];
}

/** Compares the words of `source` with those of the meeting that was made of it. */
export function proveWords({ count, text, leftOut }: SourceWords, meeting: Meeting): WordProof {
  const gaps = compareWords(text, meetingWords(meeting));
  const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  return { words: count, placed: count - missing, leftOut, gaps };
}

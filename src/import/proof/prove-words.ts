/** Proves that no word was lost: compares the words of the source, in order, with the meeting's. */
import { compareWords, type WordGap } from '../../minutes/compare-words.ts';
import type { Meeting } from '../../minutes/model.ts';
import { meetingWords } from '../../minutes/words.ts';
import type { OmissionReason, SourceWords } from './source-words.ts';

export interface WordProof {
  /** Number of words of the source that the minutes must contain. */
  words: number;
  /** Number of these that are in the meeting, in order. */
  matched: number;
  /** Number of words that are not part of the minutes, by reason. */
  leftOut: Map<OmissionReason, number>;
  /** Empty if nothing was lost or added. */
  gaps: WordGap[];
}

/** Compares the words of a source with those of the meeting made from it. */
export function proveWords({ count, text, leftOut }: SourceWords, meeting: Meeting): WordProof {
  const gaps = compareWords(text, meetingWords(meeting));
  const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  return { words: count, matched: count - missing, leftOut, gaps };
}

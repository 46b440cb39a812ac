/** Leaves out signature pages. */
import { isSignatureTitle } from './closed-items.ts';
import type { LeftOutReason } from '../draft.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank, type Layout } from '../lines/layout.ts';
import type { FoundItem } from './attach-titles.ts';
import { note, type ImportNote } from '../report.ts';
import type { SourceLine } from '../source-line.ts';

/** Greatest length of the names of those who sign. */
const mostLetters = 1500;

const longestLine = 100;

/** Whether lines may be only names. */
function isSignatures(lines: readonly SourceLine[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return (
    letters <= mostLetters && lines.every(({ text, table }) => !table && text.length <= longestLine)
  );
}

/**
 * Leaves out an item that is a signature page, unless it has more than names. Returns whether it
 * did.
 */
export function leaveOutSignaturePage(
  { start, title, number = '' }: FoundItem,
  end: number,
  { lines }: Layout,
  leftOut: Map<number, LeftOutReason>,
  notes: ImportNote[],
): boolean {
  if (!isSignatureTitle(title)) return false;
  const own = lines.slice(start, end).filter((line) => !isBlank(line));
  if (!isSignatures(own)) return false;
  for (const line of own) leftOut.set(line.number, 'pseudo-item');
  notes.push(note('pseudo-item', own[0]?.number, number, title));
  return true;
}

/** Removes an unnumbered signature page from the end of the lines. */
export function takeSignaturePage(
  kept: SourceLine[],
  leftOut: Map<number, LeftOutReason>,
  notes: ImportNote[],
): void {
  const at = kept.findLastIndex((line) => isSignatureTitle(line.text));
  const own = kept.slice(at).filter((line) => !isBlank(line));
  const above = kept.slice(0, Math.max(at, 0)).findLast((line) => !isBlank(line));
  // Below a lone number, the line is the title of an item.
  const isTitle = readItemMark(above)?.title === '';
  if (at < kept.length / 2 || isTitle || !isBlank(kept[at - 1]) || !isSignatures(own)) return;
  kept.splice(at);
  for (const line of own) leftOut.set(line.number, 'pseudo-item');
  notes.push(note('pseudo-item', own[0]?.number, '', own[0]?.text.trim() ?? ''));
}

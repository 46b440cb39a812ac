/**
 * Removes lines that are not part of the minutes: page noise, portal texts, group headings,
 * signatures.
 */
import { isSignatureTitle, readGroup } from '../items/closed-items.ts';
import type { Label, LeftOutReason } from '../draft.ts';
import { readItemMark } from '../items/item-marks.ts';
import { isBlank, type Layout } from './layout.ts';
import { endOf } from './line-parts.ts';
import { findPageNumbers, readButton, readNoise } from './noise-lines.ts';
import { findPageEdges, findRunningTitles } from './page-edges.ts';
import type { FoundItem } from '../items/attach-titles.ts';
import { note, type ImportNote } from '../report.ts';
import type { SourceLine } from '../source-line.ts';

/** A heading over several items, and whether it declares them open or closed. */
interface Group {
  line: number;
  says: 'open' | 'closed';
}

/** Removes page noise, portal texts and group headings, and adds the reasons to `leftOut`. */
export function setAside(lines: readonly SourceLine[], leftOut: Map<number, LeftOutReason>) {
  const groups: Group[] = [];
  const labels: Label[] = [];
  const kept: SourceLine[] = [];
  const noise = new Map(lines.map((line) => [line.number, readNoise(line)]));
  for (const { number } of findPageNumbers(lines)) leftOut.set(number, 'page-number');
  const ofPages = [...noise.keys()].filter(
    (number) => leftOut.has(number) || noise.get(number) === 'page-number',
  );
  const edges = [...findPageEdges(lines, new Set(ofPages)), ...findRunningTitles(lines)];
  for (const { number } of edges) leftOut.set(number, 'header');
  for (const line of lines) {
    if (leftOut.has(line.number)) continue;
    const isTitle = kept.every(isBlank);
    const says = line.table || isTitle ? undefined : readGroup(line.text);
    const reason = says ? 'group-heading' : noise.get(line.number);
    if (says) groups.push({ line: line.number, says });
    if (reason && !line.table) leftOut.set(line.number, reason);
    else kept.push(withoutButton(line, labels));
  }
  return { kept, groups, labels };
}

function withoutButton(line: SourceLine, labels: Label[]): SourceLine {
  const button = readButton(line.text);
  if (button === undefined) return line;
  labels.push({ line: line.number, text: button.trim(), reason: 'navigation' });
  return endOf(line, line.text.trimEnd().slice(button.length));
}

/**
 * Returns a function that tells whether the item at a line is below a group heading for closed
 * items. Group headings in the contents list or within the header do not count.
 */
export function isBelowClosedGroup(
  groups: readonly Group[],
  lastOfHeader: number,
  contents: ReadonlySet<number>,
): (line: number) => boolean {
  const last = Math.max(lastOfHeader, ...contents);
  const below = groups.filter(({ line }) => line > last);
  return (item) => below.findLast(({ line }) => line < item)?.says === 'closed';
}

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

/**
 * Removes lines that are not part of the minutes: page noise, portal texts, group headings,
 * signatures.
 */
import { weekdayNames } from '../../i18n/da-dates.ts';
import { isSentence } from '../../minutes/openness/group.ts';
import { readGroup, type Group } from '../items/closed-items.ts';
import { readItemMark } from '../items/item-marks.ts';
import type { Label, LeftOutReason } from '../draft.ts';
import { isBlank } from './layout.ts';
import { endOf } from './line-parts.ts';
import { findPageNumbers, readButton, readNoise } from './noise-lines.ts';
import { findNumberedEdges, findPageEdges, findRunningTitles } from './page-edges.ts';
import type { SourceLine } from '../source-line.ts';

/**
 * Removes page noise, portal texts and group headings, and adds the reasons to `leftOut`. `parts` are the
 * lines over a part whose numbers may begin again.
 */
export function setAside(lines: readonly SourceLine[], leftOut: Map<number, LeftOutReason>) {
  const groups: Group[] = [];
  const parts: number[] = [];
  const labels: Label[] = [];
  const kept: SourceLine[] = [];
  const noise = new Map(lines.map((line) => [line.number, readNoise(line)]));
  for (const { number } of findPageNumbers(lines)) leftOut.set(number, 'page-number');
  for (const { number } of findNumberedEdges(lines)) leftOut.set(number, 'header');
  const ofPages = [...noise.keys()].filter(
    (number) => leftOut.has(number) || noise.get(number) === 'page-number',
  );
  const edges = [...findPageEdges(lines, new Set(ofPages)), ...findRunningTitles(lines)];
  for (const { number } of edges) leftOut.set(number, 'header');
  for (const [at, line] of lines.entries()) {
    // A page's head, too, may say that all below it is closed.
    const isLeftOut = leftOut.has(line.number);
    const isTitle = !isLeftOut && kept.every(isBlank);
    const text = line.text.trim();
    const status = line.table || isTitle ? undefined : readGroup(line.text);
    if (status) groups.push({ line: line.number, text, status });
    if (isLeftOut) continue;
    const isHeading = status !== undefined && !isSentence(text);
    const isPart = isAboveItem(lines, at, partHeading);
    if (isPart) parts.push(line.number);
    const isAbove = isHeading || isPart || isAboveItem(lines, at, purpose);
    const reason = isAbove ? 'group-heading' : noise.get(line.number);
    if (reason && !line.table) leftOut.set(line.number, reason);
    else kept.push(withoutButton(line, labels));
  }
  return { kept, groups, parts, labels };
}

/** `Tillægsdagsorden`, `Dag 2`, `Anden mødedag` */
const partHeading = new RegExp(
  String.raw`^(?:(?:tillægs?|supplerende |ekstra(?:ordinær)? ?)dagsorden|tillæg til (?:dagsordenen|dagsorden)|(?:tillægs?|ekstra ?)punkter|(?:møde)?dag \d|(?:\d\.|første|anden|tredje) (?:møde)?dag|(?:${weekdayNames.join('|')})(?: den| d\.) \d{1,2}\. \p{L}{3,9}(?: \d{4})?)\s*:?$`,
  'iu',
);

const purpose =
  /^til (?:beslutning|efterretning|orientering|drøftelse|behandling|godkendelse|indstilling|udtalelse)$/iu;

/** Whether a line says what the items below are for or when they came: `Til efterretning`, right above one. */
function isAboveItem(lines: readonly SourceLine[], at: number, heading: RegExp): boolean {
  if (!heading.test(lines[at]?.text.trim() ?? '')) return false;
  const next = lines.slice(at + 1).find((line) => !isBlank(line));
  return (readItemMark(next)?.title ?? '') !== '';
}

function withoutButton(line: SourceLine, labels: Label[]): SourceLine {
  const button = readButton(line.text);
  if (button === undefined) return line;
  labels.push({ line: line.number, text: button.trim(), reason: 'navigation' });
  return endOf(line, line.text.trimEnd().slice(button.length));
}

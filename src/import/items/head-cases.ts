/** The case numbers in the head of an item: above its title, behind it or below. */
import { readCaseInTitle, readCaseLine, type CaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import type { DraftItem, Label, LeftOutReason } from '../draft.ts';
import { isBlank } from '../lines/layout.ts';
import { endOf } from '../lines/line-parts.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';

export interface ItemHead {
  item: DraftItem;
  /** The lines below, without those of the head. */
  body: SourceLine[];
  labels: Label[];
  leftOut: Map<number, LeftOutReason>;
}

/** A line above number and title: a case number, or whether the item is closed. */
export function takeAbove(head: ItemHead, line: SourceLine): void {
  if (isBlank(line)) return;
  const status = readItemStatus(line.text);
  if (status === undefined) {
    const cases = readCaseLine(withoutBullet(line.text));
    if (cases) takeCase(head, line, cases);
    if (cases && cases.rest !== '') head.body.push(endOf(line, cases.rest));
    return;
  }
  head.leftOut.set(line.number, 'group-heading');
  if (status === 'closed') head.item.closed = true;
}

/** A case number may stand on the title's own line; brackets around it are no words of it. */
export function takeCaseInTitle({ item, labels }: ItemHead, line: number): void {
  const found = readCaseInTitle(item.title);
  // In brackets it is part of the title's words.
  if (found === undefined || (item.title.endsWith(')') && !item.title.startsWith(found.number)))
    return;
  item.title = found.title;
  // Of a closed item, its case may not be known either.
  if (item.closed) {
    labels.push({ line, text: found.number, reason: 'closed' });
    if (found.label !== '') labels.push({ line, text: found.label });
    return;
  }
  item.caseNumbers.push({ line, text: found.number });
  if (found.label !== '') labels.push({ line, text: found.label });
}

/** Takes the case numbers that a line was found to tell; their label stands for nothing. */
export function takeCase(
  { item, labels }: ItemHead,
  line: SourceLine,
  { label, numbers, joints }: CaseLine,
): void {
  if (label !== '' && line.text.includes(label)) labels.push({ line: line.number, text: label });
  // What joins two numbers is no word of either.
  for (const text of joints) labels.push({ line: line.number, text });
  for (const text of numbers) item.caseNumbers.push({ line: line.number, text });
  item.headLines?.push(line.number);
}

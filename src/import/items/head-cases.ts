/** Takes the case numbers of an item: above, within or below its title. */
import { readCaseInTitle, readCaseLine, type CaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import type { DraftItem, Label, LeftOutReason } from '../draft.ts';
import { isBlank } from '../lines/layout.ts';
import { endOf } from '../lines/line-parts.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';

export interface ItemHead {
  item: DraftItem;
  /** The lines of the item that are not part of the head. */
  body: SourceLine[];
  labels: Label[];
  leftOut: Map<number, LeftOutReason>;
}

/** Takes a line above number and title: a case number, or the item's status. */
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

/** Takes a case number out of the title. */
export function takeCaseInTitle({ item, labels }: ItemHead, line: number): void {
  const found = readCaseInTitle(item.title);
  // In brackets at the end, it is part of the title.
  if (found === undefined || (item.title.endsWith(')') && !item.title.startsWith(found.number)))
    return;
  item.title = found.title;
  // The case of a closed item is not public either.
  if (item.closed) {
    labels.push({ line, text: found.number, reason: 'closed' });
    if (found.label !== '') labels.push({ line, text: found.label });
    return;
  }
  item.caseNumbers.push({ line, text: found.number });
  if (found.label !== '') labels.push({ line, text: found.label });
}

/** Takes the case numbers of a line; its label is left out. */
export function takeCase(
  { item, labels }: ItemHead,
  line: SourceLine,
  { label, numbers, separators }: CaseLine,
): void {
  if (label !== '' && line.text.includes(label)) labels.push({ line: line.number, text: label });
  for (const text of separators) labels.push({ line: line.number, text });
  for (const text of numbers) item.caseNumbers.push({ line: line.number, text });
  item.headLines?.push(line.number);
}

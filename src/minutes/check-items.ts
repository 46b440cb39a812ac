/** What must hold between the parts of one meeting; the reader reports it as it reads. */
import type { AgendaItem, Meeting } from './model.ts';
import { startOfFile, type Report } from './problem.ts';

/** Reports the problems of the items of `meeting`. */
export function checkItems(meeting: Meeting, report: Report): void {
  if (meeting.items.length === 0) report('punkt-ingen', startOfFile);
  const lineOf = new Map<string, number>();
  for (const item of meeting.items) {
    // Addresses are told apart without regard to case by some hosts.
    const number = item.number.toLowerCase();
    const earlier = lineOf.get(number);
    if (earlier !== undefined) report('punkt-dobbelt', item.position, item.number, earlier);
    else if (number !== '') lineOf.set(number, item.position?.line ?? 1);
    if (item.title === '' && !item.closed) report('punkt-titel', item.position, item.number);
    if (item.closed) checkClosed(item, report);
    if (meeting.status === 'minutes') checkDecision(item, report);
  }
  for (const { item, position } of meeting.corrections) {
    if (item !== undefined && !lineOf.has(item.toLowerCase())) {
      report('rettelse-punkt', position, item);
    }
  }
}

function checkClosed(item: AgendaItem, report: Report): void {
  for (const section of item.sections) {
    if (section.kind === 'decision') continue;
    const what = section.heading === null ? 'en tekst' : `afsnittet »${section.heading}«`;
    report('lukket-indhold', section.position, what);
  }
}

function checkDecision(item: AgendaItem, report: Report): void {
  const decisions = item.sections.filter(({ kind }) => kind === 'decision');
  for (const { blocks, position } of decisions) {
    if (blocks.length === 0) report('beslutning-tom', position);
  }
  // An item whose heading cannot be read has a problem of its own.
  if (decisions.length === 0 && !item.closed && item.number !== '') {
    report('beslutning-mangler', item.position, item.number);
  }
}

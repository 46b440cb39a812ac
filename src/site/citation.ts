/** Citations of items and sections: `Byrådet 24. marts 2026, pkt. 3, sag 26/1042`. */
import type { Archive } from '../archive/model.ts';
import { citationWords as cited } from '../i18n/da-citation.ts';
import { itemWords, meetingDay } from '../i18n/da-minutes.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import type { ItemPart } from '../minutes/items/item-parts.ts';
import type { AgendaItem, Section } from '../minutes/model.ts';
import { committeeName } from './meeting-summary.ts';

/** The citation of an item, without its title, which may be corrected. */
export function citeItem(archive: Archive, meeting: MeetingOutline, item: ItemOutline): string {
  const committee = committeeName(archive, meeting.committee);
  const day = meetingDay(meeting.date, meeting.sequence, meeting.endDate);
  const numbers = new Set(item.caseNumbers.map(({ printed }) => printed));
  return [
    cited.meeting(committee, day, meeting.status === 'agenda'),
    cited.item(item.number),
    ...(numbers.size > 0 ? [cited.cases([...numbers])] : []),
  ].join(', ');
}

/**
 * The name of a section in a citation, after the item. The only decision of an item is just that:
 * body and day, which its heading may name, are the meeting's.
 */
export function citeSection({ sections }: AgendaItem, { kind, heading }: Section): string {
  if (heading === null) return itemWords.introduction;
  const decisions = sections.filter((section) => section.kind === 'decision');
  if (kind === 'decision' && decisions.length === 1) return cited.decision;
  return heading.replace(/(?<!\s)\s*:$/, '');
}

/** The same of a part of a section: by its heading, or else as what it is of. */
export const citePart = (item: AgendaItem, { role, heading, section }: ItemPart): string =>
  role === 'closing'
    ? itemWords.closing
    : citeSection(item, heading === null ? section : { ...section, kind: 'protocol', heading });

/** An item with its text. */
import type { MeetingText } from '../archive/outline.ts';
import type { AgendaItem } from '../minutes/model.ts';

/** Item `number` of the meeting; throws where the text is not of the archive it was asked for. */
export function itemText({ meeting }: MeetingText, number: string): AgendaItem {
  const item = meeting.items.find((each) => each.number === number);
  if (item === undefined)
    throw new Error(`${meeting.committee} ${meeting.date}: no item ${number}`);
  return item;
}

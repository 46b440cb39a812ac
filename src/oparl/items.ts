/** Agenda items, and the treatments of cases in them. */
import { addressNumber, itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { itemRecord } from '../open-data/item-record.ts';
import { outcomeWord } from '../open-data/outcomes.ts';
import { changedDays } from '../open-data/sitemaps.ts';
import { consultationId, itemId, meetingId, organizationId, paperId } from './ids.ts';
import { oparlObject, type JsonObject, type OparlObject } from './object.ts';
import { timesOf } from './times.ts';

/** An item, and the treatment of each of its cases; of a closed item its number and its place alone. */
export function treatedItem(
  archive: Archive,
  meeting: MeetingOutline,
  item: ItemOutline,
  auxiliaryFile: JsonObject[],
): { object: OparlObject; consultations: (readonly [string, OparlObject])[] } {
  const number = addressNumber(item);
  const web = itemAddress(meeting, item);
  const times = timesOf(meeting.date, changedDays(archive).get(web));
  const id = itemId(meeting, number);
  const record = itemRecord(archive, item);
  const place = { meeting: meetingId(meeting), number: item.number, order: item.order - 1 };
  if (record === undefined) {
    const keys = { ...place, public: false, web };
    return { object: oparlObject('AgendaItem', id, times, keys), consultations: [] };
  }
  const cases = [...new Set(item.caseNumbers.map(({ address }) => address))];
  const consultations = cases.map((address, at) => {
    const keys = {
      paper: paperId(address),
      agendaItem: id,
      meeting: meetingId(meeting),
      organization: [organizationId(meeting.committee)],
      web,
    };
    const object = oparlObject(
      'Consultation',
      consultationId(meeting, number, at + 1),
      times,
      keys,
    );
    return [address, object] as const;
  });
  const { outcome, changedBy, decision, title, subjects } = record;
  const object = oparlObject('AgendaItem', id, times, {
    ...place,
    name: title,
    public: true,
    consultation: consultations[0]?.[1].id,
    result: outcomeWord(outcome) ?? (changedBy?.outcome && outcomeWord(changedBy.outcome)),
    resolutionText: decision?.text,
    auxiliaryFile,
    keyword: subjects,
    web,
  });
  return { object, consultations };
}

/**
 * What is at the ids of objects that are there no longer: of pages that have moved, the object where it is
 * now; of what was withdrawn, closed or taken out, what the specification asks for of one that is deleted.
 * https://oparl.org/spezifikation/, 2.8
 */
import { addressNumber } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { movedAddresses, type Moved } from '../ledger/answers.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { readPublished } from '../site/item-history.ts';
import { consultationId, idsOfPage } from './ids.ts';
import {
  oparlObject,
  type JsonObject,
  type OparlObject,
  type OparlType,
  type Times,
} from './object.ts';
import { timesOf } from './times.ts';

/** By id; `known` are the objects that there are. */
export function goneObjects(
  archive: Archive,
  known: ReadonlyMap<string, OparlObject>,
): Map<string, OparlObject> {
  const gone = new Map<string, OparlObject>();
  for (const [address, moved] of movedAddresses(archive)) {
    const now = moved.kind === 'redirect' ? idsOfPage(moved.to) : [];
    for (const { type, id } of idsOfPage(address)) {
      if (known.has(id)) continue;
      const target = known.get(now.find((each) => each.type === type)?.id ?? '');
      const times = timesOfGone(address, moved);
      const stub = (): OparlObject =>
        oparlObject(type, id, times, { ...neededKeys(type, address), deleted: true });
      gone.set(id, target ?? stub());
    }
  }
  for (const [id, times] of earlierConsultations(archive)) {
    if (known.has(id) || gone.has(id)) continue;
    gone.set(id, oparlObject('Consultation', id, times, { deleted: true }));
  }
  return gone;
}

/** The treatments of cases that the meetings' earlier texts had in open items, as far as git tells, by id. */
function earlierConsultations({ meetings, history }: Archive): Map<string, Times> {
  const found = new Map<string, Times>();
  for (const meeting of meetings.values()) {
    for (const { text, until } of history.get(meetingFile(meeting)) ?? []) {
      const open = readPublished(text, meeting)?.items.filter(({ closed }) => !closed) ?? [];
      for (const item of open) {
        const cases = new Set(item.caseNumbers.map(({ address }) => address));
        for (let at = 1; at <= cases.size; at += 1) {
          const id = consultationId(meeting, addressNumber(item), at);
          // The newest text comes first.
          if (!found.has(id)) found.set(id, timesOf(meeting.date, until));
        }
      }
    }
  }
  return found;
}

/** What the schemas ask for of every object of a type, also of a deleted one, as far as the address tells. */
function neededKeys(type: OparlType, address: string): JsonObject {
  if (type === 'File') return { accessUrl: address };
  if (type !== 'AgendaItem') return {};
  const number = Number(/\/punkt-(\d+)(?:\D[^/]*)?\/$/.exec(address)?.[1] ?? 1);
  return { order: Math.max(number - 1, 0) };
}

/** Of a case, which has no day in its address, the day of the item that it vanished with is known. */
function timesOfGone(address: string, moved: Moved): Partial<Times> {
  const withdrawal = moved.kind === 'withdrawn' ? moved.withdrawal : undefined;
  const created = [address, withdrawal?.along ?? '', `/${withdrawal?.date ?? ''}`]
    .map((each) => /\/(\d{4}-\d{2}-\d{2})/.exec(each)?.[1])
    .find((day) => day !== undefined);
  return created === undefined ? {} : timesOf(created, withdrawal?.date);
}

/**
 * What is at the ids of pages that have moved or been withdrawn: the object where it is now, or what the
 * specification asks for of one that is deleted. https://oparl.org/spezifikation/, 2.8
 */
import type { Archive } from '../archive/model.ts';
import { movedAddresses, type Moved } from '../ledger/answers.ts';
import { idsOfPage } from './ids.ts';
import { oparlObject, type OparlObject, type Times } from './object.ts';
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
      gone.set(id, target ?? oparlObject(type, id, times, { deleted: true }));
    }
  }
  return gone;
}

/** Of a case, which has no day in its address, the day of the item that it vanished with is known. */
function timesOfGone(address: string, moved: Moved): Partial<Times> {
  const withdrawal = moved.kind === 'withdrawn' ? moved.withdrawal : undefined;
  const created = [address, withdrawal?.along ?? '', `/${withdrawal?.date ?? ''}`]
    .map((each) => /\/(\d{4}-\d{2}-\d{2})/.exec(each)?.[1])
    .find((day) => day !== undefined);
  return created === undefined ? {} : timesOf(created, withdrawal?.date);
}

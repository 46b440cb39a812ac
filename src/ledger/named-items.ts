/** Which item of a meeting a link means that does not lead to it by its number alone. */
import { itemAddress } from '../archive/addresses.ts';
import type { LinkTarget } from '../archive/link-target.ts';
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { isSameNumber, numberInAddress } from '../minutes/items/item-number.ts';

/**
 * The address of the item whose heading has, on hosts of git, the place that `target` was written with,
 * where `target` leads to another one: `#punkt-41-budget` is the heading of item 4.1, and
 * `#punkt-4-1-budget` may be that of 4-1 as well as of 4. `undefined` where it leads there.
 */
export function addressOfHeading(
  archive: Archive,
  { path = '', place }: LinkTarget,
): string | undefined {
  const meeting = meetingAt(archive, path);
  if (place === undefined || meeting === undefined) return undefined;
  const named = tidyPlace(place);
  const found = meeting.items.filter((item) => placeOfHeading(item) === named);
  const addresses = found.map((item) => itemAddress(meeting, item));
  return addresses.includes(path) ? undefined : addresses[0];
}

/**
 * The address of the one item that an address may mean which is near to an item's: `…/punkt-4.1/` of the
 * item 4.1, `…/punkt-3/` of 03.
 */
export function addressOfNumber(archive: Archive, path: string): string | undefined {
  const [, named] = /\/punkt[-_ ]?([^/]+)\/?$/iu.exec(path) ?? [];
  const meeting = meetingAt(archive, path);
  if (named === undefined || meeting === undefined) return undefined;
  const own = meeting.items.filter(({ number }) => isSameNumber(named, number));
  const near = meeting.items.filter(({ number }) => withoutMarks(named) === withoutMarks(number));
  const [item, ...others] = own.length > 0 ? own : near;
  return item === undefined || others.length > 0 ? undefined : itemAddress(meeting, item);
}

const meetingAt = ({ meetings }: Archive, path: string): MeetingOutline | undefined =>
  meetings.get(path.split('/').slice(1, 3).join('/'));

/** Without zeros before it and marks in it. */
const withoutMarks = (number: string): string =>
  numberInAddress(number).replaceAll(/^0+(?=\d)|-/gu, '');

/** The place that hosts of git make of an item's heading; some join dashes that stand in a row. */
const placeOfHeading = ({ number, title }: ItemOutline): string =>
  tidyPlace(
    `punkt ${number}${title === '' ? '' : ` ${title}`}`
      .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

const tidyPlace = (place: string): string => place.toLowerCase().replaceAll(/-{2,}/gu, '-');

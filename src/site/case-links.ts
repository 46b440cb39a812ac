/** The cases of an item, as links. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { AgendaItem } from '../minutes/model.ts';

export interface CaseLink {
  printed: string;
  address: string;
  /** Number of meetings that treated the case. */
  meetings: number;
}

/** The cases of an item, without duplicates. */
export function caseLinks(
  archive: Archive,
  { caseNumbers }: Pick<AgendaItem, 'caseNumbers'>,
): CaseLink[] {
  const numbers = new Map(caseNumbers.map((number) => [number.address, number]));
  return [...numbers.values()].map((number) => ({
    printed: number.printed,
    address: caseAddress(number),
    meetings: meetingsOfCases(archive).get(number.address) ?? 0,
  }));
}

/** Number of meetings that treated each case, by the address form of its number. */
const meetingsOfCases = once(
  ({ cases }: Archive) =>
    new Map(
      [...cases].map(([address, { items }]) => [
        address,
        new Set(items.map(({ meeting }) => meeting)).size,
      ]),
    ),
);

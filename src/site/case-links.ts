/** The cases of an item, as links. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { AgendaItem } from '../minutes/model.ts';

export interface CaseLink {
  printed: string;
  address: string;
  /** In how many meetings the case was treated. */
  meetings: number;
}

/** The cases of an item; a number written twice is one case. */
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

/** How many meetings treated each case, by its address form. */
const meetingsOfCases = once(
  ({ cases }: Archive) =>
    new Map(
      [...cases].map(([address, { items }]) => [
        address,
        new Set(items.map(({ meeting }) => meeting)).size,
      ]),
    ),
);

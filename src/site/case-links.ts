/** The cases of an item, as links. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { AgendaItem } from '../minutes/model.ts';

export interface CaseLink {
  printed: string;
  address: string;
  /** Number of meetings that treated the case; absent where they are more than {@link mostTreatments}. */
  meetings?: number;
}

/**
 * Of a case that was treated more often, the page of an item shows the nearest treatments only, and no
 * number: one treatment more changes the page of the one before it, and not those of all.
 */
export const mostTreatments = 6;

/** The cases of an item, without duplicates. */
export function caseLinks(
  archive: Archive,
  { caseNumbers }: Pick<AgendaItem, 'caseNumbers'>,
): CaseLink[] {
  const numbers = new Map(caseNumbers.map((number) => [number.address, number]));
  return [...numbers.values()].map((number) => {
    const meetings = meetingsOfCases(archive).get(number.address) ?? 0;
    return {
      printed: number.printed,
      address: caseAddress(number),
      ...(meetings <= mostTreatments && { meetings }),
    };
  });
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

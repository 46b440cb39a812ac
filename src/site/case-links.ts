/** The cases of an item, as links. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { AgendaItem } from '../minutes/model.ts';

export interface CaseLink {
  printed: string;
  address: string;
  /** Number of meetings that treated the case; absent where it {@link isLongCase}. */
  meetings?: number;
}

const mostTreatments = 6;

/**
 * Whether a case was treated so often that the page of an item shows the nearest treatments only, and no
 * number: one treatment more changes the page of the one before it, and not those of all.
 */
export const isLongCase = ({ cases }: Archive, address: string): boolean =>
  (cases.get(address)?.items.length ?? 0) > mostTreatments;

/** The cases of an item, without duplicates. */
export function caseLinks(
  archive: Archive,
  { caseNumbers }: Pick<AgendaItem, 'caseNumbers'>,
): CaseLink[] {
  const numbers = new Map(caseNumbers.map((number) => [number.address, number]));
  return [...numbers.values()].map((number) => ({
    printed: number.printed,
    address: caseAddress(number),
    ...(!isLongCase(archive, number.address) && {
      meetings: meetingsOfCases(archive).get(number.address) ?? 0,
    }),
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

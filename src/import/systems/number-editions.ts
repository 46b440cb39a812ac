/** The numbers of the items of an export, as a file may have them. */
import { isSameNumber, nextUnnumbered, readItemHeading } from '../../minutes/items/item-number.ts';
import type { PublicItem } from './public-part.ts';

export interface NumberedItem extends PublicItem {
  numberGiven?: true;
}

/**
 * Gives each item a number of its own: the printed one, or where it begins again, that with the capital
 * of the closed part or of what was added to the agenda.
 */
export function numberItems(items: readonly PublicItem[]): NumberedItem[] {
  const taken: string[] = [];
  return items.map((item) => {
    const number = ownNumber(item, taken);
    taken.push(number);
    const isPrinted = number === item.number.replace(/\.$/u, '');
    return { ...item, number, ...(!isPrinted && { numberGiven: true as const }) };
  });
}

function ownNumber({ number: printed, isClosed }: PublicItem, taken: readonly string[]): string {
  const number = printed.replace(/\.$/u, '');
  const isFree = (wanted: string): boolean =>
    readItemHeading(`Punkt ${wanted}: x`)?.number === wanted &&
    !taken.some((other) => isSameNumber(other, wanted));
  const capitals = isClosed ? ['', 'L', 'M', 'N'] : ['', 'T', 'U', 'V'];
  const found = capitals
    .map((capital) => capital + number)
    .find((wanted) => number !== '' && isFree(wanted));
  return found ?? nextUnnumbered(new Set(taken));
}

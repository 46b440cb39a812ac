/** Notes about numbers that were given to items. */
import { isUnnumbered, seriesOf } from '../../minutes/items/item-number.ts';
import type { DraftItem } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';

/** Tells of each number that the source does not print. */
export function noteNumbers(items: readonly DraftItem[], notes: ImportNote[]): void {
  for (const { line, number, numberGiven, numberDoubt, title } of items) {
    if (numberDoubt === 'order') notes.push(note('number-order', line, number, title));
    if (numberDoubt === 'twice') notes.push(note('number-twice', line, number, title));
    if (!numberGiven || numberDoubt === 'twice') continue;
    const kind = isUnnumbered(number) ? 'number-missing' : 'number-given';
    notes.push(
      seriesOf(number) === ''
        ? note(kind, line, number, title)
        : note('number-again', line, number),
    );
  }
}

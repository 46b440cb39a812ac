/** Whether items stand in another order than that of their numbers, which is the agenda's. */
import type { AgendaItem } from '../minutes/model.ts';

const byNumber = new Intl.Collator('da', { numeric: true });

/**
 * Whether some item of a series stands before one with a lower number. Letters in front of a number
 * (`L1`) make a series of their own.
 */
export function isReordered(items: readonly Pick<AgendaItem, 'number'>[]): boolean {
  const series = Map.groupBy(
    items.map(({ number }) => number),
    (number) => number.replace(/\d.*/s, ''),
  );
  return [...series.values()].some((numbers) =>
    numbers.some((number, index) => byNumber.compare(numbers[index - 1] ?? '', number) > 0),
  );
}

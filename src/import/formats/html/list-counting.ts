/** How the numbers of a list on a page are counted. */
import type { Element } from 'hast';
import type { Counting } from '../list-number.ts';

const countings: ReadonlyMap<string, Counting> = new Map(
  Object.entries<Counting>({
    a: 'lower-letter',
    A: 'upper-letter',
    i: 'lower-roman',
    I: 'upper-roman',
  }),
);

/** The same as styles: `list-style-type: upper-alpha`. */
const styledCountings: ReadonlyMap<string, Counting> = new Map(
  Object.entries<Counting>({
    'lower-alpha': 'lower-letter',
    'lower-latin': 'lower-letter',
    'upper-alpha': 'upper-letter',
    'upper-latin': 'upper-letter',
    'lower-roman': 'lower-roman',
    'upper-roman': 'upper-roman',
  }),
);

/** The counting of a list, by its properties. */
export function countingOf({ type, style }: Element['properties']): Counting {
  const [, styled = ''] =
    /list-style(?:-type)?:[^;]{0,40}?\b((?:low|upp)er-[a-z]{5})/i.exec(String(style)) ?? [];
  return styledCountings.get(styled.toLowerCase()) ?? countings.get(String(type)) ?? 'decimal';
}

/**
 * Font sizes of headings that span the columns. They tell text below the columns from a longer left
 * column, where spacing says little: headings look the same above and below columns.
 */
import { columnsAt, linesOf, roundSize, type HeadsAcross } from './page-columns.ts';
import { allBold, type Printed, type PrintedLine } from './printed-page.ts';

/** Sizes of the bold lines above the first columns of a document that occur in no column. */
export function findHeadsAcross(pages: readonly (readonly Printed[])[], edge: number): HeadsAcross {
  const above: number[] = [];
  const within: number[] = [];
  for (const printed of pages) {
    const isFirst = within.length === 0;
    const heads: number[] = [];
    for (let start = 0; start < printed.length; start++) {
      const columns = columnsAt(printed, start, { right: edge });
      const here = printed[start];
      if (columns) {
        const bottom = columns.right.at(-1)?.bottom ?? 0;
        const left = linesOf(columns.left).filter((line) => line.top < bottom);
        if (isFirst && within.length === 0) above.push(...heads);
        within.push(0, ...sizesOfBold([...left, ...linesOf(columns.right)]));
      } else if (here?.kind === 'line') heads.push(...sizesOfBold([here]));
      start = Math.max(start, (columns?.end ?? 0) - 1);
    }
  }
  return new Set(above.filter((size) => !within.includes(size)));
}

const sizesOfBold = (lines: readonly PrintedLine[]): number[] =>
  lines.filter(allBold).map(roundSize);

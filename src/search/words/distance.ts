/** How many slips of the keyboard lie between two words. */

/**
 * The least number of letters to add, leave out, replace or exchange with the next one that makes `b`
 * of `a`, or `max + 1` where it takes more than `max`.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = same ? at(row, j - 1) : 1 + Math.min(at(row, j - 1), at(row, j), at(next, j - 1));
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(before, j - 2) + 1);
      }
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > max) return max + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), max + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

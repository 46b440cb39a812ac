/** Bullets that are drawn instead of written: small shapes before the first word of a line. */
import type { Box, PrintedLine } from './printed-page.ts';

/** Size of a bullet and its distance from the word, in font sizes. */
const side = { least: 0.12, most: 0.75 };
const distance = { least: 0.15, most: 2.5 };

/** With more small shapes, the page has a drawing. */
const mostBullets = 500;

/** Sets `bullet` on the lines that have one drawn before them. */
export function noteBullets(lines: readonly PrintedLine[], shapes: readonly Box[]): PrintedLine[] {
  const small = shapes.filter(
    ({ left, top, right, bottom }) => right - left < 12 && bottom - top < 12,
  );
  if (small.length === 0 || small.length > mostBullets) return [...lines];
  return lines.map((line) => {
    const bullet = small.find((shape) => isBulletOf(shape, line));
    return bullet ? { ...line, bullet: bullet.left } : line;
  });
}

function isBulletOf({ left, top, right, bottom }: Box, line: PrintedLine): boolean {
  const [width, height] = [(right - left) / line.size, (bottom - top) / line.size];
  const gap = (line.left - right) / line.size;
  const middle = (top + bottom) / 2;
  return (
    width >= side.least &&
    width <= side.most &&
    Math.abs(width - height) <= 0.5 * Math.max(width, height) &&
    gap >= distance.least &&
    gap <= distance.most &&
    middle < line.baseline &&
    middle > line.baseline - 0.8 * line.size
  );
}

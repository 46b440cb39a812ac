/** List marks of a PDF, written or drawn, and the nesting level of list items. */
import type { PrintedLine, Word, Box } from '../page/printed-page.ts';

export interface ItemMark {
  /** As printed; `•` for a drawn bullet. */
  mark: string;
  /** Left edges of the mark and of the text after it. */
  left: number;
  textLeft: number;
  /** Value of a number. */
  value?: number;
}

/** Bullets, also from symbol fonts; U+0335 is a stroke through nothing. */
const bullet = /^(?:[•·∙‣▪▫■□●○◦⁃∗*➢➤►→✓✔–—−-]|o|[\uE000-\uF8FF]|\u0335)$/u;

const number = /^\(?(?:(\d{1,3})|[a-zæøå]|[ivx]{1,4})[.)]$/u;

/** Bullets that may also be a word or a sign of the text. */
const unclear = /^[o*–—−-]$/u;

/** Reads the list mark at the beginning of a line. */
export function readMark(line: PrintedLine): ItemMark | undefined {
  const [first, second] = line.words;
  if (!first) return undefined;
  if (line.bullet !== undefined) return { mark: '•', left: line.bullet, textLeft: first.left };
  if (!second) return undefined;
  const edges = { left: first.left, textLeft: second.left };
  if (bullet.test(first.text)) {
    if (first.text === 'o' && second.left - first.right < line.size / 2) return undefined;
    return { mark: printable(first.text), ...edges };
  }
  const [, digits] = number.exec(first.text) ?? [];
  if (digits !== undefined) return { mark: first.text, value: Number(digits), ...edges };
  return number.test(first.text) ? { mark: first.text, ...edges } : undefined;
}

/** Whether a mark may also be a word at the beginning of a line within a paragraph. */
export const isUnclear = ({ mark, value }: ItemMark): boolean =>
  value !== undefined || unclear.test(mark) || number.test(mark);

/** Bullets from symbol fonts (private use area, or `o`) become `•`. */
const printable = (sign: string): string => (/^[o\uE000-\uF8FF]$/u.test(sign) ? '•' : sign);

/** The words of a line without its mark. */
export function withoutMark(line: PrintedLine, mark: ItemMark | undefined): Word[] {
  return mark && line.bullet === undefined ? line.words.slice(1) : line.words;
}

/** Greatest distance, in points, between marks of one level. */
const tolerance = 4;

/**
 * Tracks the open lists from line to line. `item` gives the level of a list item, 0 for the
 * outermost; `other` takes any other line, which ends the lists that are not left of it, and gives
 * its level.
 */
export function trackLevels() {
  let open: number[] = [];
  return {
    item: ({ left }: Pick<ItemMark, 'left'>): number => {
      open = open.filter((outer) => outer <= left + tolerance);
      if ((open.at(-1) ?? -Infinity) < left - tolerance) open.push(left);
      return open.length - 1;
    },
    other: (left: number): number => {
      open = open.filter((outer) => outer < left - tolerance);
      return open.length;
    },
  };
}

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

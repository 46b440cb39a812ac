/** The marks lists are set with, and how deep an item stands. */
import type { PrintedLine, Word } from './printed-page.ts';

export interface ItemMark {
  /** As printed; `•` for a bullet that is drawn. */
  mark: string;
  /** Left edge of the mark and of the text after it. */
  left: number;
  textLeft: number;
  /** What it counts, for a number. */
  counts?: number;
}

/** Bullets of fonts that have no letters, and a line struck through nothing. */
const bullet = /^(?:[•·∙‣▪▫■□●○◦⁃∗*➢➤►→✓✔–—−-]|o|[\uE000-\uF8FF]|\u0335)$/u;

const number = /^\(?(?:(\d{1,3})|[a-zæøå]|[ivx]{1,4})[.)]$/u;

/** Bullets that are words or signs elsewhere need room after them. */
const unclear = /^[o*–—−-]$/u;

/** Reads the mark before the words of a line. */
export function readMark(line: PrintedLine): ItemMark | undefined {
  const [first, second] = line.words;
  if (!first) return undefined;
  if (line.bullet !== undefined) return { mark: '•', left: line.bullet, textLeft: first.left };
  if (!second) return undefined;
  const place = { left: first.left, textLeft: second.left };
  if (bullet.test(first.text)) {
    if (first.text === 'o' && second.left - first.right < line.size / 2) return undefined;
    return { mark: printable(first.text), ...place };
  }
  const [, digits] = number.exec(first.text) ?? [];
  if (digits !== undefined) return { mark: first.text, counts: Number(digits), ...place };
  return number.test(first.text) ? { mark: first.text, ...place } : undefined;
}

/** Whether a mark might also be a word that begins a line within a paragraph. */
export const isUnclear = ({ mark, counts }: ItemMark): boolean =>
  counts !== undefined || unclear.test(mark) || number.test(mark);

/** A bullet of a font's own signs, or a letter that stands for one, as every font has it. */
const printable = (sign: string): string => (/^[o\uE000-\uF8FF]$/u.test(sign) ? '•' : sign);

/** The words of a line without its mark. */
export function withoutMark(line: PrintedLine, mark: ItemMark | undefined): Word[] {
  return mark && line.bullet === undefined ? line.words.slice(1) : line.words;
}

/** Marks are at the same level when no farther apart. */
const tolerance = 4;

/**
 * Finds levels one item after the other: 0 for the outermost of the lists then open. A line that is
 * no item ends the lists that do not stand farther left.
 */
export function followLevels() {
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

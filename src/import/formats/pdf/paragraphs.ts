/**
 * Lines put together to paragraphs: by the room between them, by indentation, and by whether a line
 * is full, so that the next word could not have stood on it. Paragraphs go on over columns and pages.
 */
import { monthNames } from '../../../i18n/da-dates.ts';
import type { Block } from './columns.ts';
import { isUnclear, readMark, type ItemMark } from './list-items.ts';
import type { Printed, PrintedLine, PrintedTable } from './printed-page.ts';
import type { Setting } from './setting.ts';

export interface Paragraph {
  kind: 'paragraph';
  lines: PrintedLine[];
  /** Of an item of a list. */
  mark?: ItemMark;
  /** Edge that its last line could reach. */
  right: number;
}

/**
 * Puts the blocks of a document together to paragraphs and tables. `isEntry` knows the lines that end
 * an entry of a contents list.
 */
export function findParagraphs(
  blocks: readonly Block[],
  setting: Setting,
  isEntry: (line: PrintedLine) => boolean,
): (Paragraph | PrintedTable)[] {
  const endsEntry = (part: Paragraph | PrintedTable | undefined): boolean => {
    const last = part?.kind === 'paragraph' ? part.lines.at(-1) : undefined;
    return last !== undefined && isEntry(last);
  };
  const found: (Paragraph | PrintedTable)[] = [];
  for (const { printed: all, right, left } of blocks) {
    for (const [index, printed] of all.entries()) {
      const last = found.at(-1);
      if (printed.kind === 'table') {
        found.push(printed);
      } else if (
        last?.kind === 'paragraph' &&
        !endsEntry(last) &&
        (goesOn(
          last,
          { line: printed, below: all[index + 1], isFirst: index === 0, left },
          setting,
        ) ||
          (isEntry(printed) &&
            endsEntry(found.at(-2)) &&
            isBelow(last.lines.at(-1) ?? printed, printed, setting)))
      ) {
        last.lines.push(printed);
        last.right = right;
      } else {
        const mark = readMark(printed);
        found.push({ kind: 'paragraph', lines: [printed], right, ...(mark && { mark }) });
      }
    }
  }
  return found;
}

/** A line and what stands around it. */
interface Candidate {
  line: PrintedLine;
  below: Printed | undefined;
  /** In a column or on a page. */
  isFirst: boolean;
  /** Edge at which most lines around it begin. */
  left: number;
}

/** Sizes and edges are the same when they differ by no more than this part of the letters' size. */
const tolerance = 0.4;

/** Paragraphs are farther apart than lines by at least this part of the lines' distance. */
const extraRoom = 1.2;

/** Whether a line belongs to the paragraph before it. */
function goesOn(paragraph: Paragraph, candidate: Candidate, setting: Setting): boolean {
  const { line, isFirst } = candidate;
  const last = paragraph.lines.at(-1);
  if (!last || !looksLike(last, line) || !isFull(last, line, paragraph.right)) return false;
  if (!isFirst && !isBelow(last, line, setting)) return false;
  const mark = readMark(line);
  if (mark && !isUnclear(mark)) return false;
  if (!paragraph.mark && isFirstIndented(candidate, setting)) return false;
  if (!(mark ? isProse(paragraph, mark, line) : isInPlace(paragraph, line))) return false;
  return !isFirst || reachesOver(paragraph, candidate, setting);
}

/** Whether a line stands below another as the lines of a paragraph do. */
function isBelow(last: PrintedLine, line: PrintedLine, { leading }: Setting): boolean {
  const distance = (line.baseline - last.baseline) / last.size;
  return distance > 0 && distance <= leading * extraRoom + 0.05;
}

/**
 * The same letters: size, and bold or not. Bold words that a sentence leads into may fill a line of
 * their own.
 */
function looksLike(last: PrintedLine, line: PrintedLine): boolean {
  if (Math.abs(last.size - line.size) > 0.06 * last.size) return false;
  const [bold, other] = [allBold(last), allBold(line)];
  return (
    bold === other || last.words.at(-1)?.bold === line.words[0]?.bold || (!bold && !ends(last))
  );
}

export const allBold = ({ words }: Pick<PrintedLine, 'words'>): boolean =>
  words.every(({ bold }) => bold);

/** A word may be divided after a hyphen. */
const firstPart = /^[^-\u2010]*[-\u2010]?/u;

/** Whether the first word of `next` could not have stood at the end of `line`. */
function isFull(line: PrintedLine, next: PrintedLine, right: number): boolean {
  const [word] = next.words;
  if (!word) return false;
  const part = firstPart.exec(word.text)?.[0].length ?? word.text.length;
  const width = ((word.right - word.left) * part) / word.text.length;
  const blank = 0.25 * line.size;
  return line.right + blank + width > right - 0.15 * line.size;
}

const sentenceEnd = /[.!?:]["”»)]*$/u;

/** Abbreviations that no sentence ends with. */
const abbreviation =
  /^\(?(?:d|kl|nr|pkt|ca|jf|stk|pr|v|inkl|ekskl|hhv|vedr|ift|ifm|iht|bl\.a|f\.eks)\.$/iu;

/** Whether the last word of a line ends a sentence. */
function ends({ words }: PrintedLine): boolean {
  const word = words.at(-1)?.text ?? '';
  return sentenceEnd.test(word) && !abbreviation.test(word);
}

/** Whether documents set like this one indent the first lines of paragraphs, and this is one. */
function isFirstIndented({ line, left }: Candidate, { indent }: Setting): boolean {
  if (indent === undefined) return false;
  return Math.abs(line.left - left - indent * line.size) <= tolerance * line.size;
}

/**
 * At the end of a column or page, no room tells paragraphs apart. A line that begins with a capital
 * may begin one. It does not when the line before is stretched to the edge, as last lines never are, or
 * when that is the lowest on its page and neither page has a single line of the paragraph.
 */
function reachesOver(
  { lines, right }: Paragraph,
  { line, below }: Candidate,
  setting: Setting,
): boolean {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (!last || /^\p{Ll}/u.test(line.words[0]?.text ?? '')) return true;
  if (setting.isJustified) return right - last.right < 1;
  return (
    before?.page === last.page &&
    below?.kind === 'line' &&
    isBelow(line, below, setting) &&
    looksLike(line, below) &&
    setting.bottom - last.baseline < setting.leading * last.size
  );
}

/** Whether a line stands where lines of the paragraph stand. */
function isInPlace({ lines, mark }: Paragraph, line: PrintedLine): boolean {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  const near = (one: number, other: number) => Math.abs(one - other) <= tolerance * line.size;
  if (mark) return near(line.left, mark.textLeft) || near(line.left, mark.left);
  if (near((last.left + last.right) / 2, (line.left + line.right) / 2)) return true;
  // Left and right pages may have other margins.
  if (last.page !== line.page) return true;
  if (second) return near(line.left, last.left);
  const outdent = (first.left - line.left) / line.size;
  return outdent > -tolerance && outdent < 4;
}

const months: readonly string[] = monthNames;

/** Whether what looks like a mark is a word of the paragraph: `den` / `1. juli`. */
function isProse(paragraph: Paragraph, mark: ItemMark, line: PrintedLine): boolean {
  if (!isInPlace(paragraph, line)) return false;
  const { mark: own, lines } = paragraph;
  const last = lines.at(-1);
  const next = line.words[1]?.text.toLocaleLowerCase('da') ?? '';
  if (mark.counts !== undefined && months.includes(next.replace(/[.,;:]$/u, ''))) return true;
  if (!last || /:$/u.test(last.words.at(-1)?.text ?? '')) return false;
  if (!own) return !ends(last);
  const isOutside = line.left < own.textLeft - tolerance * line.size;
  const isNext = own.counts !== undefined && mark.counts === own.counts + 1;
  return !isNext && !(isOutside && own.mark === mark.mark);
}

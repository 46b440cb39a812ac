/** Decides whether a line continues the paragraph before it. */
import { monthNames } from '../../../../i18n/da-dates.ts';
import { isUnclear, readMark, type ItemMark } from './list-items.ts';
import { allBold, type Printed, type PrintedLine } from '../page/printed-page.ts';
import type { Setting } from '../lines/setting.ts';
import type { Paragraph } from './paragraphs.ts';

/** A line that may continue a paragraph, and its surroundings. */
interface Candidate {
  line: PrintedLine;
  below: Printed | undefined;
  /** In its column or page. */
  isFirst: boolean;
  /** Left edge of most lines around it. */
  left: number;
}

/** Greatest difference between equal edges, in font sizes. */
const tolerance = 0.4;

/** Distance of lines from which on they are in different paragraphs, in usual line distances. */
const extraRoom = 1.2;

/** Whether a line continues the paragraph before it. */
export function continues(paragraph: Paragraph, candidate: Candidate, setting: Setting): boolean {
  const { line, isFirst } = candidate;
  const last = paragraph.lines.at(-1);
  if (!last || !hasSameFont(last, line) || !isFull(last, line, paragraph.right)) return false;
  if (!isFirst && !isNextLine(last, line, setting)) return false;
  const mark = readMark(line);
  if (mark && !isUnclear(mark)) return false;
  if (!paragraph.mark && isFirstIndented(candidate, setting)) return false;
  if (!(mark ? isWordNotMark(paragraph, mark, line) : isAligned(paragraph, line))) return false;
  return !isFirst || continuesOverBreak(paragraph, candidate, setting);
}

/** Whether a line is at the distance below `last` of lines of one paragraph. */
export function isNextLine(last: PrintedLine, line: PrintedLine, { leading }: Setting): boolean {
  const distance = (line.baseline - last.baseline) / last.size;
  return distance > 0 && distance <= leading * extraRoom + 0.05;
}

/** Whether two lines have the same size and weight. Within a sentence, a line may be all bold. */
function hasSameFont(last: PrintedLine, line: PrintedLine): boolean {
  if (Math.abs(last.size - line.size) > 0.06 * last.size) return false;
  const [bold, other] = [allBold(last), allBold(line)];
  return (
    bold === other ||
    last.words.at(-1)?.bold === line.words[0]?.bold ||
    (!bold && !endsSentence(last))
  );
}

/** The part of a word that could stand on the line above: up to its first hyphen. */
const firstPart = /^[^-\u2010]*[-\u2010]?/u;

/** Whether the first word of `next` would not have fitted at the end of `line`. */
function isFull(line: PrintedLine, next: PrintedLine, right: number): boolean {
  const [word] = next.words;
  if (!word) return false;
  const part = firstPart.exec(word.text)?.[0].length ?? word.text.length;
  const width = ((word.right - word.left) * part) / word.text.length;
  const blank = 0.25 * line.size;
  return line.right + blank + width > right - 0.15 * line.size;
}

const sentenceEnd = /[.!?:]["”»)]*$/u;

/** Abbreviations that do not end a sentence. */
const abbreviation =
  /^\(?(?:d|kl|nr|pkt|ca|jf|stk|pr|v|inkl|ekskl|hhv|vedr|ift|ifm|iht|bl\.a|f\.eks)\.$/iu;

/** Whether the last word of a line ends a sentence. */
function endsSentence({ words }: PrintedLine): boolean {
  const word = words.at(-1)?.text ?? '';
  return sentenceEnd.test(word) && !abbreviation.test(word);
}

/** Whether the line is indented as first lines of paragraphs are in this document. */
function isFirstIndented({ line, left }: Candidate, { indent }: Setting): boolean {
  if (indent === undefined) return false;
  return Math.abs(line.left - left - indent * line.size) <= tolerance * line.size;
}

/**
 * Whether a paragraph continues in the next column or page, where spacing says nothing. A small
 * letter continues it. A capital continues it if the line before is justified to the edge, as last
 * lines never are, or if that is the lowest on its page and neither page has only one line of the
 * paragraph.
 */
function continuesOverBreak(
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
    isNextLine(line, below, setting) &&
    hasSameFont(line, below) &&
    setting.bottom - last.baseline < setting.leading * last.size
  );
}

/** Whether a line is aligned with the lines of the paragraph. */
function isAligned({ lines, mark }: Paragraph, line: PrintedLine): boolean {
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

/** Whether an apparent list mark is a word of the paragraph: `den` / `1. juli`. */
function isWordNotMark(paragraph: Paragraph, mark: ItemMark, line: PrintedLine): boolean {
  if (!isAligned(paragraph, line)) return false;
  const { mark: own, lines } = paragraph;
  const last = lines.at(-1);
  const next = line.words[1]?.text.toLocaleLowerCase('da') ?? '';
  if (mark.value !== undefined && months.includes(next.replace(/[.,;:]$/u, ''))) return true;
  if (!last || /:$/u.test(last.words.at(-1)?.text ?? '')) return false;
  if (!own) return !endsSentence(last);
  const isOutside = line.left < own.textLeft - tolerance * line.size;
  const isNext = own.value !== undefined && mark.value === own.value + 1;
  return !isNext && !(isOutside && own.mark === mark.mark);
}

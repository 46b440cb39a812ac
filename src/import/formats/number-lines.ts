/** Numbers the lines that a format's reader has written, with what is told of each. */
import type { ImportNote } from '../report.ts';
import type { SourceLine } from '../source-line.ts';
import { contentsText, readLeader } from './contents-text.ts';
import { count, mostCommon } from './counts.ts';
import { hasWords, type WrittenLine } from './line-writer.ts';

/** A document whose lines are numbered. */
export interface NumberedLines {
  lines: SourceLine[];
  /** What the editor is told, by place. */
  remarks: ImportNote[];
}

/**
 * Numbers the lines of a document, makes font sizes relative to the most common one (within 5 %
 * counts as equal), and gives contents entries their canonical text. A remark without a line of its own
 * is about the line above, or else the first.
 */
export function numberLines(written: readonly WrittenLine[]): NumberedLines {
  const remarks: ImportNote[] = [];
  const lines: WrittenLine[] = [];
  const slanted = mostlyItalic(written);
  for (const { remarks: said = [], italic, ...line } of written) {
    if (hasWords(line)) lines.push({ ...line, ...(italic && !slanted && { italic }) });
    remarks.push(...said.map((each) => ({ ...each, line: Math.max(1, lines.length) })));
  }
  return { lines: withNumbers(lines), remarks };
}

/** Whether italics are the document's usual letters, which say nothing. */
function mostlyItalic(lines: readonly WrittenLine[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const ranges = lines.flatMap(({ italic = [] }) => italic);
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0) > letters / 2;
}

function withNumbers(lines: readonly WrittenLine[]): SourceLine[] {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size !== undefined) count(letters, size, text.length);
  }
  const usual = mostCommon(letters);
  return lines.map(({ size, ...line }, index) => {
    const number = index + 1;
    const entry = readLeader(line.text);
    if (entry) return { number, text: contentsText(entry), whole: true };
    const relative =
      size === undefined || usual === undefined ? 1 : Math.round((size / usual) * 100) / 100;
    if (Math.abs(relative - 1) < 0.05) return { number, ...line };
    return { number, ...line, emphasis: { ...line.emphasis, size: relative } };
  });
}

/** Cuts and joins lines so that bold text and links keep their positions. */
import type { SourceLine } from '../source-line.ts';

/** A bold or linked range of a text. */
export interface InlineMark {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Target of a link; absent for bold. */
  url?: string;
}

/** The line with only the text from `start` to `end`. */
export function sliceLine(line: SourceLine, start: number, end = line.text.length): SourceLine {
  const { bold, links, ...rest } = line;
  const cut = <Range extends { start: number; end: number }>(ranges: readonly Range[]): Range[] =>
    ranges
      .map((range) => ({
        ...range,
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }))
      .filter((range) => range.start < range.end);
  return {
    ...rest,
    text: line.text.slice(start, end),
    ...(bold && { bold: cut(bold) }),
    ...(links && { links: cut(links) }),
  };
}

/** The line with `prefix` before its text. */
export function prefixLine<Line extends Omit<SourceLine, 'number'>>(
  line: Line,
  prefix: string,
): Line {
  const { bold, links } = line;
  const move = <Range extends { start: number; end: number }>(range: Range): Range => ({
    ...range,
    start: range.start + prefix.length,
    end: range.end + prefix.length,
  });
  return {
    ...line,
    text: prefix + line.text,
    ...(bold && { bold: bold.map(move) }),
    ...(links && { links: links.map(move) }),
  };
}

/** The line without white space around its text. */
export function trimLine(line: SourceLine): SourceLine {
  const end = line.text.trimEnd().length;
  return sliceLine(line, Math.min(line.text.search(/\S|$/u), end), end);
}

/** The line cut to `rest`, which is the end of its text. */
export const endOf = (line: SourceLine, rest: string): SourceLine =>
  sliceLine(line, line.text.trimEnd().length - rest.length);

/** The bold and linked ranges of a line; `undefined` if there are none. */
export function marksOf({ bold = [], links = [] }: SourceLine): InlineMark[] | undefined {
  const marks = [...bold, ...links];
  return marks.length === 0 ? undefined : marks;
}

interface Marked {
  text: string;
  marks?: InlineMark[];
}

/** Joins two texts with a space. */
export function append<Text extends Marked>(one: Text, other: Marked): Text {
  const from = one.text.length + 1;
  const moved = other.marks?.map((mark) => ({
    ...mark,
    start: mark.start + from,
    end: mark.end + from,
  }));
  const marks = [...(one.marks ?? []), ...(moved ?? [])];
  return { ...one, text: `${one.text} ${other.text}`, ...(marks.length > 0 && { marks }) };
}

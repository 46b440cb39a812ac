/** Cuts and joins lines so that bold text, italics and links keep their positions. */
import type { SourceLine } from '../source-line.ts';

/** A bold, italic or linked range of a text. */
export interface InlineMark {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Target of a link; absent for bold and italics. */
  url?: string;
  isItalic?: true;
}

/** The line with only the text from `start` to `end`. */
export function sliceLine(line: SourceLine, start: number, end = line.text.length): SourceLine {
  const { bold, italic, links, ...rest } = line;
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
    ...(italic && { italic: cut(italic) }),
    ...(links && { links: cut(links) }),
  };
}

/** The line with `prefix` before its text. */
export function prefixLine<Line extends Omit<SourceLine, 'number'>>(
  line: Line,
  prefix: string,
): Line {
  const { bold, italic, links } = line;
  return {
    ...line,
    text: prefix + line.text,
    ...(bold && { bold: moved(bold, prefix.length) }),
    ...(italic && { italic: moved(italic, prefix.length) }),
    ...(links && { links: moved(links, prefix.length) }),
  };
}

const moved = <Range extends { start: number; end: number }>(
  ranges: readonly Range[],
  by: number,
): Range[] => ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }));

export function trimLine(line: SourceLine): SourceLine {
  const end = line.text.trimEnd().length;
  return sliceLine(line, Math.min(line.text.search(/\S|$/u), end), end);
}

/** The line cut to `rest`, which is the end of its text. */
export const endOf = (line: SourceLine, rest: string): SourceLine =>
  sliceLine(line, line.text.trimEnd().length - rest.length);

/** The bold, italic and linked ranges of a line; `undefined` if there are none. */
export function marksOf({
  bold = [],
  italic = [],
  links = [],
}: SourceLine): InlineMark[] | undefined {
  const slanted = italic.map((range) => ({ ...range, isItalic: true as const }));
  const marks: InlineMark[] = [...bold, ...slanted, ...links];
  return marks.length === 0 ? undefined : marks;
}

interface Marked {
  text: string;
  marks?: InlineMark[];
}

/** Joins two texts with a space. */
export function append<Text extends Marked>(one: Text, other: Marked): Text {
  const marks = [...(one.marks ?? []), ...moved(other.marks ?? [], one.text.length + 1)];
  return { ...one, text: `${one.text} ${other.text}`, ...(marks.length > 0 && { marks }) };
}

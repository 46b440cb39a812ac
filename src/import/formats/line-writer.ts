/**
 * Writes source lines from a document that knows its paragraphs: words come in pieces, each bold or
 * not and leading somewhere or not, and a line ends where its paragraph does.
 *
 * Normalised here, as it is layout and no words: blanks of any kind, tabs and no-break spaces among
 * them, become one blank; soft hyphens and places where a word may be broken vanish.
 */
import type { SourceLine } from '../source-line.ts';
import { contentsText, readLeader } from './contents-text.ts';

/** How a piece of text is set. */
export interface TextStyle {
  bold?: boolean;
  /** Size in any unit, the same for the whole document. */
  size?: number | undefined;
  url?: string | undefined;
}

/** What holds for a whole line. */
export interface LineStyle {
  headingLevel?: number | undefined;
  list?: { mark: string; level: number } | undefined;
}

/** A line that has no number yet, and the size its letters are set in. */
export interface WrittenLine extends Omit<SourceLine, 'number'> {
  size?: number;
}

export interface LineWriter {
  /** Adds text to the line in the making. */
  add: (printed: string, style?: TextStyle) => void;
  /** Ends the line; one without words is none. */
  end: (style?: LineStyle) => boolean;
  /** Adds lines that were written elsewhere. */
  append: (lines: readonly WrittenLine[]) => void;
  /** Ends the last line and gives all of them. */
  finish: () => WrittenLine[];
}

const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const blanks = /[\s\u00A0]+/gu;

/** A line in the making. */
interface Draft {
  text: string;
  bold: Range[];
  links: Link[];
  /** How many letters are set in each size. */
  sizes: Map<number, number>;
}

interface Range {
  start: number;
  end: number;
}

interface Link extends Range {
  url: string;
}

const emptyDraft = (): Draft => ({ text: '', bold: [], links: [], sizes: new Map() });

/** Starts writing lines. */
export function writeLines(): LineWriter {
  const lines: WrittenLine[] = [];
  let draft = emptyDraft();
  const end = (style: LineStyle = {}): boolean => {
    const line = lineOf(draft, style);
    draft = emptyDraft();
    if (line) lines.push(line);
    return line !== undefined;
  };
  return {
    end,
    add: (printed, style = {}) => addText(draft, printed, style),
    append: (written) => {
      end();
      for (const line of written) lines.push(line);
    },
    finish: () => {
      end();
      return lines;
    },
  };
}

function addText(draft: Draft, printed: string, { bold, size, url }: TextStyle): void {
  const text = printed.replaceAll(unseen, '').replaceAll(blanks, ' ');
  const added = draft.text === '' || draft.text.endsWith(' ') ? text.trimStart() : text;
  if (added === '') return;
  const start = draft.text.length;
  draft.text += added;
  const range = { start, end: draft.text.length };
  if (bold === true) extend(draft.bold, range);
  if (url !== undefined) extend(draft.links, { ...range, url });
  if (size !== undefined) {
    draft.sizes.set(size, (draft.sizes.get(size) ?? 0) + added.replaceAll(' ', '').length);
  }
}

/** Adds a range, to the last one where it goes on from that. */
function extend<Kind extends Range & { url?: string }>(ranges: Kind[], range: Kind): void {
  const last = ranges.at(-1);
  if (last && last.end === range.start && last.url === range.url) last.end = range.end;
  else ranges.push(range);
}

function lineOf(draft: Draft, { headingLevel, list }: LineStyle): WrittenLine | undefined {
  const text = draft.text.trimEnd();
  if (text === '') return undefined;
  const bold = inside(draft.bold, text.length);
  const links = inside(draft.links, text.length);
  const isBold = bold[0]?.start === 0 && bold[0].end === text.length;
  const size = mostOf(draft.sizes);
  return {
    text,
    whole: true,
    ...((isBold || headingLevel !== undefined) && {
      emphasis: {
        ...(isBold && { bold: true }),
        ...(headingLevel !== undefined && { headingLevel }),
      },
    }),
    ...(list && { list }),
    ...(links.length > 0 && { links }),
    ...(bold.length > 0 && !isBold && { bold }),
    ...(size !== undefined && { size }),
  };
}

/** Ranges as far as they are within a text of `length`. */
const inside = <Kind extends Range>(ranges: readonly Kind[], length: number): Kind[] =>
  ranges
    .map((range) => ({ ...range, end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end);

/**
 * Numbers the lines of a document, sets the sizes of their letters against that of most of it, and
 * gives the entries of contents lists the form they have in every format.
 */
export function numberLines(lines: readonly WrittenLine[]): SourceLine[] {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const usual = mostOf(letters);
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

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  let most: [value: number, count: number] | undefined;
  for (const entry of counts) if (!most || entry[1] > most[1]) most = entry;
  return most?.[0];
}

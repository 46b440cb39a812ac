/** Recognises section headings: a whole line, or the words before a colon with text after it. */
import { readDatedHeading } from '../../minutes/sections/dated-heading.ts';
import type { SectionKind } from '../../minutes/model.ts';
import { knownSectionKind } from '../../minutes/sections/section-kinds.ts';
import type { Layout } from './layout.ts';
import { readListMark } from './list-mark.ts';
import { headingBeforeText } from './text-after-heading.ts';

export interface HeadingLine {
  /** Verbatim, including a colon. */
  heading: string;
  /** The text after it on the line; empty for a heading on its own line. */
  rest: string;
  kind: SectionKind;
  /**
   * Whether it refers to the treatment by another body: `Økonomiudvalget, 1. maj 2019, pkt. 3:`.
   */
  isEntry: boolean;
}

/** `Beslutning den : Godkendt.`, `Sagsforløb: BY` */
const runIn = /^(\p{Lu}[^:]{2,90}? ?:)\s+(\S.*)$/u;

/** The end of a line that does not continue on the next. */
const complete = /[.:;!?)\]"”»]$/u;

/** A line of at most this length that begins with a capital is complete without punctuation. */
const longestShortLine = 60;

function readHeadingWords(text: string): HeadingLine | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const kind = knownSectionKind(text);
  if (kind !== undefined) {
    return { heading: text, rest: '', kind, isEntry: readDatedHeading(text)?.form === 'entry' };
  }
  const [, heading, rest] = runIn.exec(text) ?? [];
  if (heading === undefined || rest === undefined) return readBeforeText(text);
  const runInKind = knownSectionKind(heading);
  if (runInKind === undefined) return readBeforeText(text);
  const isEntry = readDatedHeading(heading)?.form === 'entry';
  return { heading, rest, kind: runInKind, isEntry };
}

function readBeforeText(text: string): HeadingLine | undefined {
  const length = headingBeforeText(text);
  const heading = text.slice(0, length);
  // Where no blank is between them, the lines have been split.
  const kind = /\s/u.test(text.charAt(length)) ? knownSectionKind(heading) : undefined;
  return kind && { heading, rest: text.slice(length).trim(), kind, isEntry: false };
}

/**
 * Reads the line at `index` as a heading, by its words and its surroundings. A line within a
 * paragraph is none: `og` / `Bilag`.
 */
export function readHeadingLine(layout: Layout, index: number): HeadingLine | undefined {
  const { lines, textAt } = layout;
  if (lines[index]?.table !== undefined) return undefined;
  if (!layout.standsAlone(index) && !isCompleteAbove(layout, index)) return undefined;
  const found = readHeadingWords(textAt(index));
  if (found === undefined) return undefined;
  return isDayOfBody(found.heading) && !hasTextBelow(layout, index) ? undefined : found;
}

/** `Socialudvalget den 4. februar 2016`: a title of the document, or a heading if text follows. */
export function isDayOfBody(text: string): boolean {
  const { form, item } = readDatedHeading(text) ?? {};
  return form === 'entry' && item === undefined && !text.endsWith(':');
}

const hasTextBelow = ({ textAt }: Layout, index: number): boolean =>
  textAt(index + 1) !== '' && readHeadingWords(textAt(index + 1)) === undefined;

/** Whether the line above the one at `index` does not continue in it. */
function isCompleteAbove({ lines, textAt }: Layout, index: number): boolean {
  const above = textAt(index - 1);
  if (complete.test(above) || readListMark(lines[index - 1]) !== undefined) return true;
  return above.length <= longestShortLine && /^[\p{Lu}\d]/u.test(above) && !/[,-]$/u.test(above);
}

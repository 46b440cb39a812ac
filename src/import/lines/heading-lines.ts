/** Which lines head a section: a whole line, or the words before a colon with the text behind it. */
import { readDatedHeading } from '../../minutes/dated-heading.ts';
import type { SectionKind } from '../../minutes/model.ts';
import { knownSectionKind } from '../../minutes/section-kinds.ts';
import type { Layout } from './layout.ts';
import { readListMark } from './list-mark.ts';

export interface HeadingLine {
  /** The heading, to the letter, a colon included. */
  heading: string;
  /** What stands behind it on its line; empty for a line of its own. */
  rest: string;
  kind: SectionKind;
  /** Whether it names another body's treatment of the case: `Økonomiudvalget, 1. maj 2019, pkt. 3:`. */
  isEntry: boolean;
}

/** `Beslutning den : Godkendt.`, `Sagsforløb: BY` */
const runIn = /^(\p{Lu}[^:]{2,90}? ?:)\s+(\S.*)$/u;

/** A line that is not gone on with below: it ends a sentence, or is no sentence. */
const complete = /[.:;!?)\]"”»]$/u;

/** A short line that begins with a capital and is no sentence is complete without a sign at its end. */
const mostShort = 60;

/** Reads a line as a heading by its words alone. */
function readHeadingWords(text: string): HeadingLine | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const kind = knownSectionKind(text);
  if (kind !== undefined) {
    return { heading: text, rest: '', kind, isEntry: readDatedHeading(text)?.form === 'entry' };
  }
  const [, heading, rest] = runIn.exec(text) ?? [];
  if (heading === undefined || rest === undefined) return undefined;
  const runInKind = knownSectionKind(heading);
  if (runInKind === undefined) return undefined;
  const isEntry = readDatedHeading(heading)?.form === 'entry';
  return { heading, rest, kind: runInKind, isEntry };
}

/**
 * Reads the line at `index` as a heading: by its words, and by where it stands. One inside a paragraph
 * is none: `og` / `Bilag`.
 */
export function readHeadingLine(layout: Layout, index: number): HeadingLine | undefined {
  const { lines, textAt } = layout;
  if (lines[index]?.table !== undefined) return undefined;
  const found = readHeadingWords(textAt(index));
  if (found === undefined || !(layout.standsAlone(index) || isCompleteAbove(layout, index)))
    return undefined;
  return isDayOfBody(found.heading) && !hasTextBelow(layout, index) ? undefined : found;
}

/** `Socialudvalget den 4. februar 2016`: a title above the items, a heading only above a text. */
export function isDayOfBody(text: string): boolean {
  const { form, item } = readDatedHeading(text) ?? {};
  return form === 'entry' && item === undefined && !text.endsWith(':');
}

const hasTextBelow = ({ textAt }: Layout, index: number): boolean =>
  textAt(index + 1) !== '' && readHeadingWords(textAt(index + 1)) === undefined;

/** Whether the line above that at `index` cannot go on in it. */
function isCompleteAbove({ lines, textAt }: Layout, index: number): boolean {
  const above = textAt(index - 1);
  if (complete.test(above) || readListMark(lines[index - 1]) !== undefined) return true;
  return above.length <= mostShort && /^[\p{Lu}\d]/u.test(above) && !/[,-]$/u.test(above);
}

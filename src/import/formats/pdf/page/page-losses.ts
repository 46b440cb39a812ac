/** What of a page is left out, cannot be read, or is not certain: notes for the editor. */
import { pageNote, type ImportNote } from '../../../report.ts';
import { haveSameLetters } from '../../letters.ts';
import { printLines, type PageLines } from '../lines/print-lines.ts';
import { lineText, type PrintedLine, type PrintedPage, type Unseen } from './printed-page.ts';

/** The notes of a page, and how many of its words nobody sees. */
export interface PageLosses {
  notes: ImportNote[];
  hidden: number;
}

const hiddenNotes = {
  layer: 'hidden-layer',
  outside: 'hidden-outside',
  invisible: 'hidden-invisible',
  covered: 'hidden-covered',
  picture: 'hidden-picture',
} as const satisfies Record<Unseen, ImportNote['kind']>;

const addedNotes = {
  text: 'added-text',
  comment: 'added-comment',
  stamp: 'added-stamp',
  drawing: 'added-drawing',
  file: 'added-file',
  field: 'added-field',
} as const;

/** Compares what was read of a page with what is on it. */
export function pageLosses(page: PrintedPage, read: PageLines): PageLosses {
  const { number, unseen, notes: added, difference, error, lost } = page;
  const notes: ImportNote[] = [];
  let hidden = 0;
  for (const [why, glyphs] of unseen) {
    const words = wordCount(printLines({ ...page, glyphs }));
    hidden += words;
    if (words > 0) notes.push(pageNote(hiddenNotes[why], number, words));
  }
  for (const { kind, text } of added) notes.push(pageNote(addedNotes[kind], number, text));
  if (error !== undefined) {
    notes.push(pageNote(isWordless(error) ? 'part-missing' : 'page-damaged', number));
  }
  if (lost > 0) notes.push(pageNote('font-missing', number, lost));
  if (difference) {
    const { missing, added: more, words } = difference;
    notes.push(pageNote('readings-differ', number, missing, more, words));
  } else if (layoutLosesLetters(page, read)) {
    notes.push(pageNote('readings-differ', number, 0, 0, []));
  }
  return { notes, hidden };
}

/**
 * Errors of pdf.js about what has no words: pictures, colours and parameters, and forms that the
 * file does not have. Viewers leave these out, too.
 */
const wordless =
  /XObject (?:should|must)|XObject subtype|circular reference|GState|color ?space|pattern|shading/i;

const isWordless = (error: string): boolean => wordless.test(error);

/** Whether the lines have other letters than the page, apart from those drawn twice. */
function layoutLosesLetters({ glyphs }: PrintedPage, { lines, aside, again }: PageLines): boolean {
  const drawn = glyphs.map(({ text }) => text).join('');
  return !haveSameLetters(drawn, [...[...lines, ...aside].map(lineText), ...again].join(' '));
}

const wordCount = ({ lines, aside }: PageLines): number =>
  [...lines, ...aside].reduce((sum, { words }) => sum + words.length, 0);

/** Letters and digits of lines. */
export const letterCount = (lines: readonly PrintedLine[]): number =>
  lines.reduce((sum, line) => sum + (lineText(line).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** Finds the decision of an item under a word that heads one only where nothing else does: `Konklusion`. */
import { looseHeadings } from '../../minutes/sections/heading-words.ts';
import { readHeadingLine, type HeadingLine } from '../lines/heading-lines.ts';
import type { Layout } from '../lines/layout.ts';

const wordsOf = (text: string): string => text.replace(/(?<!\s)\s*:$/u, '').toLocaleLowerCase('da');

/** The line of such a word as a heading. */
export const readLooseHeading = (text: string): HeadingLine => ({
  heading: text,
  rest: '',
  kind: 'decision',
  isEntry: false,
});

/**
 * The index of the last such line, alone and with text below it, in an item that has other headings and
 * none of a decision; -1 if there is none.
 */
export function findLooseDecision(layout: Layout): number {
  const { lines, textAt, standsAlone, below } = layout;
  // Few items have such a word, so it is looked for first.
  const loose = lines.findLastIndex((line, index) => {
    const isWord = !line.table && looseHeadings.get(wordsOf(textAt(index))) === 'decision';
    const next = below(index);
    return isWord && standsAlone(index) && next !== -1 && !readHeadingLine(layout, next);
  });
  if (loose === -1) return -1;
  const headings = [...lines.keys()].flatMap((index) => readHeadingLine(layout, index) ?? []);
  return headings.length > 0 && !headings.some(({ kind }) => kind === 'decision') ? loose : -1;
}

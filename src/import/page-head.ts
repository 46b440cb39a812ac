/**
 * What only the head of the pages says: committee and date of the meeting, which are read from there if
 * the text has them not, and case numbers and other days, which the editor is told of.
 */
import { findDays } from '../minutes/days/printed-day.ts';
import type { Draft } from './draft.ts';
import { readHeader } from './header/read-header.ts';
import { readCaseLine } from './items/case-lines.ts';
import { note, type ImportNote } from './report.ts';
import type { PageNoise, ReadDocument, SourceLine } from './source-line.ts';

/** Whether the text says whose meeting it is, and when. */
export const isIdentified = ({ header }: Draft): boolean =>
  header.committee !== undefined && header.dates.some(({ isInferred }) => isInferred !== true);

/**
 * The document with those lines of its page heads above the others that state the committee or a date;
 * `undefined` if there are none. Their numbers are below 1.
 */
export function withPageHead<Document extends ReadDocument>(
  document: Document,
  isKnown: (name: string) => boolean,
): Document | undefined {
  const heads = uniqueHeads(document.noise);
  const lines = heads.map(({ text, page }, at): SourceLine => ({
    ...{ number: at + 1 - heads.length, text, whole: true },
    ...(page !== undefined && { page }),
  }));
  const { header } = readHeader(lines, isKnown);
  if (header.committee === undefined && header.dates.length === 0) return undefined;
  const facts = new Set(header.facts.map(({ line }) => line));
  const taken = lines.filter(({ number }) => facts.has(number));
  const moved = new Set(heads.filter((_, at) => facts.has(lines[at]?.number ?? 1)));
  return {
    ...document,
    lines: [...taken, ...document.lines],
    noise: document.noise.filter((each) => !moved.has(each)),
  };
}

/** The heads of the pages, each text once. */
function uniqueHeads(noise: readonly PageNoise[]): PageNoise[] {
  const texts = new Set<string>();
  return noise.filter(
    ({ text, reason }) => reason === 'header' && !texts.has(text) && texts.add(text),
  );
}

/** Tells of case numbers and days at the edges of the pages that the text has not. */
export function noteOfEdges({ noise, lines }: ReadDocument, date?: string): ImportNote[] {
  const text = lines.map((line) => [line.text, ...(line.table ?? []).flat()].join(' ')).join('\n');
  const edges = noise.filter(({ reason }) => reason === 'header' || reason === 'footer');
  const texts = [...new Set(edges.map((edge) => edge.text))].filter((edge) => {
    const isCase = (readCaseLine(edge)?.numbers.length ?? 0) > 0;
    const isOtherDay = findDays(edge, true).some((day) => day.date !== date);
    return (isCase || isOtherDay) && !text.includes(edge);
  });
  return texts.length === 0 ? [] : [note('page-head', undefined, texts)];
}

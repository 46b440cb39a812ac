/** The words of a source document that its minutes must have, and those that are rightly left out. */
import type { LocatedWord } from '../minutes/compare-words.ts';
import type { Meeting } from '../minutes/model.ts';
import { itemHeadWords, wordsOf } from '../minutes/words.ts';
import type { Draft, DraftItem, LeftOutReason, Located } from './draft.ts';
import { printFacts } from './header.ts';
import { withoutMarks } from './inline.ts';
import { withoutBullet } from './list-mark.ts';
import type { PageNoise, ReadDocument, SourceLine } from './source-line.ts';

/** Why words are left out; `label`: words that only name the number beside them. */
export type OmissionReason = LeftOutReason | PageNoise['reason'] | 'label';

export interface SourceWords {
  /** How many words the minutes must have: all but those left out. */
  count: number;
  /** Those of them that are the minutes' text, in its order; the others are in its facts. */
  text: LocatedWord[];
  /** How many words are left out for each reason. */
  leftOut: Map<OmissionReason, number>;
}

/**
 * Sorts the words of a document whose draft became `meeting`.
 *
 * Facts are the lines that the meeting's facts print again to the letter. An item's number, title and
 * case numbers may stand in any order in the source: where they are the words of the meeting's item,
 * they are given in its order.
 */
export function sortSourceWords(
  { lines, noise }: Pick<ReadDocument, 'lines' | 'noise'>,
  { leftOut: lineReasons, labels, items }: Pick<Draft, 'leftOut' | 'labels' | 'items'>,
  meeting: Meeting,
): SourceWords {
  const leftOut = new Map<OmissionReason, number>();
  const omit = (reason: OmissionReason, words: readonly string[]): void => {
    if (words.length > 0) leftOut.set(reason, (leftOut.get(reason) ?? 0) + words.length);
  };
  for (const { reason, text } of noise) omit(reason, wordsOf(text));
  const facts = printFacts(meeting);
  const kept: SourceLine[] = [];
  let count = 0;
  for (const line of lines) {
    const reason = lineReasons.get(line.number);
    const fact = facts.indexOf(line.text.trim());
    if (reason !== undefined) omit(reason, lineWords(line));
    else if (fact === -1) kept.push(line);
    else count += wordsOf(facts.splice(fact, 1).join()).length;
  }
  const itemAt = new Map(items.map((item) => [item.line, item]));
  const numbered = new Set<number>();
  for (const { line, text } of labels) {
    if (!namesNumber(text, itemAt.get(line))) omit('label', wordsOf(text));
    else {
      numbered.add(line);
      count += wordsOf(text).length;
    }
  }
  const labelsOf = Map.groupBy(labels, ({ line }) => line);
  const words = new Map(
    kept.map((line) => [line.number, lineWords(withoutLabels(line, labelsOf.get(line.number)))]),
  );
  count += [...words.values()].flat().length;
  for (const [index, item] of items.entries()) {
    const written = meeting.items[index];
    if (written) arrangeHead(item, itemHeadWords(written), numbered.has(item.line), words);
  }
  const text = [...words].flatMap(([line, found]) => found.map((word) => ({ line, word })));
  return { count, text, leftOut };
}

/** Whether a label in an item's heading holds the item's number, which the minutes print as well. */
function namesNumber(label: string, item: DraftItem | undefined): boolean {
  return item !== undefined && new RegExp(`(?<!\\d)${item.number}(?!\\d)`, 'u').test(label);
}

const headLines = ({ line, caseNumbers, headLines: lines }: DraftItem): number[] =>
  lines ?? [line, ...caseNumbers.map((caseNumber) => caseNumber.line)];

/**
 * Puts the words of an item's head where they stand in the meeting, if they are the same words. Where
 * its number was printed as a label, `Punkt 3:` stands for that.
 */
function arrangeHead(
  item: DraftItem,
  written: readonly string[],
  numbered: boolean,
  words: Map<number, string[]>,
): void {
  const lines = headLines(item);
  const printed = lines.flatMap((line) => words.get(line) ?? []);
  const wanted = numbered ? written.slice(numberWords) : written;
  if (printed.toSorted().join(' ') !== wanted.toSorted().join(' ')) return;
  for (const line of lines) words.set(line, []);
  words.set(Math.min(...lines), [...written]);
}

/** `Punkt 3:` */
const numberWords = 2;

/** The words of a line: numbers of lists count, bullets and marks inside the line do not. */
function lineWords({ text, list, table }: SourceLine): string[] {
  if (table) return table.flat().flatMap(wordsOf);
  const number = /^(\d+)[.)]$/.exec(list?.mark ?? '')?.[1];
  const words = wordsOf(withoutMarks(list ? text : withoutBullet(text)));
  return number === undefined ? words : [`${number}.`, ...words];
}

function withoutLabels(line: SourceLine, labels: readonly Located[] = []): SourceLine {
  return labels.reduce(
    (rest, { text }) => ({ ...rest, text: rest.text.replace(text, () => ' ') }),
    line,
  );
}

/**
 * Separates the words of a source document into those that the minutes must contain and those left
 * out.
 */
import type { LocatedWord } from '../../minutes/words/compare-words.ts';
import type { Meeting } from '../../minutes/model.ts';
import { itemHeadWords, wordsOf } from '../../minutes/words/words.ts';
import type { Draft, DraftItem, Label, LeftOutReason } from '../draft.ts';
import { count as countIn } from '../formats/counts.ts';
import { statesOnlyFacts } from '../header/fact-words.ts';
import { withoutMarks } from '../sections/inline.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { PageNoise, ReadDocument, SourceLine } from '../source-line.ts';

/**
 * Why words are left out. `label`: words that only label the number beside them; `hidden`: words that
 * nobody sees; `superseded`: the meeting has others, of another document or of an editor.
 */
export type OmissionReason =
  LeftOutReason | PageNoise['reason'] | 'label' | 'hidden' | 'superseded';

export interface SourceWords {
  /** Number of words that the minutes must contain: all but those left out. */
  count: number;
  /** Those in the text of the minutes, in its order; the others are in the meeting's facts. */
  text: LocatedWord[];
  /** Number of words left out, by reason. */
  leftOut: Map<OmissionReason, number>;
}

/**
 * Separates the words of a document whose draft became `meeting`.
 *
 * Lines above the items that state only facts of the meeting are counted but not part of the text.
 * An item's number, title and case numbers may be in any order in the source: if they equal the
 * words of the meeting's item, they are given in its order.
 */
export function sortSourceWords(
  { lines, noise }: Pick<ReadDocument, 'lines' | 'noise'>,
  {
    header,
    leftOut: lineReasons,
    labels,
    items,
  }: Pick<Draft, 'header' | 'leftOut' | 'labels' | 'items'>,
  meeting: Meeting,
  committeeName?: string,
): SourceWords {
  const leftOut = new Map<OmissionReason, number>();
  const omit = (reason: OmissionReason, words: readonly string[]): void => {
    if (words.length > 0) countIn(leftOut, reason, words.length);
  };
  for (const { reason, text } of noise) omit(reason, wordsOf(text));
  const facts = { ...meeting, committeeName };
  const factLines = new Set(header.facts.map(({ line }) => line));
  const kept: SourceLine[] = [];
  let count = 0;
  const labelsOf = Map.groupBy(labels, ({ line }) => line);
  for (const line of lines) {
    const reason = lineReasons.get(line.number);
    const unlabelled = withoutLabels(line, labelsOf.get(line.number));
    if (reason !== undefined) omit(reason, lineWords(line));
    else if (!factLines.has(line.number) || !statesOnlyFacts(unlabelled.text, facts))
      kept.push(unlabelled);
    else count += lineWords(unlabelled).length;
  }
  const itemAt = new Map(items.flatMap((item) => headLines(item).map((line) => [line, item])));
  const withPrintedNumber = new Set<DraftItem>();
  for (const { line, text, reason } of labels) {
    const item = itemAt.get(line);
    if (item === undefined || reason !== undefined || !namesNumber(text, item)) {
      omit(reason ?? 'label', wordsOf(text));
    } else {
      withPrintedNumber.add(item);
      count += wordsOf(text).length;
    }
  }
  const words = new Map(kept.map((line) => [line.number, lineWords(line)]));
  count += [...words.values()].flat().length;
  // Backwards: an item without a line of its own has to be inserted before the next one.
  for (const [index, item] of [...items.entries()].reverse()) {
    const written = meeting.items[index];
    const isNumbered = withPrintedNumber.has(item) || item.numberGiven === true;
    const given =
      (isNumbered ? wordsOf(`Punkt ${item.number}:`).length : 0) +
      (item.titleGiven ? wordsOf(item.title).length : 0);
    if (written) arrangeHead(item, itemHeadWords(written), given, words);
  }
  const text = [...words].flatMap(([line, found]) => found.map((word) => ({ line, word })));
  return { count, text, leftOut };
}

/**
 * Whether a label in an item's heading contains the item's number, which the minutes print as well.
 */
const namesNumber = (label: string, { number }: DraftItem): boolean =>
  new RegExp(`(?<!\\d)${number.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'iu').test(label);

const headLines = ({ line, caseNumbers, headLines: lines }: DraftItem): number[] =>
  lines ?? [line, ...caseNumbers.map((caseNumber) => caseNumber.line)];

/**
 * Reorders the words of an item's head as in the meeting (`written`), if the head has them all; its
 * other words follow. The first `given` words are not from the document: `Punkt 3:` if the number
 * was printed as a label or not at all, and a placeholder title.
 */
function arrangeHead(
  item: DraftItem,
  written: readonly string[],
  given: number,
  words: Map<number, string[]>,
): void {
  const lines = headLines(item);
  const wanted = new Map<string, number>();
  for (const word of written.slice(given)) countIn(wanted, word);
  const rest = lines.map((line) => {
    const others = (words.get(line) ?? []).filter((word) => {
      const left = wanted.get(word) ?? 0;
      if (left > 0) wanted.set(word, left - 1);
      return left === 0;
    });
    return [line, others] as const;
  });
  if ([...wanted.values()].some((left) => left > 0)) return;
  for (const [line, others] of rest) words.set(line, others);
  const top = Math.min(item.line, ...lines);
  // The first line may have been left out.
  const first = words.has(top) ? top : ([...words.keys()].find((line) => line > top) ?? top);
  words.set(first, [...written, ...(words.get(first) ?? [])]);
}

/** The words of a line, with list numbers but without bullets and inline marks. */
function lineWords({ text, table, bold, italic, links }: SourceLine): string[] {
  if (table) return table.flat().flatMap((cell) => wordsOf(withoutMarks(cell)));
  const printed = withoutBullet(text);
  return wordsOf((bold ?? italic ?? links) ? printed : withoutMarks(printed));
}

function withoutLabels(line: SourceLine, labels: readonly Label[] = []): SourceLine {
  // Without its label, a line may be only a bullet.
  const unmarked = labels.length === 0 ? line : { ...line, text: withoutBullet(line.text) };
  return labels.reduce(
    (rest, { text }) => ({ ...rest, text: rest.text.replace(text, () => ' ') }),
    unmarked,
  );
}

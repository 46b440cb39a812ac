/** Marks the doubts of an import in the text of the meeting's file. */
import type { RootContent } from 'mdast';
import type { LocatedWord } from '../../minutes/words/compare-words.ts';
import { writeDoubtMark } from '../../minutes/doubt-marks.ts';
import type { Meeting } from '../../minutes/model.ts';
import { blockWords, itemHeadWords, wordsOf } from '../../minutes/words/words.ts';
import { adviceFor, isDoubt, sayNote, sayLocation, type ImportNote } from '../report.ts';

/** A heading or block of the file, which a mark can precede. */
interface Unit {
  fileLine: number;
  /** Number of words. */
  words: number;
}

/**
 * Inserts a mark on a line of its own before the unit of every doubt among `notes`. `read` is the
 * meeting as read from `text`, and `words` are the source's words, which equal the meeting's. A
 * series of doubts of one kind in adjacent units gets one mark, before the first.
 */
export function markDoubts(
  text: string,
  read: Meeting,
  words: readonly LocatedWord[],
  notes: readonly ImportNote[],
): string {
  const doubts = notes.filter(isDoubt);
  if (doubts.length === 0) return text;
  const units = unitsOf(read);
  const sourceLines = linesOfUnits(units, words);
  const marks = Map.groupBy(
    firstOfSeries(doubts.map((note) => ({ note, unit: unitAt(note.line, sourceLines) }))),
    ({ unit }) => units[unit]?.fileLine,
  );
  return text
    .split('\n')
    .flatMap((line, index) => {
      const found = marks.get(index + 1) ?? [];
      return found.length === 0 ? [line] : [...found.map(({ note }) => writeMark(note)), '', line];
    })
    .join('\n');
}

function writeMark(note: ImportNote): string {
  const said = [sayLocation(note), sayNote(note)].filter((part) => part !== '').join(': ');
  return writeDoubtMark([said, adviceFor(note)].filter((part) => part !== undefined).join('. '));
}

/** Headings and blocks in file order; field lines belong to their item's heading. */
function unitsOf({ introduction, items }: Meeting): Unit[] {
  return [
    ...introduction.map(blockUnit),
    ...items.flatMap((item) => [
      { fileLine: item.position?.line ?? 1, words: itemHeadWords(item).length },
      ...item.sections.flatMap(({ heading, position, blocks }) => [
        ...(heading === null
          ? []
          : [{ fileLine: position?.line ?? 1, words: wordsOf(heading).length }]),
        ...blocks.map(blockUnit),
      ]),
    ]),
  ];
}

const blockUnit = (block: RootContent): Unit => ({
  fileLine: block.position?.start.line ?? 1,
  words: blockWords([block]).length,
});

/** The source line in which each unit begins. */
function linesOfUnits(units: readonly Unit[], words: readonly LocatedWord[]): number[] {
  let word = 0;
  return units.map((unit) => {
    const line = words[word]?.line ?? Infinity;
    word += unit.words;
    return line;
  });
}

/** The last unit that begins in or before `line`, or the first one. */
function unitAt(line: number | undefined, sourceLines: readonly number[]): number {
  return Math.max(
    0,
    sourceLines.findLastIndex((begins) => begins <= (line ?? 0)),
  );
}

function firstOfSeries<Doubt extends { note: ImportNote; unit: number }>(
  doubts: readonly Doubt[],
): Doubt[] {
  return doubts.filter(({ note, unit }, index) => {
    const before = doubts[index - 1];
    // Each change has words of its own.
    const isOwn = note.kind === 'tracked-change' || before?.note.kind !== note.kind;
    return isOwn || unit - before.unit !== 1;
  });
}

/**
 * Whether words say that an item is closed to the public, or open.
 *
 * A line is a statement when it has no other words than those of `words.ts`. What only speaks of closed
 * items, and may mean this one, is a doubt, which an editor settles with `Lukket: ja` or `Lukket: nej`.
 * A closed school or road is neither.
 */
import { isDoubtfulInHead, isDoubtfulLine, isDoubtfulTitle, namesOtherLaw } from './doubts.ts';
import {
  comparable,
  readBoxes,
  readLabelled,
  readStatement,
  saysNothing,
  wordsOf,
  type Openness,
} from './statement.ts';
import { closingNouns } from './words.ts';

export { saysNothing, type Openness };

/** Reads a line that stands by itself, below an item's heading or over several items. */
export function opennessOfLine(line: string): Openness | undefined {
  if (saysNothing(line)) return undefined;
  const text = comparable(line);
  const read = readBoxes(text) ?? readLabelled(text) ?? readStatement(wordsOf(text));
  return read ?? (isDoubtfulLine(text, line) ? 'doubt' : undefined);
}

/**
 * Reads a line of text below a heading, which says of its item that it is closed as a whole or in a
 * sentence: `Godkendt. Punktet blev behandlet for lukkede døre.`
 */
export function opennessOfText(line: string): Openness | undefined {
  const sentences = line.split(/(?<=[.!?]) /u).filter((each) => !isDone.test(each));
  const said = sentences.join(' ');
  const read = opennessOfLine(said);
  if (read === 'closed' || read === 'open' || !itself.test(said)) return read;
  return sentences.some((each) => itself.test(each) && opennessOfLine(each) === 'closed')
    ? 'closed'
    : read;
}

/** `Sagen er hermed lukket.` in a text: nothing more is done in the case. */
const isDone =
  /^(?:(?:og|at) )?sagen (?:er|blev|bliver|anses for|betragtes som) (?:(?:hermed|dermed|herefter|således|derfor|nu|endeligt?|at være) ){0,2}(?:lukket|afsluttet|henlagt)(?: (?:hermed|herefter))?[.!]?$/iu;

const itself = /(?:punktet|sagen|dette punkt|denne sag) /iu;

/** Reads a line of an item's head, also one with several cells: what may be meant is a doubt there. */
export function opennessInHead(line: string): Openness | undefined {
  const read = opennessOfLine(line);
  if (read !== undefined || saysNothing(line)) return read;
  const text = comparable(line);
  const isCell = (cell: string): boolean => readStatement(wordsOf(cell)) === 'closed';
  const cells = text.includes(';') ? text.split(';') : line.split(/[|\t]| {3,}/u).map(comparable);
  return isDoubtfulInHead(text) || cells.some(isCell) ? 'doubt' : undefined;
}

/** Reads a title, whose parts that stand apart may be statements; none says `open`. */
export function opennessOfTitle(title: string): 'closed' | 'doubt' | undefined {
  if (saysNothing(title)) return undefined;
  const text = comparable(title);
  const parts = text.split(apart).map(wordsOf);
  const read = parts.map((words) => {
    const said = readStatement(words);
    if (said !== 'closed' || !words.some(isSubject)) return said;
    return namesOtherLaw(text) ? undefined : 'doubt';
  });
  if (read.includes('closed')) return 'closed';
  const bracketed = [...text.matchAll(brackets)].map(([, words = '']) => opennessOfLine(words));
  const isDoubtful =
    [...read, ...bracketed].some((each) => each === 'doubt' || each === 'closed') ||
    isDoubtfulTitle(text, title, parts);
  return isDoubtful ? 'doubt' : undefined;
}

const brackets = /[([{]([^()[\]{}]*)[)\]}]/gu;

/** What in a title may be its subject: tavshedspligt, a paragraph of some law. */
const isSubject = (word: string): boolean => closingNouns.has(word) || word.includes('§');

/** Parts of a title stand apart by brackets, colons, full stops, commas, strokes and loose dashes. */
const apart = /[()[\]{}:|/;,!?]|\. |\.$| [-–—]+|(?<![-–—])[-–—]+ /u;

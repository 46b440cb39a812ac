/** The sentences of a decision that state its outcome, as an excerpt of it. */
import type { Paragraph } from 'mdast';
import type { Reading, ReadSentence } from '../minutes/outcome/index.ts';
import { oneLine } from '../minutes/words/plain-words.ts';

/** Marks every omission. */
export const omission = '[…]';

/** In characters. Where more sentences carry the outcome, it is the last that count. */
const mostShown = 600;

/** What an excerpt must not leave out of a decision. */
type Carried = Pick<Reading, 'outcome' | 'sentences'>;

/** Whether `excerpt` has a sentence that states the outcome, and each that it depends on. */
export function carriesOutcome(excerpt: string, reading: Carried): boolean {
  const words = oneLine(excerpt);
  const has = (sentence: ReadSentence): boolean => words.includes(oneLine(sentence.words));
  const all = carrying(reading);
  const stating = all.filter(({ said }) => said.every(({ kind }) => kind === 'whole'));
  if (reading.outcome === 'none-stated' || stating.length === 0) return all.every(has);
  return stating.some(has) && all.every((each) => stating.includes(each) || has(each));
}

/** The sentences that carry the outcome as paragraphs, with marks where others are left out. */
export function carryingParagraphs(reading: Carried): Paragraph[] {
  const shown = carrying(reading);
  const { sentences } = reading;
  const texts: string[] = [];
  let place = 0;
  let block: number | undefined;
  for (const sentence of shown) {
    const at = sentences.indexOf(sentence);
    if (at > place) texts.push(omission);
    if (at > place || sentence.block !== block) texts.push(oneLine(sentence.words));
    else texts.push(`${texts.pop() ?? ''} ${oneLine(sentence.words)}`);
    place = at + 1;
    ({ block } = sentence);
  }
  if (place < sentences.length) texts.push(omission);
  return texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

/**
 * Sentences that state the outcome of the whole or of a point, or could change it; also those beside it that
 * may limit or undo it, where nothing is said of the outcome for that. Where these are many,
 * the last ones: a motion that was rejected stands before the decision. With a result comes what it is of.
 */
function carrying({ outcome, sentences }: Carried): ReadSentence[] {
  const isOpen =
    outcome === 'none-stated' &&
    sentences.some(({ said }) => said.some(({ kind }) => kind === 'whole' || kind === 'points'));
  const all = sentences.filter(({ said }) =>
    said.some(
      (each) =>
        each.kind === 'unread' ||
        (isOpen && (each.kind === 'elsewhere' || (each.kind === 'loose' && each.limits))) ||
        each.kind === 'points' ||
        each.kind === 'changed' ||
        (each.kind === 'whole' && (each.outcome === outcome || outcome === 'none-stated')),
    ),
  );
  let length = 0;
  const from = all.findLastIndex(({ words }) => (length += words.length) > mostShown);
  const last = all.slice(Math.min(from + 1, all.length - 1));
  const shown = new Set(last.flatMap((each) => [each, proposalOf(each, sentences) ?? each]));
  return sentences.filter((each) => shown.has(each));
}

/** What was proposed or put to the vote, where the sentence tells its result: `Forslaget blev forkastet.` */
function proposalOf(
  result: ReadSentence,
  sentences: readonly ReadSentence[],
): ReadSentence | undefined {
  if (!result.said.some((each) => each.kind === 'whole' && each.about !== 'item')) return undefined;
  const before = sentences.slice(0, sentences.indexOf(result));
  const near = before.findLast(({ said }) => said.some(({ kind }) => proposing.has(kind)));
  return near?.said.some(({ kind }) => kind === 'whole') ? undefined : near;
}

const proposing: ReadonlySet<string> = new Set(['proposed', 'put', 'whole']);

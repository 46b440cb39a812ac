/** Chooses the passages to show of a record, and tells which of its sections have a word that was found. */
import { sentences } from '../../minutes/words/sentences.ts';
import { endsBlock, titleId, withoutMarks } from '../../search/fields.ts';
import type { Fragment } from '../../search/index-files/read.ts';
import type { Hit, Passage, SectionLink, Segment } from './answer.ts';
import { markWords, wordsFound, type Scores, type Span } from './mark-words.ts';

/** A heading and the text under it, which begins at `body`. */
interface TextSection extends Span, SectionLink {
  body: number;
  /** The sentences of its text. */
  sentences: Span[];
}

/** In words. A passage grows by whole sentences up to `enough`; a sentence longer than `most` is cut. */
const enough = 25;
const most = 45;
/** Words before the first hit of a sentence that is cut. */
const lead = 10;

type Read = Pick<Fragment, 'content' | 'anchors'>;

/** See `Hit`. */
export function readPassages(
  { content, anchors }: Read,
  scores: Scores,
): Pick<Hit, 'title' | 'passages' | 'sections' | 'words'> {
  const indexed = content.split(/\s+/);
  const words = indexed.map(withoutMarks);
  const blockEnds = new Set([...indexed.keys()].filter((at) => endsBlock(indexed[at] ?? '')));
  const all = sectionsOf(anchors, words, blockEnds);
  const [title] = all;
  const found = all.filter((section) => section.id !== titleId && sum(section, scores) > 0);
  const best = all
    .flatMap((section) => bestSentence(section, scores) ?? [])
    .toSorted((a, b) => b.score - a.score);
  const headed = found.filter((section) => !best.some((each) => each.section === section));
  const chosen = [...best, ...headed.map((section) => ({ section, sentence: undefined }))];
  if (chosen.length === 0) {
    const shown =
      all.find(({ id }) => id === 'beslutning') ?? all.find(({ body, to }) => body < to);
    if (shown) chosen.push({ section: shown, sentence: undefined });
  }
  return {
    title: markWords(words, scores, { from: 0, to: title?.body ?? 0 }),
    passages: chosen
      .map(({ section, sentence }): Passage => ({
        ...(section.id !== titleId && { section: linkTo(section) }),
        segments: cut(words, scores, section, sentence),
        ...(sentence && { sentence: words.slice(sentence.from, sentence.to).join(' ') }),
      }))
      .filter(({ segments }) => segments.length > 0),
    sections: found.map(linkTo),
    words: wordsFound(words, scores, blockEnds),
  };
}

interface Candidate {
  section: TextSection;
  sentence: Span | undefined;
  score: number;
}

const linkTo = ({ id, heading }: TextSection): SectionLink => ({ id, heading });

function sectionsOf(
  anchors: Fragment['anchors'],
  words: readonly string[],
  blockEnds: ReadonlySet<number>,
): TextSection[] {
  return anchors
    .toSorted((a, b) => a.location - b.location)
    .map(({ id, text, location }, index, sorted) => {
      // Where a page begins there is no word.
      const body = location + (text === '' ? 0 : text.trim().split(/\s+/).length);
      const to = sorted[index + 1]?.location ?? words.length;
      const own = sentencesOf(words, blockEnds, { from: body, to });
      return { id, heading: withoutMarks(text), from: location, body, to, sentences: own };
    });
}

/** The sentences of a text; none runs from one block into the next. */
function sentencesOf(
  words: readonly string[],
  blockEnds: ReadonlySet<number>,
  { from, to }: Span,
): Span[] {
  const spans: Span[] = [];
  for (let start = from, end = from; end < to; end++) {
    if (!blockEnds.has(end) && end < to - 1) continue;
    for (const sentence of sentences(words.slice(start, end + 1).join(' '))) {
      spans.push({ from: start, to: start + sentence.split(' ').length });
      start = spans.at(-1)?.to ?? start;
    }
    start = end + 1;
  }
  return spans;
}

/** Sum of the scores in a span. */
function sum({ from, to }: Span, scores: Scores): number {
  let total = 0;
  for (const [at, score] of scores) if (at >= from && at < to) total += score;
  return total;
}

/** The sentence of a section's text that says most; `undefined` where none has a word found. */
function bestSentence(section: TextSection, scores: Scores): Candidate | undefined {
  if (sum({ from: section.body, to: section.to }, scores) === 0) return undefined;
  return section.sentences
    .map((sentence) => ({ section, sentence, score: sum(sentence, scores) }))
    .reduce((a, b) => (b.score > a.score ? b : a));
}

/** The passage that begins with the sentence `chosen`, or else with the first of the section. */
function cut(
  words: readonly string[],
  scores: Scores,
  section: TextSection,
  chosen: Span | undefined,
): Segment[] {
  const first = chosen ?? section.sentences[0];
  if (first === undefined) return [];
  if (first.to - first.from > most) {
    const hits = [...scores.keys()].filter((at) => at >= first.from && at < first.to);
    const wanted = Math.max(first.from, Math.min(...hits, first.to) - lead);
    const from = hits.length === 0 ? first.from : Math.min(wanted, first.to - most);
    const to = from + most;
    return [
      ...(from > first.from ? [{ text: '… ', hit: false }] : []),
      ...markWords(words, scores, { from, to }),
      ...(to < first.to ? [{ text: ' …', hit: false }] : []),
    ];
  }
  let { to } = first;
  for (const next of section.sentences) {
    // What ends without a full stop would run into the next.
    const ends = /[.!?:;]/u.test(signsAfter.exec(words[to - 1] ?? '')?.[0] ?? '');
    const isNext = next.from === to && ends;
    if (isNext && to - first.from < enough && next.to - first.from <= most) to = next.to;
  }
  return markWords(words, scores, { from: first.from, to });
}

/** The signs after the last letter or digit of a word. */
const signsAfter = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u;

/** Chooses the excerpt to show of a result, and tells which sections have a word searched for. */
import { sentences } from '../../../minutes/sentences.ts';
import { titleId } from '../../../search/fields.ts';
import type { Excerpt, SectionLink, Segment } from '../search.ts';
import type { Fragment } from './api.ts';

/** Words from position `from` up to, but not including, `to`. */
interface Span {
  from: number;
  to: number;
}

/** A heading and the text under it, which begins at `body`. */
interface TextSection extends Span, SectionLink {
  body: number;
}

/** Score of each word found, by its position. */
type Scores = ReadonlyMap<number, number>;

/** In words. An excerpt grows by whole sentences up to `enough`; a sentence longer than `most` is cut. */
const enough = 25;
const most = 45;
/** Words before the first hit of a sentence that is cut. */
const lead = 10;

/**
 * The excerpt of a record: the sentence with the highest sum of scores. Where only a heading was found
 * it is the beginning of that section, and where only the title or the metadata was, the beginning of
 * the decision, or of the text of an item without one.
 */
export function chooseExcerpt(
  fragment: Pick<Fragment, 'content' | 'anchors' | 'weighted_locations'>,
): Excerpt {
  const words = fragment.content.split(/\s+/);
  const scores = scoresOf(fragment);
  const sections = sectionsOf(fragment.anchors, words.length);
  const decision = sections.find(({ id }) => id === 'beslutning');
  const found = sections.filter((section) => section.id !== titleId && sum(section, scores) > 0);
  const best = sections
    .flatMap((section) => sentencesOf(words, section).map((sentence) => ({ section, sentence })))
    .map((candidate) => ({ ...candidate, score: sum(candidate.sentence, scores) }))
    .filter((candidate) => candidate.score > 0)
    .reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const section =
    best?.section ?? found[0] ?? decision ?? sections.find(({ body, to }) => body < to);
  return {
    segments: section ? cut(words, scores, section, best?.sentence) : [],
    found: found.map(linkTo),
    ...(decision && section === decision && found.length === 0 && { shown: linkTo(decision) }),
  };
}

/** The title with the words in it that were found. */
export function markTitle(fragment: Pick<Fragment, 'meta' | 'weighted_locations'>): Segment[] {
  // The title is also the beginning of the record's text.
  const words = (fragment.meta['title'] ?? '').split(/\s+/);
  return mark(words, scoresOf(fragment), { from: 0, to: words.length });
}

interface Candidate {
  section: TextSection;
  sentence: Span;
  score: number;
}

const linkTo = ({ id, heading }: TextSection): SectionLink => ({ id, heading });

const scoresOf = ({ weighted_locations }: Pick<Fragment, 'weighted_locations'>): Scores =>
  new Map(weighted_locations.map(({ location, balanced_score }) => [location, balanced_score]));

function sectionsOf(anchors: Fragment['anchors'], end: number): TextSection[] {
  return anchors
    .toSorted((a, b) => a.location - b.location)
    .map(({ id, text, location }, index, sorted) => ({
      id,
      heading: text,
      from: location,
      body: location + text.trim().split(/\s+/).length,
      to: sorted[index + 1]?.location ?? end,
    }));
}

/** Sum of the scores in a span. */
function sum({ from, to }: Span, scores: Scores): number {
  let total = 0;
  for (const [at, score] of scores) if (at >= from && at < to) total += score;
  return total;
}

/** The sentences of a section's text. */
function sentencesOf(words: readonly string[], { body, to }: TextSection): Span[] {
  let from = body;
  return sentences(words.slice(body, to).join(' ')).map((sentence) => {
    const span = { from, to: from + sentence.split(' ').length };
    from = span.to;
    return span;
  });
}

/** The excerpt that begins with the sentence `chosen`, or else with the first of the section. */
function cut(
  words: readonly string[],
  scores: Scores,
  section: TextSection,
  chosen: Span | undefined,
): Segment[] {
  const all = sentencesOf(words, section);
  const first = chosen ?? all[0];
  if (first === undefined) return [];
  if (first.to - first.from > most) {
    const hits = [...scores.keys()].filter((at) => at >= first.from && at < first.to);
    const wanted = Math.max(first.from, Math.min(...hits, first.to) - lead);
    const from = hits.length === 0 ? first.from : Math.min(wanted, first.to - most);
    const to = from + most;
    return [
      ...(from > first.from ? [{ text: '… ', hit: false }] : []),
      ...mark(words, scores, { from, to }),
      ...(to < first.to ? [{ text: ' …', hit: false }] : []),
    ];
  }
  let { to } = first;
  for (const next of all) {
    if (next.from === to && to - first.from < enough && next.to - first.from <= most) to = next.to;
  }
  return mark(words, scores, { from: first.from, to });
}

/** Words as runs of text; punctuation around a word that was found is left outside its mark. */
function mark(words: readonly string[], scores: Scores, { from, to }: Span): Segment[] {
  const segments: Segment[] = [];
  const add = (text: string, hit: boolean): void => {
    const last = segments.at(-1);
    if (last && last.hit === hit) last.text += text;
    else if (text !== '') segments.push({ text, hit });
  };
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    if (at > from) add(' ', false);
    if (scores.has(at) && core !== '') {
      add(before, false);
      add(core, true);
      add(after, false);
    } else {
      add(word, false);
    }
  }
  return segments;
}

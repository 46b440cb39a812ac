/** The words of a record that answer a search: which sentence to show, and which sections were hit. */
import { sentences } from '../../minutes/sentences.ts';
import { titleId } from '../../search/fields.ts';
import type { PagefindRecord } from './pagefind.ts';

/** A run of text; `hit` marks a word that was searched for. */
export interface Segment {
  text: string;
  hit: boolean;
}

export interface SectionLink {
  id: string;
  heading: string;
}

export interface Passage {
  segments: Segment[];
  /** Sections with a word searched for, in the item's order. */
  found: SectionLink[];
  /** The section shown where the item's text holds none of the words: its decision. */
  shown?: SectionLink;
}

/** Words from number `from` up to, but not including, `to`. */
interface Span {
  from: number;
  to: number;
}

/** A heading and its text, which begins at `body`. */
interface Part extends Span, SectionLink {
  body: number;
}

/** Score of each word found, by its number. */
type Hits = ReadonlyMap<number, number>;

/** A passage grows by whole sentences up to `enough` words; a sentence longer than `most` is cut. */
const enough = 25;
const most = 45;
/** How many words stand before the first hit of a sentence that is cut. */
const lead = 10;

/**
 * The passage to show for a record: the sentence with the most of what was searched for. Where only
 * a heading was found it is the beginning of that section, and where only the title or the metadata
 * was, the beginning of the decision, or of the text of an item without one.
 */
export function choosePassage(
  record: Pick<PagefindRecord, 'content' | 'anchors' | 'weighted_locations'>,
): Passage {
  const words = record.content.split(/\s+/);
  const hits = hitsOf(record);
  const parts = partsOf(record.anchors, words.length);
  const decision = parts.find(({ id }) => id === 'beslutning');
  const found = parts.filter((part) => part.id !== titleId && score(part, hits) > 0);
  const best = parts
    .flatMap((part) => sentencesOf(words, part).map((sentence) => ({ part, sentence })))
    .map((candidate) => ({ ...candidate, score: score(candidate.sentence, hits) }))
    .filter((candidate) => candidate.score > 0)
    .reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const part = best?.part ?? found[0] ?? decision ?? parts.find(({ body, to }) => body < to);
  return {
    segments: part ? cut(words, hits, part, best?.sentence) : [],
    found: found.map(linkTo),
    ...(decision && part === decision && found.length === 0 && { shown: linkTo(decision) }),
  };
}

/** The title with the words in it that were found. */
export function markTitle(record: Pick<PagefindRecord, 'meta' | 'weighted_locations'>): Segment[] {
  // The title is also the beginning of the record's text.
  const words = (record.meta['title'] ?? '').split(/\s+/);
  return mark(words, hitsOf(record), { from: 0, to: words.length });
}

interface Candidate {
  part: Part;
  sentence: Span;
  score: number;
}

const linkTo = ({ id, heading }: Part): SectionLink => ({ id, heading });

const hitsOf = ({ weighted_locations }: Pick<PagefindRecord, 'weighted_locations'>): Hits =>
  new Map(weighted_locations.map(({ location, balanced_score }) => [location, balanced_score]));

function partsOf(anchors: PagefindRecord['anchors'], end: number): Part[] {
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

function score({ from, to }: Span, hits: Hits): number {
  let sum = 0;
  for (const [at, weight] of hits) if (at >= from && at < to) sum += weight;
  return sum;
}

/** The sentences of a part's text, as numbers of words. */
function sentencesOf(words: readonly string[], { body, to }: Part): Span[] {
  let from = body;
  return sentences(words.slice(body, to).join(' ')).map((sentence) => {
    const span = { from, to: from + sentence.split(' ').length };
    from = span.to;
    return span;
  });
}

function cut(
  words: readonly string[],
  hits: Hits,
  part: Part,
  chosen: Span | undefined,
): Segment[] {
  const all = sentencesOf(words, part);
  const first = chosen ?? all[0];
  if (first === undefined) return [];
  if (first.to - first.from > most) {
    const hit = [...hits.keys()].filter((at) => at >= first.from && at < first.to);
    const wanted = Math.max(first.from, Math.min(...hit, first.to) - lead);
    const from = hit.length === 0 ? first.from : Math.min(wanted, first.to - most);
    const to = from + most;
    return [
      ...(from > first.from ? [{ text: '… ', hit: false }] : []),
      ...mark(words, hits, { from, to }),
      ...(to < first.to ? [{ text: ' …', hit: false }] : []),
    ];
  }
  let { to } = first;
  for (const next of all) {
    if (next.from === to && to - first.from < enough && next.to - first.from <= most) to = next.to;
  }
  return mark(words, hits, { from: first.from, to });
}

/** Words as runs of text; punctuation around a word that was found is left outside its mark. */
function mark(words: readonly string[], hits: Hits, { from, to }: Span): Segment[] {
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
    if (hits.has(at) && core !== '') {
      add(before, false);
      add(core, true);
      add(after, false);
    } else {
      add(word, false);
    }
  }
  return segments;
}

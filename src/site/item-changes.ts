/** Compares two versions of an item, part by part. */
import { historyWords } from '../i18n/da-history.ts';
import { itemWords as words } from '../i18n/da-minutes.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { blockWords, wordsOf } from '../minutes/words/words.ts';
import { mayHoldPersonNumber } from '../privacy/mask.ts';
import { shorten, wordChanges, type Run } from './word-changes.ts';

/** A section that changed, or the title, or the case numbers. */
export interface ChangedPart {
  kind: 'added' | 'removed' | 'changed';
  heading: string;
  /** Id of the section; absent for title and case numbers, and for a removed section. */
  anchor?: string;
  /** Empty for an added section, which is on the page. */
  runs: Run[];
}

interface Part {
  heading: string;
  anchor?: string;
  words: string[];
}

/**
 * The changed parts, in the order of `after`, then the removed ones; `undefined` if nothing changed. The
 * list is empty if the change may not be shown: less than half of the old words are left (another item,
 * or rewritten), or the old words, headings among them, contain what may be a civil registration number.
 */
export function compareItems(
  before: AgendaItem,
  after: AgendaItem,
): { parts: ChangedPart[] } | undefined {
  const old = partsOf(before);
  const now = partsOf(after);
  const changed: (ChangedPart | undefined)[] = [];
  for (const [id, part] of now) changed.push(...compareParts(old.get(id), part));
  for (const [id, { heading, words }] of old) {
    if (now.has(id)) continue;
    changed.push({
      kind: 'removed',
      heading,
      runs: words.length > 0 ? [{ kind: 'removed', words }] : [],
    });
  }
  if (changed.length === 0) return undefined;
  const parts = changed.filter((part) => part !== undefined);
  const removed = parts.flatMap(({ runs }) => runs.flatMap(removedWords)).length;
  const oldWords = [...old.values()].flatMap(({ words }) => words);
  const mayBeSeen =
    parts.length === changed.length &&
    removed * 2 <= oldWords.length &&
    !mayHoldPersonNumber(shownOf(old));
  return {
    parts: mayBeSeen ? parts.map((part) => ({ ...part, runs: shorten(part.runs) })) : [],
  };
}

/** All words of an item that a change of it may show. */
const shownOf = (parts: ReadonlyMap<string, Part>): string =>
  [...parts.values()].map(({ heading, words }) => `${heading} ${words.join(' ')}`).join('\n\n');

/** The change of a part, if there is one; `undefined` stands for one too large to compare. */
function compareParts(old: Part | undefined, now: Part): (ChangedPart | undefined)[] {
  const { heading, anchor } = now;
  const place = { heading, ...(anchor !== undefined && { anchor }) };
  if (old === undefined) return [{ kind: 'added', ...place, runs: [] }];
  // The heading counts as words of the section only if it has changed.
  const comparedWords = (part: Part): string[] =>
    old.heading === now.heading ? part.words : [...wordsOf(part.heading), ...part.words];
  const [before, after] = [comparedWords(old), comparedWords(now)];
  if (before.join(' ') === after.join(' ')) return [];
  const runs = wordChanges(before, after);
  return [runs && { kind: 'changed', ...place, runs }];
}

const removedWords = (run: Run): readonly string[] => (run.kind === 'removed' ? run.words : []);

/** The parts of an item by id. Ids of sections have no space, unlike the two others. */
function partsOf({ title, caseNumbers, sections }: AgendaItem): Map<string, Part> {
  const numbers = caseNumbers.map(({ printed }) => printed);
  const parts: [string, Part][] = [
    ['titel ', { heading: historyWords.title, words: wordsOf(title) }],
    ['sag ', { heading: historyWords.caseNumbers, words: numbers }],
    ...sections.map(({ id, heading, blocks }): [string, Part] => [
      id,
      { heading: heading ?? words.introduction, anchor: id, words: blockWords(blocks) },
    ]),
  ];
  return new Map(parts);
}

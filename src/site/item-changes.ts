/** What changed between two states of one item, part by part. */
import { historyWords } from '../i18n/da-history.ts';
import { itemWords as words } from '../i18n/da-minutes.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { mayHoldPersonNumber } from '../minutes/person-number.ts';
import { blockWords, wordsOf } from '../minutes/words.ts';
import { shorten, wordChanges, type Run } from './word-changes.ts';

/** A section that changed, or the title, or the case numbers. */
export interface ChangedPart {
  kind: 'added' | 'removed' | 'changed';
  heading: string;
  /** Id of the section as it is now; absent where it is no section, or gone. */
  anchor?: string;
  /** Empty for a section that was added: it stands on the page. */
  runs: Run[];
}

interface Part {
  heading: string;
  anchor?: string;
  words: string[];
}

/**
 * The parts that changed, in the order of `after` and then those that are gone; `undefined` where
 * none did. There are none to show where less than half of the old words are left (the item is
 * another, or was written anew), or where the old ones had what is better not seen again.
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
    !mayHoldPersonNumber(oldWords.join(' '));
  return {
    parts: mayBeSeen ? parts.map((part) => ({ ...part, runs: shorten(part.runs) })) : [],
  };
}

/** Nothing where both are alike, and `undefined` among the changes where too much changed. */
function compareParts(old: Part | undefined, now: Part): (ChangedPart | undefined)[] {
  const { heading, anchor } = now;
  const place = { heading, ...(anchor !== undefined && { anchor }) };
  if (old === undefined) return [{ kind: 'added', ...place, runs: [] }];
  // A heading is no part of a section's words, save where it is what changed.
  const told = (part: Part): string[] =>
    old.heading === now.heading ? part.words : [...wordsOf(part.heading), ...part.words];
  const [before, after] = [told(old), told(now)];
  if (before.join(' ') === after.join(' ')) return [];
  const runs = wordChanges(before, after);
  return [runs && { kind: 'changed', ...place, runs }];
}

const removedWords = (run: Run): readonly string[] => (run.kind === 'removed' ? run.words : []);

/** The parts of an item by id, which a change of words leaves as it is; no section's has a blank. */
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

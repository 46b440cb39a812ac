/** What the reader should know of an answer: what was searched for instead, what stands nowhere. */
import { searchWords as words } from '../../i18n/da-search.ts';
import { subjectWords } from '../../search/words/index.ts';
import type { Answer } from './answer.ts';
import { element, joined } from '../element.ts';
import { replaceWord } from './replace-word.ts';
import { pageSize, writeState, type SearchState } from './state.ts';

type Child = Node | string;

interface Unshown {
  /** Parameters of the address that say nothing. */
  unread: readonly string[];
  /** How many of the hits could not be loaded. */
  unloaded: number;
}

/** A paragraph for each thing there is to say; their links lead to other states of the search page. */
export function showNotes(
  state: SearchState,
  answer: Answer,
  { unread, unloaded }: Unshown,
): HTMLElement[] {
  const { query } = state;
  const { total, match, places, replaced, searched, unknown, unknownCase, missing } = answer;
  const link = (text: string, changed: Partial<SearchState>): Child => {
    const address = writeState({ ...state, shown: pageSize, ...changed });
    return element('a', { href: address, 'data-search': '' }, text);
  };
  const notes: Child[][] = [];
  if (unread.length > 0) notes.push([words.unread(unread)]);
  if (state.from !== '' && state.to !== '' && state.from > state.to) notes.push([words.backwards]);
  if (missing.parts > 0) {
    notes.push([words.incomplete(missing.parts, missing.of), ' ', retryButton()]);
  }
  if (unloaded > 0) notes.push([words.unreadHits(unloaded), ' ', retryButton()]);
  if (unknownCase !== undefined) notes.push([words.noCase(unknownCase)]);
  if (replaced.length > 0) {
    const instead = link(words.quoted(query), { asTyped: true });
    notes.push([words.instead(searched), ' ', words.searchFor, ' ', instead, '.']);
  }
  // A part that is missing may have them.
  for (const { typed, nearest } of missing.parts > 0 ? [] : unknown) {
    const offers = nearest.map((word) => link(word, { query: replaceWord(query, typed, word) }));
    const offered = offers.length === 0 ? [] : [` ${words.nearest} `, ...joined(offers, ', '), '.'];
    notes.push([words.nowhere(typed), ...offered]);
  }
  if (total === 0 && unknown.length === 0 && places.length === 0) {
    const wanted = query.replaceAll(/(?<=^|\s)-\S+/gu, ' ');
    const each = subjectWords(wanted.match(/[\p{L}\p{N}](?:[./-]?[\p{L}\p{N}])*/gu) ?? []);
    const offers = each.map((word) => link(word, { query: word }));
    if (offers.length > 1) notes.push([words.apart, ' ', ...joined(offers, ', '), '.']);
  }
  if (match === 'partial' && total > 0) notes.push([words.partial]);
  return notes.map((note) => element('p', {}, ...note));
}

const retryButton = (): HTMLElement =>
  element('button', { class: 'text-button', type: 'button', 'data-retry': '' }, words.retry);

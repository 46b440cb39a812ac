/** Chooses committee and date of the meeting from the document and the user's options. */
import { findCommittee, newCommitteeKey, type KnownCommittee } from './committees.ts';
import type { Header } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';

/** The user's options for a document. */
export interface Given {
  /** Key of the committee. */
  committee?: string | undefined;
  /** ISO day of the meeting. */
  date?: string | undefined;
}

export interface ChosenCommittee {
  key: string;
  name: string;
  /** Whether it has yet to be added to `udvalg.yml`. */
  isNew: boolean;
}

/**
 * The committee that the user gave, else the one that the document names; `undefined` with a note.
 */
export function chooseCommittee(
  { committee: name, committeeIsInferred, mayBeCommittee }: Header,
  given: Given['committee'],
  committees: readonly KnownCommittee[],
  notes: ImportNote[],
): ChosenCommittee | undefined {
  const named = name === undefined ? undefined : findCommittee(name, committees);
  if (given === undefined) {
    if (named) return { key: named.key, name: named.name, isNew: false };
    if (name === undefined) {
      notes.push(note('no-committee', undefined, mayBeCommittee));
      return undefined;
    }
    return { key: newCommitteeKey(name), name, isNew: true };
  }
  const known = committees.find(({ key }) => key === given) ?? findCommittee(given, committees);
  if (known) return { key: known.key, name: known.name, isNew: false };
  if (named && committeeIsInferred !== true) {
    notes.push(note('committee-has-key', undefined, named.name, named.key, given));
    return undefined;
  }
  const key = newCommitteeKey(given);
  if (name !== undefined && !named) {
    // A given name has to be the document's; a given key need not resemble it.
    const isOtherName = key !== given && newCommitteeKey(name) !== key;
    if (isOtherName && committeeIsInferred !== true) {
      notes.push(note('committee-differs', undefined, name, given));
      return undefined;
    }
    return { key, name, isNew: true };
  }
  if (key !== given) return { key, name: withCapital(given), isNew: true };
  const guessed = nameOfKey(key);
  notes.push(note('committee-named-by-key', undefined, guessed));
  return { key, name: guessed, isNew: true };
}

const letters: readonly [string, string][] = [
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
  ['-', ' '],
];

/** A guessed name, for the editor to correct: `Teknik og miljø` for `teknik-og-miljoe`. */
const nameOfKey = (key: string): string =>
  withCapital(letters.reduce((text, [from, to]) => text.replaceAll(from, to), key));

const withCapital = (name: string): string =>
  name.charAt(0).toLocaleUpperCase('da') + name.slice(1);

/**
 * The date in the document. `given` decides if there are several or none, but may not contradict
 * it.
 */
export function chooseDate(
  { dates, until }: Header,
  given: Given['date'],
  notes: ImportNote[],
): string | undefined {
  const days = new Set(dates.map(({ date }) => date));
  const found = [...days].filter((date) => days.size === 1 || date !== until);
  const line = dates.at(-1)?.line;
  if (given !== undefined) {
    // The user overrides an inferred date.
    const isOpen = dates.every(({ isInferred }) => isInferred === true);
    if (isOpen || found.includes(given) || given === until) return given;
    notes.push(note('date-not-in-document', line, given, found));
    return undefined;
  }
  const [date] = found;
  if (date === undefined) notes.push(note('no-date', undefined));
  if (found.length <= 1) return date;
  notes.push(note('dates-differ', line, found));
  return undefined;
}

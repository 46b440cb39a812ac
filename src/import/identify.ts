/** Whose meeting it was, and on which day: what the document says and what the user adds. */
import { findCommittee, newCommitteeKey, type KnownCommittee } from './committees.ts';
import type { Header } from './draft.ts';
import { note, type ImportNote } from './report.ts';

/** What the user says of a document. */
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

/** The committee the user gave, else the one the document names. */
export function chooseCommittee(
  { committee: name }: Header,
  given: Given['committee'],
  committees: readonly KnownCommittee[],
  notes: ImportNote[],
): ChosenCommittee | undefined {
  const named = name === undefined ? undefined : findCommittee(name, committees);
  const known = given === undefined ? named : committees.find(({ key }) => key === given);
  if (known) return { key: known.key, name: known.name, isNew: false };
  if (named && given !== undefined) {
    notes.push(note('committee-has-key', undefined, named.name, named.key, given));
    return undefined;
  }
  if (name === undefined) {
    notes.push(
      given === undefined
        ? note('no-committee', undefined)
        : note('committee-without-name', undefined, given),
    );
    return undefined;
  }
  const key = given ?? newCommitteeKey(name);
  return { key, name, isNew: true };
}

/** The day the document tells; `given` settles what it leaves open, and may not contradict it. */
export function chooseDate(
  { titleDate, day }: Header,
  given: Given['date'],
  notes: ImportNote[],
): string | undefined {
  const found = [...new Set([titleDate, day?.date])].filter((date) => date !== undefined);
  if (given !== undefined) {
    if (found.length === 0 || found.includes(given)) return given;
    notes.push(note('date-not-in-document', day?.line, given, found));
    return undefined;
  }
  const [date] = found;
  if (date === undefined) notes.push(note('no-date', undefined));
  if (found.length <= 1) return date;
  notes.push(note('dates-differ', day?.line, found));
  return undefined;
}

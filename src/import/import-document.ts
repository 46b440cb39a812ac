/** Imports one document: its lines in; a meeting, the text of its file and a report out. */
import type { Meeting } from '../minutes/model.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import { writeMeeting } from '../minutes/write-meeting.ts';
import { buildMeeting } from './build-meeting.ts';
import { findCommittee, newCommitteeKey, type KnownCommittee } from './committees.ts';
import type { Header } from './draft.ts';
import { proveWords, type WordProof } from './prove-words.ts';
import type { SourceLine } from './read-text-export.ts';
import { recognise } from './recognise.ts';
import { isError, note, type ImportNote, type ImportReport } from './report.ts';

/** A source document, whatever its file format was. */
export interface SourceDocument {
  /** Name of the file, no folder. */
  file: string;
  /** Hexadecimal digest of its bytes. */
  sha256: string;
  lines: readonly SourceLine[];
}

export interface ImportOptions {
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  /** Key of the committee, given by the user. */
  committee?: string;
  /** ISO day of the meeting, given by the user. */
  date?: string;
}

/** What may be written. */
export interface Imported {
  meeting: Meeting;
  /** The text of the meeting's file. */
  text: string;
  /** The committee, when it was not known. */
  newCommittee?: { key: string; name: string };
}

export interface ImportResult {
  report: ImportReport;
  /** Absent when the report has errors. */
  imported?: Imported;
}

/**
 * Imports a document. Nothing is given to be written unless every word is in its place and the file
 * reads back as the same meeting, without problems.
 */
export function importDocument(document: SourceDocument, options: ImportOptions): ImportResult {
  const { file, sha256, lines } = document;
  const draft = recognise(lines);
  const { notes } = draft;
  const committee = chooseCommittee(draft.header, options, notes);
  const date = chooseDate(draft.header, options.date, notes);
  if (draft.items.length === 0) {
    return { report: { file, notes: [note('no-minutes', undefined)] } };
  }
  if (committee === undefined || date === undefined) return { report: { file, notes } };
  const identity = { committee: committee.key, date, source: { file, sha256 } };
  const meeting = buildMeeting(draft, identity, notes);
  const text = writeMeeting(meeting);
  const proof = proveWords(lines, draft.leftOut, meeting);
  notes.push(...wordNotes(proof), ...readBackNotes(meeting, text));
  const report = { file, notes: sortNotes(notes), proof };
  if (notes.some(isError)) return { report };
  const { key, name, isNew } = committee;
  return { report, imported: { meeting, text, ...(isNew && { newCommittee: { key, name } }) } };
}

interface ChosenCommittee {
  key: string;
  name: string;
  isNew: boolean;
}

/** The committee the user gave, else the one the document names. */
function chooseCommittee(
  { committee: name }: Header,
  { committee: given, committees }: ImportOptions,
  notes: ImportNote[],
): ChosenCommittee | undefined {
  const known =
    given === undefined
      ? name !== undefined && findCommittee(name, committees)
      : committees.find(({ key }) => key === given);
  if (known) return { key: known.key, name: known.name, isNew: false };
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
function chooseDate(
  { titleDate, day }: Header,
  given: string | undefined,
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

const wordNotes = ({ gaps }: WordProof): ImportNote[] =>
  gaps.map(({ line, missing, instead }) => note('words-differ', line, missing, instead));

/** What is wrong with the text as the site would read it. */
function readBackNotes(meeting: Meeting, text: string): ImportNote[] {
  const { meeting: read, problems } = readMeeting(text, meetingFile(meeting));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return errors.map(({ reason, advice }) => note('read-back', undefined, `${reason} ${advice}`));
  }
  return canonical(read) === canonical(meeting) ? [] : [note('not-the-same', undefined)];
}

/** A value as text, equal for equal values: positions and absent keys aside. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'position') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}

const sortNotes = (notes: readonly ImportNote[]): ImportNote[] =>
  notes.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));

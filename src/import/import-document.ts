/** Imports one document: its lines in; a meeting, the text of its file and a report out. */
import type { Meeting } from '../minutes/model.ts';
import { writeMeeting } from '../minutes/write-meeting.ts';
import { buildMeeting } from './build-meeting.ts';
import type { KnownCommittee } from './committees.ts';
import { chooseCommittee, chooseDate, type Given } from './identify.ts';
import { proveWords, type WordProof } from './prove-words.ts';
import { readBackNotes } from './read-back.ts';
import type { ReadDocument } from './source-line.ts';
import { recognise } from './recognise.ts';
import { isError, note, type ImportNote, type ImportReport } from './report.ts';

/** A source document, whatever its file format was. */
export interface SourceDocument extends ReadDocument {
  /** Name of the file, no folder. */
  file: string;
  /** Hexadecimal digest of its bytes. */
  sha256: string;
}

export interface ImportOptions {
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  given: Given;
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
export function importDocument(
  document: SourceDocument,
  { committees, given }: ImportOptions,
): ImportResult {
  const { file, sha256, lines } = document;
  const draft = recognise(lines);
  const { notes } = draft;
  const committee = chooseCommittee(draft.header, given.committee, committees, notes);
  const date = chooseDate(draft.header, given.date, notes);
  if (draft.items.length === 0) {
    return { report: { file, notes: [note('no-minutes', undefined)] } };
  }
  if (committee === undefined || date === undefined) return { report: { file, notes } };
  const identity = { committee: committee.key, date, source: { file, sha256 } };
  const meeting = buildMeeting(draft, identity, notes);
  const text = writeMeeting(meeting);
  const proof = proveWords(document, draft, meeting);
  notes.push(...wordNotes(proof), ...readBackNotes(meeting, text, draft.items));
  const report = { file, notes: sortNotes(notes), proof };
  if (notes.some(isError)) return { report };
  const { key, name, isNew } = committee;
  return { report, imported: { meeting, text, ...(isNew && { newCommittee: { key, name } }) } };
}

const wordNotes = ({ gaps }: WordProof): ImportNote[] =>
  gaps.map(({ line, missing, instead }) => note('words-differ', line, missing, instead));

const sortNotes = (notes: readonly ImportNote[]): ImportNote[] =>
  notes.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));

/** Imports one document: from source lines to a meeting, the text of its file, and a report. */
import type { LocatedWord } from '../minutes/words/compare-words.ts';
import { askOnce } from './ask-once.ts';
import type { Meeting, Source } from '../minutes/model.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { readMeeting } from '../rules/read-meeting.ts';
import { writeMeeting } from '../minutes/write-meeting.ts';
import { withFingerprints } from './join/fingerprints.ts';
import type { Draft } from './draft.ts';
import {
  linkAttachments,
  type FindFiles,
  type LinkedAttachments,
} from './meeting/link-attachments.ts';
import { buildMeeting } from './meeting/build-meeting.ts';
import { findCommittee, type KnownCommittee } from './header/committees.ts';
import {
  chooseCommittee,
  chooseDate,
  type ChosenCommittee,
  type Given,
} from './header/identify.ts';
import { markDoubts } from './meeting/mark-doubts.ts';
import { noteOddDays } from './meeting/odd-days.ts';
import { prepareLines } from './lines/prepare-lines.ts';
import { proveWords, type WordProof } from './proof/prove-words.ts';
import { readBackNotes } from './proof/read-back.ts';
import type { ReadDocument, SourceLine } from './source-line.ts';
import { sortSourceWords } from './proof/source-words.ts';
import { recognise } from './recognise.ts';
import { isIdentified, noteOfEdges, withPageHead } from './page-head.ts';
import { isError, note, type ImportNote, type ImportReport } from './report.ts';

/** A source document of any format. */
export interface SourceDocument extends ReadDocument {
  /** File name without folder. */
  file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
}

export interface ImportOptions {
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  given: Given;
  /** Finds the files of listed attachments. */
  findFiles: FindFiles;
}

/** The result that may be written. */
export interface Imported {
  meeting: Meeting;
  /** The text of the meeting's file. */
  text: string;
  attachments: Omit<LinkedAttachments, 'meeting'>;
  /** The committee, if `udvalg.yml` does not have it. */
  newCommittee?: { key: string; name: string };
}

export interface ImportResult {
  report: ImportReport;
  /** Absent if the report has errors. */
  imported?: Imported;
  /** The words of the document, which equal the meeting's, with their lines; absent with errors. */
  words?: readonly LocatedWord[];
  /** What was recognised; absent if the document was not read as minutes of a known day and committee. */
  recognised?: Recognised;
}

/** What was recognised in a source. */
export interface Recognised {
  draft: Draft;
  /** The lines that it was recognised in. */
  lines: SourceLine[];
  /** The line of the source that one of them is from. */
  printedLine: (number: number) => number;
}

/** Imports a document; see {@link completeImport}. */
export function importDocument(document: SourceDocument, options: ImportOptions): ImportResult {
  const isKnown = (name: string): boolean => findCommittee(name, options.committees) !== undefined;
  const read = (source: SourceDocument): Recognised => {
    const prepared = prepareLines(source.lines);
    return { ...prepared, draft: recognise(prepared.lines, isKnown) };
  };
  const recognised = read(document);
  const whole = isIdentified(recognised.draft) ? undefined : withPageHead(document, isKnown);
  return completeImport(whole ?? document, whole ? read(whole) : recognised, options);
}

/**
 * Completes the import of a source. Gives a result only if every word of it is in the meeting, in
 * order, and the file reads back as the same meeting without errors.
 */
export function completeImport(
  document: SourceDocument,
  recognised: Recognised,
  { committees, given, findFiles }: ImportOptions,
): ImportResult {
  const { draft, lines, printedLine } = recognised;
  const { file, sha256, noise, losses } = document;
  const withSourceLines = <Item extends { line?: number }>(listed: readonly Item[]): Item[] =>
    listed.map((each) =>
      each.line === undefined ? each : { ...each, line: printedLine(each.line) },
    );
  const { header, items, notes } = draft;
  const committee = chooseCommittee(header, given.committee, committees, notes);
  const date = chooseDate(header, given.date, notes);
  if (items.length === 0) {
    return { report: { file, notes: [...(losses?.notes ?? []), note('no-minutes', undefined)] } };
  }
  if (committee === undefined || date === undefined) {
    return { report: { file, notes: [...(losses?.notes ?? []), ...withSourceLines(notes)] } };
  }
  const { key, name, isNew } = committee;
  const committeeName = isNamed(committee, header.committee, committees)
    ? header.committee
    : undefined;
  const identity = { committee: key, committeeName, date, sources: [{ file, sha256 }] };
  const { meeting: built, ...attachments } = linkAttachments(
    buildMeeting(draft, identity, notes),
    findFiles,
  );
  notes.push(...noteOddDays(built, items));
  for (const { name: attachment, files } of attachments.ambiguous) {
    notes.push(note('attachment-ambiguous', undefined, attachment, files));
  }
  const words = sortSourceWords({ lines, noise }, draft, built, committeeName);
  const proof = proveWords(words, built, losses);
  const sources = identity.sources.map((source) => ({ ...source, ...proven(proof) }));
  const meeting = withFingerprints({ ...built, sources });
  const text = writeMeeting(meeting);
  const read = readMeeting(text, meetingFile(meeting));
  if (proof.gaps.length > 0) notes.push(note('words-differ', proof.gaps[0]?.line));
  notes.push(...readBackNotes(meeting, read, items));
  const allNotes = [
    ...(losses?.notes ?? []),
    ...noteOfEdges(document, date),
    ...withSourceLines(notes).map(withoutHeadLine),
  ];
  // The doubts of the format's reader have source line numbers already.
  for (const { kind, line, text: doubtful } of document.doubts)
    allNotes.push(note(kind, line, doubtful));
  const report = {
    file,
    notes: askOnce(
      withPages(
        allNotes.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
        document.lines,
      ),
    ),
    proof: { ...proof, gaps: withPages(withSourceLines(proof.gaps), document.lines) },
  };
  if (allNotes.some(isError) || read.meeting === undefined) return { report, recognised };
  const imported = {
    meeting,
    text: markDoubts(text, read.meeting, withSourceLines(words.text), report.notes),
    attachments,
    ...(isNew && { newCommittee: { key, name } }),
  };
  return { report, imported, words: withSourceLines(words.text), recognised };
}

/** The head of a page is no line of the document. */
function withoutHeadLine({ line, ...rest }: ImportNote): ImportNote {
  return line === undefined || line < 1 ? rest : { ...rest, line };
}

/** Whether the name printed in the document is that of the chosen committee. */
const isNamed = (
  { key, name, isNew }: ChosenCommittee,
  printed: string | undefined,
  committees: readonly KnownCommittee[],
): boolean =>
  printed !== undefined &&
  (isNew ? name === printed : findCommittee(printed, committees)?.key === key);

/** What the meeting's file states about the proof. */
const proven = ({ words, coverage }: WordProof): Pick<Source, 'words' | 'coverage'> => ({
  words,
  coverage,
});

/** Adds page numbers by line number. */
function withPages<Item extends { line?: number; page?: number }>(
  listed: readonly Item[],
  lines: readonly SourceLine[],
): Item[] {
  const pages = new Map(lines.map(({ number, page }) => [number, page]));
  return listed.map((each) => {
    const page = each.line === undefined ? undefined : pages.get(each.line);
    return page === undefined ? each : { ...each, page };
  });
}

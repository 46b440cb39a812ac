/** What an import has to tell: how every uncertain place was read, and why a document was refused. */
import { importAdvice } from '../i18n/da-import-advice.ts';
import {
  importDoubts,
  importErrors,
  importNotices,
  importPlace,
  importWarnings,
} from '../i18n/da-import.ts';
import type { WordProof } from './proof/prove-words.ts';

const sayings = { ...importNotices, ...importDoubts, ...importWarnings, ...importErrors };
type Sayings = typeof sayings;

/** One thing to tell. `details` are what its text needs. */
export type ImportNote = {
  [Kind in keyof Sayings]: {
    kind: Kind;
    /** Line of the source document; absent when it concerns the whole document. */
    line?: number;
    /** Page of that line, where the format has pages. */
    page?: number;
    details: Parameters<Sayings[Kind]>;
  };
}[keyof Sayings];

/** The report of one document. */
export interface ImportReport {
  /** Name of the source document. */
  file: string;
  /** In the order of the source. */
  notes: ImportNote[];
  /** Absent when the document was refused before there was anything to compare. */
  proof?: WordProof;
}

/** Makes a note. */
export function note<Kind extends keyof Sayings>(
  kind: Kind,
  line: number | undefined,
  ...details: Parameters<Sayings[Kind]>
): ImportNote {
  return { kind, details, ...(line !== undefined && { line }) } as ImportNote;
}

/** The note in Danish. */
export function sayNote({ kind, details }: ImportNote): string {
  const say = sayings[kind] as (...details: unknown[]) => string;
  return say(...details);
}

/** Where the note's place is in the source, in Danish; empty for the whole document. */
export function sayPlace({ line, page }: Pick<ImportNote, 'line' | 'page'>): string {
  return line === undefined ? '' : importPlace(line, page);
}

/** What an editor does about the note; an error says it itself. */
export function adviceFor({ kind }: ImportNote): string | undefined {
  const advice: Readonly<Record<string, string>> = importAdvice;
  return advice[kind];
}

/** Whether the place may have been read wrongly and is marked in the file. */
export const isDoubt = ({ kind }: ImportNote): boolean => Object.hasOwn(importDoubts, kind);

/** Whether an editor should look at the place, in the file or in the document. */
export const isWarning = (told: ImportNote): boolean =>
  isDoubt(told) || Object.hasOwn(importWarnings, told.kind);

/** Whether nothing may be written because of this note. */
export const isError = ({ kind }: ImportNote): boolean => Object.hasOwn(importErrors, kind);

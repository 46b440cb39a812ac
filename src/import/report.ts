/** What an import has to tell: how every uncertain place was read, and why a document was refused. */
import { importErrors, importNotices, importWarnings } from '../i18n/da-import.ts';
import type { WordProof } from './prove-words.ts';

const sayings = { ...importNotices, ...importWarnings, ...importErrors };
type Sayings = typeof sayings;

/** One thing to tell. `details` are what its text needs. */
export type ImportNote = {
  [Kind in keyof Sayings]: {
    kind: Kind;
    /** Line of the source document; absent when it concerns the whole document. */
    line?: number;
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

/** Whether an editor should look at the place. */
export const isWarning = ({ kind }: ImportNote): boolean => Object.hasOwn(importWarnings, kind);

/** Whether nothing may be written because of this note. */
export const isError = ({ kind }: ImportNote): boolean => Object.hasOwn(importErrors, kind);

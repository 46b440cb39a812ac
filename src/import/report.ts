/** Notes of an import: how doubtful text was read, and why a document was refused. */
import { importAdvice } from '../i18n/da-import-advice.ts';
import { importLossErrors, importLosses } from '../i18n/da-import-losses.ts';
import {
  importDoubts,
  importErrors,
  importNotices,
  importPlace,
  importSame,
  importWarnings,
} from '../i18n/da-import.ts';
import type { WordProof } from './proof/prove-words.ts';

const warnings = { ...importWarnings, ...importLosses };
const errors = { ...importErrors, ...importLossErrors };
const sayings = { ...importNotices, ...importDoubts, ...warnings, ...errors };
type Sayings = typeof sayings;

/** A note. `details` are the parameters of its Danish text. */
export type ImportNote = {
  [Kind in keyof Sayings]: {
    kind: Kind;
    /** Line of the source document; absent if the note is about the whole document. */
    line?: number;
    /** Page of that line, if the format has pages. */
    page?: number;
    /** Where else the document has the same; see `ask-once.ts`. */
    also?: { line?: number | undefined; page?: number | undefined }[];
    details: Parameters<Sayings[Kind]>;
  };
}[keyof Sayings];

/** The report of one document. */
export interface ImportReport {
  /** Name of the source document. */
  file: string;
  /** In source order. */
  notes: ImportNote[];
  /** Absent if the document was refused before the comparison. */
  proof?: WordProof;
}

export function note<Kind extends keyof Sayings>(
  kind: Kind,
  line: number | undefined,
  ...details: Parameters<Sayings[Kind]>
): ImportNote {
  return { kind, details, ...(line !== undefined && { line }) } as ImportNote;
}

/** A note about a whole page of the source document. */
export const pageNote = <Kind extends keyof Sayings>(
  kind: Kind,
  page: number,
  ...details: Parameters<Sayings[Kind]>
): ImportNote => ({ kind, details, page }) as ImportNote;

/** The note in Danish. */
export function sayNote({ kind, details, also = [] }: ImportNote): string {
  const say = sayings[kind] as (...details: unknown[]) => string;
  const places = also
    .map(({ line, page }) => importPlace(line, page))
    .filter((place) => place !== '');
  return say(...details) + (also.length === 0 ? '' : ` ${importSame(also.length, places)}`);
}

/** Page and line of the note in Danish; empty for the whole document. */
export const sayLocation = ({ line, page }: Pick<ImportNote, 'line' | 'page'>): string =>
  importPlace(line, page);

/** Advice for the editor in Danish; `undefined` for errors, whose text includes it. */
export function adviceFor({ kind }: ImportNote): string | undefined {
  const advice: Readonly<Record<string, string>> = importAdvice;
  return advice[kind];
}

/** Whether the text may have been read wrongly, so that it is marked in the file. */
export const isDoubt = ({ kind }: ImportNote): boolean => Object.hasOwn(importDoubts, kind);

/** Whether an editor should check the text, in the file or in the document. */
export const isWarning = (found: ImportNote): boolean =>
  isDoubt(found) || Object.hasOwn(warnings, found.kind);

/** Whether the note prevents writing the file. */
export const isError = ({ kind }: ImportNote): boolean => Object.hasOwn(errors, kind);

/** Losses by which no word that a reader of the paper sees is missing, nor may be. */
const harmless: ReadonlySet<string> = new Set<
  keyof typeof importLosses | keyof typeof importDoubts
>([
  'hidden-outside',
  'page-empty',
  'list-number',
  'tracked-format',
  'page-head',
  'escaped-markup',
  'formula',
  'nested-table',
  'table-links',
  'columns-kept',
]);

/** Whether all words of the document may be in the meeting, although there is this note. */
export const isWholeWith = ({ kind }: ImportNote): boolean => harmless.has(kind);

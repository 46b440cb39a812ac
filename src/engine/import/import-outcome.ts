/** The outcome of importing a document. */
import type { Question } from '../../import/join/questions.ts';
import type { ImportNote, ImportReport } from '../../import/report.ts';
import type { ShownSource } from '../../import/shown-lines.ts';
import type { SourceFile } from './find-sources.ts';

export interface Outcome {
  source: SourceFile;
  kind: 'written' | 'joined' | 'replaced' | 'unchanged' | 'refused';
  report: ImportReport;
  /** Absent if the document was refused. */
  meeting?: ImportedMeeting;
  /** How an existing file differs, if that is why the document was refused. */
  difference?: string[];
  /** What an editor has to answer first, if that is why it was refused. */
  questions?: readonly Question[];
  /** The source as it was read, where that is wanted. */
  shown?: ShownSource;
}

export interface ImportedMeeting {
  /** Path of its file, relative to the content folder. */
  file: string;
  committee: string;
  items: number;
  /** Of a file of several documents: its text, and the places in it of this document's items. */
  joined?: JoinedText;
  /** Paths of the linked attachment files. */
  attachments: string[];
  /** Listed attachments without a file. */
  withoutFile: string[];
  /** Paths of files in the document's own attachment folder that it does not list. */
  unlisted: string[];
}

export interface JoinedText {
  text: string;
  /** From 0; -1 of an item that is left out. */
  places: readonly number[];
}

/** The outcome of a refused document, with the reasons. */
export function refused(
  source: SourceFile,
  report: ImportReport,
  ...notes: readonly ImportNote[]
): Outcome {
  return { source, kind: 'refused', report: { ...report, notes: [...report.notes, ...notes] } };
}

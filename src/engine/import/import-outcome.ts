/** What became of a document. */
import type { ImportNote, ImportReport } from '../../import/report.ts';
import type { SourceFile } from './find-sources.ts';

export interface Outcome {
  source: SourceFile;
  kind: 'written' | 'replaced' | 'unchanged' | 'refused';
  report: ImportReport;
  /** The meeting; absent when it was refused. */
  meeting?: ImportedMeeting;
  /** The lines in which a file that is there differs, when that is why it was refused. */
  difference?: string[];
}

export interface ImportedMeeting {
  /** Path of its file, from the content folder. */
  file: string;
  committee: string;
  items: number;
  /** Paths of the attachment files that it links to. */
  attachments: string[];
  /** Listed attachments without a file. */
  withoutFile: string[];
  /** Paths of files in the document's own folder of attachments that it does not list. */
  unlisted: string[];
}

/** The outcome of a document that comes to nothing, with the reasons. */
export function refused(
  source: SourceFile,
  report: ImportReport,
  ...notes: readonly ImportNote[]
): Outcome {
  return { source, kind: 'refused', report: { ...report, notes: [...report.notes, ...notes] } };
}

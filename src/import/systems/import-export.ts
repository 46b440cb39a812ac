/** Imports one meeting of a case system's export: from the files it is in to a meeting and a report. */
import { completeImport, type ImportOptions, type ImportResult } from '../import-document.ts';
import { note, type ImportNote } from '../report.ts';
import { chooseEditions, type Chosen, type ExportFile } from './choose-editions.ts';
import { draftExport } from './draft-export.ts';
import { joinEditions } from './join-editions.ts';
import type { FindFile } from './list-attachments.ts';
import { publicPart, type PublicMeeting } from './public-part.ts';

/** The files that tell of one meeting. */
export interface ExportSource {
  /** Name and digest of the last one, which the meeting's file names as its source. */
  file: string;
  sha256: string;
  /** All of them, with paths relative to the export's folder. */
  files: readonly ExportFile[];
  system: string;
}

export interface ExportOptions extends Pick<ImportOptions, 'committees' | 'given'> {
  findFile: FindFile;
  /** Whether drafts are imported. */
  withDrafts: boolean;
}

export interface ExportResult extends ImportResult {
  /** Names of files that should hold the same as one document. */
  documents: readonly string[];
}

/** Imports a meeting. What may not be public is neither in the meeting nor in any note. */
export function importExport(source: ExportSource, options: ExportOptions): ExportResult {
  const { file, sha256, files, system } = source;
  const chosen = chooseEditions(files, options.withDrafts);
  const meeting = joinEditions(
    chosen.editions.map((edition) => publicPart(edition.meeting, folderOf(edition.file))),
  );
  const refusal = meeting === undefined ? whyNothing(chosen) : whyNotPublic(meeting);
  if (meeting === undefined || refusal !== undefined) {
    return { report: { file, notes: refusal ? [refusal] : [] }, documents: [] };
  }
  const { draft, lines, files: attached, taken } = draftExport(meeting, options.findFile);
  const document = { file, sha256, lines: [...lines.lines], noise: lines.noise, doubts: [] };
  const { printedLine } = lines;
  const done = completeImport(
    document,
    { draft, lines: [...lines.lines], printedLine },
    { ...options, findFiles: () => [] },
  );
  const notes = [...notesOf(system, chosen, meeting, taken), ...done.report.notes];
  const { leftOut } = meeting;
  if (leftOut.words > 0 && done.report.proof) {
    const omitted = done.report.proof.leftOut;
    omitted.set('closed', (omitted.get('closed') ?? 0) + leftOut.words);
  }
  const imported = done.imported && {
    ...done.imported,
    attachments: { ...done.imported.attachments, files: attached },
  };
  return {
    ...done,
    report: { ...done.report, notes: notes.filter((each) => !isOfClosed(each)) },
    ...(imported && { imported }),
    documents: meeting.documents.filter((name) => name !== ''),
  };
}

const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0));

/** What notes of documents say of closed items is told better by those of exports. */
const isOfClosed = ({ kind }: ImportNote): boolean => kind === 'closed-left-out';

const whyNothing = ({ drafts }: Chosen): ImportNote =>
  drafts > 0 ? note('export-only-drafts', undefined, drafts) : note('export-nothing', undefined);

const whyNotPublic = ({ items }: PublicMeeting): ImportNote | undefined =>
  items.length > 0 && items.every(({ isClosed }) => isClosed)
    ? note('export-all-closed', undefined, items.length)
    : undefined;

function notesOf(
  system: string,
  { editions, drafts }: Chosen,
  { leftOut }: PublicMeeting,
  taken: readonly string[],
): ImportNote[] {
  const kinds = editions.map(({ meeting }) => (meeting.isSupplement ? 'supplement' : meeting.kind));
  const { closed, attachments, suspicious } = leftOut;
  const meetings = editions.map(({ meeting }) => meeting);
  return [
    note('export-read', undefined, system, [...new Set(kinds)]),
    ...(drafts > 0 ? [note('export-drafts', undefined, drafts)] : []),
    ...(meetings.some(({ isDraft }) => isDraft) ? [note('export-is-draft', undefined)] : []),
    ...(meetings.some(({ isInternal }) => isInternal) ? [note('export-internal', undefined)] : []),
    ...(closed.length > 0 ? [note('export-closed', undefined, closed)] : []),
    ...(attachments > 0 ? [note('export-attachments', undefined, attachments)] : []),
    ...(suspicious.length > 0 ? [note('export-suspicious', undefined, suspicious)] : []),
    ...(taken.length > 0 ? [note('export-same-name', undefined, taken)] : []),
  ];
}

/** Imports one meeting of a case system's export: from the files it is in to a meeting and a report. */
import { findCommittee } from '../header/committees.ts';
import { completeImport, type ImportOptions, type ImportResult } from '../import-document.ts';
import { given } from '../../minutes/given.ts';
import type { ImportNote } from '../report.ts';
import { chooseEditions, mainEdition, type ExportFile } from './choose-editions.ts';
import { draftExport } from './draft-export.ts';
import { lossesOf, notesOf, whyNothing, whyNotPublic } from './export-notes.ts';
import { joinEditions } from './join-editions.ts';
import type { FindFile } from './list-attachments.ts';
import { hiddenFiles, publicPart, type PublicMeeting } from './public-part.ts';

export interface ExportOptions extends Pick<ImportOptions, 'committees' | 'given'> {
  findFile: FindFile;
  /** Whether drafts are imported. */
  withDrafts: boolean;
}

export interface ExportResult extends ImportResult {
  /** Names of files that should hold the same as one document. */
  documents: readonly string[];
  /** Path of the file that is its source. */
  source: string;
}

/**
 * Imports the meeting that `files` tell of. What may not be public is neither in it nor in any note. Its
 * source is the file that says most: that of the minutes, of its main and open part.
 */
export function importExport(files: readonly ExportFile[], options: ExportOptions): ExportResult {
  const chosen = chooseEditions(files, options.withDrafts);
  const joined = joinEditions(
    chosen.editions.map((edition) => publicPart(edition.meeting, folderOf(edition.file))),
  );
  const meeting = joined && withKnownName(joined, options.committees);
  const source = mainEdition(chosen.editions) ?? files.at(-1) ?? { file: '', sha256: '' };
  const file = source.file.slice(source.file.lastIndexOf('/') + 1);
  const { sha256 } = source;
  const refusal = meeting === undefined ? whyNothing(chosen, files) : whyNotPublic(meeting);
  if (meeting === undefined || refusal !== undefined) {
    return {
      report: { file, notes: refusal ? [refusal] : [] },
      documents: [],
      source: source.file,
    };
  }
  const {
    draft,
    lines,
    files: attached,
    taken,
    lost,
  } = draftExport(meeting, publicFiles(files, options));
  const document = {
    ...{ file, sha256, lines: [...lines.lines], noise: lines.noise, doubts: [] },
    ...given({ losses: lossesOf(files, chosen, lost) }),
  };
  const { printedLine } = lines;
  const done = completeImport(
    document,
    { draft, lines: [...lines.lines], printedLine },
    { ...options, findFiles: () => [] },
  );
  const notes = [...notesOf(files, chosen, meeting, draft, taken), ...done.report.notes];
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
    source: source.file,
  };
}

/** A committee that is known without the abbreviation after its name: `Udvalget for Kultur (KUL)`. */
function withKnownName(
  meeting: PublicMeeting,
  committees: ExportOptions['committees'],
): PublicMeeting {
  const plain = meeting.committee.replace(/ ?\([^()]{1,12}\)$/u, '');
  const isKnown = (name: string): boolean => findCommittee(name, committees) !== undefined;
  return isKnown(meeting.committee) || !isKnown(plain) ? meeting : { ...meeting, committee: plain };
}

/** Finds files, but none that holds what may not be public, by whatever path it is named. */
function publicFiles(files: readonly ExportFile[], { findFile }: ExportOptions): FindFile {
  const hidden = new Set(
    files.flatMap(({ file, meetings }) =>
      meetings.flatMap(hiddenFiles).map((path) => findFile(path, folderOf(file))),
    ),
  );
  return (path, folder) => {
    const found = findFile(path, folder);
    return hidden.has(found) ? undefined : found;
  };
}

const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0));

/** What notes of documents say of closed items is told better by those of exports. */
const isOfClosed = ({ kind }: ImportNote): boolean => kind === 'closed-left-out';

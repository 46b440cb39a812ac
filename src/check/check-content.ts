/** Checks a whole content folder: what each file says by itself, and what must hold between them. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { readContent, type ReadContent } from './read-content.ts';
import { reportInto, sortProblems, type Problem } from '../minutes/problem.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkCommittees } from './check-committees.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkLedger } from './check-ledger.ts';
import { checkMoves } from './check-moves.ts';
import { checkSources } from './check-sources.ts';
import type { FolderCheck } from './folder-check.ts';

/** One check a file; a new check is a new file and a name here. */
const folderChecks: readonly FolderCheck[] = [
  checkCommittees,
  checkAttachments,
  checkDecisions,
  checkSources,
];

/** Each takes it that all before it is sound: an address is not lost where a file cannot be read. */
const addressChecks: readonly FolderCheck[] = [checkMoves, checkLedger];

/**
 * Reads and checks `folder`. The archive may be published when {@link hasErrors} says no.
 */
export function checkContent(folder: ContentFolder): ReadContent {
  const { problems, ...content } = readContent(folder);
  const { archive } = content;
  const found = [...problems];
  const reportFor = (file: string) => reportInto(found, file);
  for (const check of folderChecks) check({ archive, folder, reportFor });
  for (const check of addressChecks) {
    if (!hasErrors(found)) check({ archive, folder, reportFor });
  }
  return { ...content, problems: sortProblems(found) };
}

/** Whether one of `problems` forbids publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

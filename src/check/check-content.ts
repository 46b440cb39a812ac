/** Checks a whole content folder: what each file says by itself, and what must hold between them. */
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Archive } from '../archive/model.ts';
import { readContent, type ReadContent } from '../archive/read-content.ts';
import { reportInto, sortProblems, type Problem } from '../minutes/problem.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkCommittees } from './check-committees.ts';
import type { FolderCheck } from './folder-check.ts';

/** One check a file; a new check is a new file and a name here. */
const folderChecks: readonly FolderCheck[] = [checkCommittees, checkAttachments];

/**
 * Reads and checks `folder`. The archive may be published when {@link hasErrors} says no.
 */
export function checkContent(folder: ContentFolder): ReadContent {
  const { archive, problems } = readContent(folder);
  return { archive, problems: sortProblems([...problems, ...checkFolder(archive, folder)]) };
}

function checkFolder(archive: Archive, folder: ContentFolder): Problem[] {
  const problems: Problem[] = [];
  const reportFor = (file: string) => reportInto(problems, file);
  for (const check of folderChecks) check({ archive, folder, reportFor });
  return problems;
}

/** Whether one of `problems` forbids publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

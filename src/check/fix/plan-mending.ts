/** What `npm run check -- --fix` writes in the files of a content folder. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import type { Problem } from '../../minutes/problem.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { checkContent } from '../check-content.ts';
import { contentWith } from '../content-with.ts';
import { mendText, type ReadProblems } from './mend-text.ts';

/** A file, by its path from the content folder, and its text before and after. */
export interface MendedFile {
  file: string;
  before: string;
  after: string;
}

/** The files in which one of `problems` has a line ready that can be written; see `mendText`. */
export function planMending(folder: ContentFolder, problems: readonly Problem[]): MendedFile[] {
  const files = new Set(problems.filter(({ fix }) => fix !== undefined).map(({ file }) => file));
  return [...files].flatMap((file) => {
    const before = folder.files.get(file);
    // Bytes that are no UTF-8 would be lost.
    if (before === undefined || before.includes('\uFFFD')) return [];
    const after = mendText(before, readerOf(file, folder));
    return after === before ? [] : [{ file, before, after }];
  });
}

function readerOf(file: string, folder: ContentFolder): ReadProblems {
  if (isMeetingFile(file)) return (text) => readMeeting(text, file).problems;
  return (text) =>
    checkContent(contentWith(folder, { [file]: text })).problems.filter(
      (problem) => problem.file === file,
    );
}

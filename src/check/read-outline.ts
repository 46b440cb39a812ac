/** Reads one meeting's file into what is kept of it: its outline and its problems. */
import type { OutlinedFile } from '../archive/content-folder.ts';
import { outlineMeeting } from '../archive/outline-meeting.ts';
import type { CommitteeNames } from '../references/names.ts';
import { readMeeting } from '../rules/read-meeting.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/** `file` is the path of the file from the content folder. */
export function readOutline(
  text: string,
  file: string,
  names: CommitteeNames,
  rules?: RuleSet,
): OutlinedFile {
  const { meeting, problems } = readMeeting(text, file, rules);
  if (meeting === undefined) return { problems };
  return withOwnTexts({ meeting: outlineMeeting(meeting, names), problems });
}

/**
 * A copy whose strings are their own. In V8 a piece cut out of a string keeps all of that string in
 * memory, so that a title would hold the whole file.
 */
const withOwnTexts = (outlined: OutlinedFile): OutlinedFile =>
  JSON.parse(JSON.stringify(outlined)) as OutlinedFile;

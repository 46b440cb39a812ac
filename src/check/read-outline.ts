/** Reads one meeting's file into its outline and its problems. */
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
 * A deep copy, so that its strings are their own. In V8 a slice of a string keeps the whole string in
 * memory: a title would keep the text of its file.
 */
const withOwnTexts = (outlined: OutlinedFile): OutlinedFile =>
  JSON.parse(JSON.stringify(outlined)) as OutlinedFile;

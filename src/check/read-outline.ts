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
  const outlined = { meeting: outlineMeeting(meeting, names), problems };
  // A deep copy: in V8 a slice of a string keeps the whole string in memory, so that a title would
  // keep the text of its file.
  return JSON.parse(JSON.stringify(outlined)) as OutlinedFile;
}

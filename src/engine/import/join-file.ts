/** Joins an imported document with the file of its meeting. */
import { joinMeetings, type Joined, type JoinOptions } from '../../import/join/join-meetings.ts';
import { note, type ImportNote } from '../../import/report.ts';
import { contentLinks } from '../../minutes/markdown/content-links.ts';
import type { Meeting } from '../../minutes/model.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { allRules } from '../../rules/rule-set.ts';

export interface JoinedFile extends Joined {
  /** Names of the attachment files that it links to. */
  linked: ReadonlySet<string>;
}

/** The joined file; `undefined` if the one that is there cannot be read. */
export function joinFile(
  texts: { old: string; fresh: string },
  file: string,
  options: JoinOptions,
): JoinedFile | undefined {
  const joined = joinMeetings(texts, file, options);
  if (joined === undefined) return undefined;
  const linked = linksOf(readMeeting(joined.text, file).meeting);
  return { ...joined, linked, notes: [...joined.notes, ...newErrors(texts, joined.text, file)] };
}

/** Names of the attachment files that a meeting links to. */
export const linksOf = (meeting: Meeting | undefined): ReadonlySet<string> =>
  new Set(meeting && contentLinks(meeting).attachmentLinks.map(({ name }) => name));

/** Errors that the joined file has and neither of the two had. What is for an editor to decide is none. */
function newErrors(
  texts: { old: string; fresh: string },
  text: string,
  file: string,
): ImportNote[] {
  const [before, besides, now] = [texts.old, texts.fresh, text].map((each) =>
    readMeeting(each, file).problems.filter(
      ({ severity, ruleId }) =>
        severity === 'error' && allRules.byId.get(ruleId)?.importWrites !== true,
    ),
  );
  const known = new Set([...(before ?? []), ...(besides ?? [])].map(({ ruleId }) => ruleId));
  return (now ?? [])
    .filter(({ ruleId }) => !known.has(ruleId))
    .map(({ reason }) => note('not-publishable', undefined, undefined, reason));
}

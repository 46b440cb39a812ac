/** Meetings that have been published with another text. */
import { once } from '../../archive/once.ts';
import type { Meeting } from '../../minutes/model.ts';
import { parseMeeting } from '../../minutes/parse-meeting.ts';
import { reportNothing } from '../../minutes/problem.ts';
import type { CheckedFolder } from '../rule.ts';

export interface ChangedMeeting {
  file: string;
  then: Meeting;
  /** `undefined` where its file is gone or cannot be read. */
  now: Meeting | undefined;
}

/** Those that could be read as they were published, by the text that the folder is compared with. */
export const changedMeetings = once(({ folder }: CheckedFolder): readonly ChangedMeeting[] =>
  [...(folder.published ?? folder.committed ?? [])].flatMap(([file, text]) => {
    const typed = folder.files.get(file);
    const then = typed === text ? undefined : parsed(text, file);
    if (then === undefined) return [];
    const now = typed === undefined ? undefined : parsed(typed, file);
    return [{ file, then, now }];
  }),
);

const parsed = (text: string, file: string): Meeting | undefined =>
  parseMeeting(text, file, reportNothing)?.meeting;

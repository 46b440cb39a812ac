/** Path parameters of pages of which each meeting has one. */
import type { Archive } from '../archive/model.ts';

// No interface: only a type is assignable to an index signature.
export type MeetingKey = {
  committee: string;
  /** `2026-03-24`, or `2026-03-24-2` for the second meeting of that day. */
  meeting: string;
};

export const meetingKeys = ({ meetings }: Archive): MeetingKey[] => [...meetings.keys()].map(split);

/** The meeting's key in the archive. */
export const meetingOf = ({ committee, meeting }: MeetingKey): string => `${committee}/${meeting}`;

export function split(key: string): MeetingKey {
  const [committee = '', meeting = ''] = key.split('/');
  return { committee, meeting };
}

/** Tells whether a meeting is published as it was. */
import { meetingFile } from '../../minutes/read-facts.ts';
import type { DigestOfMeeting } from './fingerprint.ts';

/**
 * Gives the digests of meetings, given those of the files they are in, by path. What has been
 * withdrawn of a meeting still stands in its file, so the items that are left count too.
 */
export function publishedDigest(files: ReadonlyMap<string, string>): DigestOfMeeting {
  return (meeting) => {
    const numbers = meeting.items.map(({ number }) => number).join(' ');
    return `${files.get(meetingFile(meeting)) ?? ''} ${numbers}`;
  };
}

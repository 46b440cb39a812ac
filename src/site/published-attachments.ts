/** The attachment files that are published with each meeting. */
import { meetingKey, type MeetingName } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';

/** Names by the key of the meeting. */
const attachmentNames = once(({ attachmentFiles }: Archive) => {
  const names = new Map<string, string[]>();
  for (const file of attachmentFiles) {
    const [committee = '', slug = '', ...rest] = file.split('/');
    const key = `${committee}/${slug}`;
    const name = rest.join('/');
    const known = names.get(key);
    if (known) known.push(name);
    else names.set(key, [name]);
  }
  return names;
});

/** The names of the files in a meeting's folder under `bilag/`; for most meetings there are none. */
export const publishedAttachments = (archive: Archive, meeting: MeetingName): readonly string[] =>
  attachmentNames(archive).get(meetingKey(meeting)) ?? [];

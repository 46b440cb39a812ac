/** A thread that reads minutes: from the texts of some files to what is known of their meetings. */
import { parentPort, workerData } from 'node:worker_threads';
import { readMeetingParts } from '../../archive/meeting-outline.ts';
import type { PackedText } from '../../archive/packed-text.ts';
import { readCommittees } from '../../archive/read-committees.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { workOutAhead } from './work-out-ahead.ts';

/** Files to read: their paths from the content folder, and their texts. */
export type FilesToRead = readonly (readonly [file: string, text: string])[];

/** What they say, in their order. */
export interface FilesRead {
  /** As JSON, which takes less time and memory to hand over than values. */
  outlines: string;
  texts: (PackedText | undefined)[];
}

/** It is told what stands in `udvalg.yml`, in which references find the names of the committees. */
const workOut = workOutAhead(readCommittees(workerData as string, () => undefined));

parentPort?.on('message', (files: FilesToRead) => {
  const parts = files.map(([file, text]) => readMeetingParts(readMeeting(text, file), workOut));
  const texts = parts.map(({ text }) => text);
  const read: FilesRead = { outlines: JSON.stringify(parts.map(({ outline }) => outline)), texts };
  parentPort?.postMessage(
    read,
    texts.flatMap((text) => (text ? [text.buffer] : [])),
  );
});

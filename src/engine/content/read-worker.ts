/** A worker thread that reads meetings' files into outlines. */
import { parentPort, workerData } from 'node:worker_threads';
import { readCommittees } from '../../archive/read-committees.ts';
import { readOutline } from '../../check/read-outline.ts';
import { committeeNames } from '../../references/names.ts';

/** Files to read: their paths from the content folder, and their texts. */
export type FilesToRead = readonly (readonly [file: string, text: string])[];

/** Their outlines (`OutlinedFile[]`) in the same order, as JSON: cheaper to hand over than values. */
export type OutlinesRead = string;

// Started with the text of `udvalg.yml`: references are recognised by the committees' names.
const names = committeeNames(readCommittees(workerData as string, () => undefined));

parentPort?.on('message', (files: FilesToRead) => {
  const outlines: OutlinesRead = JSON.stringify(
    files.map(([file, text]) => readOutline(text, file, names)),
  );
  parentPort?.postMessage(outlines);
});

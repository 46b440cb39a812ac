/** Worker thread that reads meeting files into outlines. */
import { parentPort, workerData } from 'node:worker_threads';
import { readCommittees } from '../../archive/read-committees.ts';
import { readOutline } from '../../check/read-outline.ts';
import { reportNothing } from '../../minutes/problem.ts';
import { committeeNames } from '../../references/names.ts';

/** Paths, relative to the content folder, and texts. */
export type FilesToRead = readonly (readonly [file: string, text: string])[];

/** `OutlinedFile[]` in the same order, as JSON, which is cheaper to transfer than values. */
export type OutlinesRead = string;

// Gets the text of `udvalg.yml`: references are recognised by the names of committees.
const names = committeeNames(readCommittees(workerData as string, reportNothing));

parentPort?.on('message', (files: FilesToRead) => {
  const outlines: OutlinesRead = JSON.stringify(
    files.map(([file, text]) => readOutline(text, file, names)),
  );
  parentPort?.postMessage(outlines);
});

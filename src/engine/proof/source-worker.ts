/** Worker thread of the check: from the bytes of a source document to its text. */
import { parentPort } from 'node:worker_threads';
import { readDocument } from '../../import/formats/read-document.ts';
import { note, sayNote } from '../../import/report.ts';
import { rereadSource, type RereadOptions } from '../../import/reread-source.ts';
import type { SourceText } from '../../minutes/source-text.ts';

export interface RereadTask extends RereadOptions {
  /** File name, and SHA-256 of `bytes`, hexadecimal. */
  file: string;
  sha256: string;
  bytes: Uint8Array;
}

/** The text, or the Danish reason why it cannot be read. */
export type Reread = { text: SourceText } | { reason: string };

parentPort?.on('message', (task: RereadTask) => {
  // A rejection is a bug: it ends this worker, and the pool fails the task.
  void reread(task).then((result) => parentPort?.postMessage(result));
});

async function reread({ file, sha256, bytes, ...options }: RereadTask): Promise<Reread> {
  const read = await readDocument(bytes);
  if (typeof read === 'string') return { reason: sayNote(note(read, undefined)) };
  const text = rereadSource({ file, sha256, ...read }, options);
  return typeof text === 'string' ? { reason: text } : { text };
}

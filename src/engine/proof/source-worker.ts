/** Worker thread of the check: from the bytes of a source document to its text. */
import { readDocument } from '../../import/formats/read-document.ts';
import { note, sayNote } from '../../import/report.ts';
import { mayBeExport } from '../../import/systems/read-export.ts';
import { answerTasks } from '../threads/answer-tasks.ts';
import { rereadExport } from './reread-export.ts';
import { rereadSource, type RereadOptions } from '../../import/reread-source.ts';
import type { SourceText } from '../../minutes/source-text.ts';

export interface RereadTask extends RereadOptions {
  /** File name, and SHA-256 of `bytes`, hexadecimal. */
  file: string;
  sha256: string;
  bytes: Uint8Array;
  /** Where it lies: a case system's export has other files beside it. */
  path: string;
  /** Number of its words as the meeting's file has it. */
  words: number | undefined;
}

/** The text, or the Danish reason why it cannot be read. */
export type Reread = { text: SourceText } | { reason: string };

answerTasks(reread);

async function reread(task: RereadTask): Promise<Reread> {
  const { file, sha256, bytes, path, words, ...options } = task;
  if (mayBeExport(bytes)) return rereadExport({ path, words, ...options });
  const read = await readDocument(bytes);
  if (typeof read === 'string') return { reason: sayNote(note(read, undefined)) };
  const text = rereadSource({ file, sha256, ...read }, options);
  return typeof text === 'string' ? { reason: text } : { text };
}

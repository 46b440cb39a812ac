/** Worker thread: imports damaged documents, one at a time, and judges what becomes of them. */
import { workerData } from 'node:worker_threads';
import { answerTasks } from '../../../src/engine/threads/answer-tasks.ts';
import { importOnce, type Outcome } from './import-once.ts';
import { judge, type Missing } from './judge.ts';
import { otherReading } from './other-reading.ts';
import type { Format } from './write-documents.ts';

export interface MutationTask {
  bytes: Uint8Array;
  format: Format;
  /** What is missing in the sound document, which another reading has. */
  usual?: Missing;
}

export interface Verdict {
  kind: Outcome['kind'] | 'crashed';
  notes: string[];
  missing: Missing;
  /** Milliseconds of importing. */
  time: number;
  /** Of a crash: the error. */
  error?: string;
}

const { withPdftotext } = workerData as { withPdftotext: boolean };

async function verdictOn({ bytes, format, usual }: MutationTask): Promise<Verdict> {
  const began = performance.now();
  const nothing = { unread: [], unwritten: [] };
  let outcome: Outcome;
  try {
    outcome = await importOnce(bytes, format);
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const time = performance.now() - began;
    return { kind: 'crashed', notes: [], missing: nothing, time, error: said };
  }
  const time = performance.now() - began;
  const { kind, notes } = outcome;
  if (kind !== 'whole') return { kind, notes, missing: nothing, time };
  return {
    kind,
    notes,
    missing: judge(outcome, otherReading(bytes, format, withPdftotext), usual),
    time,
  };
}

answerTasks(verdictOn);

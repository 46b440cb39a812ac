/** Reads attachments in worker threads, with limits of time and memory. */
import type { ShownText } from '../../attachments/shown/shown-text.ts';
import type {
  AttachmentFindings,
  ShownFault,
  UnreadReason,
} from '../../privacy/attachment-findings.ts';
import { startPool, workerFaults, WorkerError } from '../threads/worker-pool.ts';
import type { ReadResult, ReadTask } from './inspect-worker.ts';

/** Limits for one attachment: hundreds of pages take seconds. */
const limits = { seconds: 30, megabytes: 1024 };

const script = new URL('./inspect-worker.ts', import.meta.url);

type Fault = (typeof workerFaults)[keyof typeof workerFaults];

/** Why a file was not inspected to its end. */
export const failures: readonly UnreadReason[] = ['too-large', ...Object.values(workerFaults)];

export interface AttachmentReader {
  inspect(bytes: Uint8Array): Promise<AttachmentFindings>;
  /** The text that a file shows, or why there is none. */
  show(bytes: Uint8Array): Promise<ShownText | ShownFault>;
  close(): Promise<void>;
}

/** Starts a reader with so many `workers`, each when it is first needed. */
export function openReader(workers: number): AttachmentReader {
  const pool = startPool<ReadTask, ReadResult>(script, undefined, { workers, ...limits });
  async function read<Result extends ReadResult>(
    wanted: ReadTask['wanted'],
    bytes: Uint8Array,
    failed: (fault: Fault) => Result,
  ): Promise<Result> {
    try {
      return (await pool.run({ wanted, bytes })) as Result;
    } catch (error) {
      if (!(error instanceof WorkerError)) throw error;
      return failed(workerFaults[error.fault]);
    }
  }
  return {
    inspect: (bytes) => read('findings', bytes, notInspected),
    show: (bytes) => read<ShownText | ShownFault>('text', bytes, (fault) => fault),
    close: () => pool.close(),
  };
}

/** The findings of a file that was not inspected. */
export const notInspected = (reason: 'too-large' | Fault): AttachmentFindings => ({
  numbers: [],
  hasPosition: false,
  unread: [{ reason }],
});

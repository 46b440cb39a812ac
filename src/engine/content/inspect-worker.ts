/** Worker thread that reads attachments: inspects one, or gives the text that it shows. */
import { parentPort } from 'node:worker_threads';
import { inspectAttachment } from '../../attachments/inspect-attachment.ts';
import { shownText, type ShownText } from '../../attachments/shown/shown-text.ts';
import type { AttachmentFindings, ShownFault } from '../../privacy/attachment-findings.ts';

export interface ReadTask {
  wanted: 'findings' | 'text';
  bytes: Uint8Array;
}

export type ReadResult = AttachmentFindings | ShownText | ShownFault;

parentPort?.on('message', ({ wanted, bytes }: ReadTask) => {
  // A rejection is a bug: it ends this worker, and the pool fails the task.
  const reading: Promise<ReadResult> =
    wanted === 'findings' ? inspectAttachment(bytes) : shownText(bytes);
  void reading.then((result) => parentPort?.postMessage(result));
});

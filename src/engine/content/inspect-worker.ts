/** Worker thread that inspects attachments. */
import { parentPort } from 'node:worker_threads';
import { inspectAttachment } from '../../attachments/inspect-attachment.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
  // A rejection is a bug: it ends this worker, and the pool fails the task.
  void inspectAttachment(bytes).then((findings) => parentPort?.postMessage(findings));
});

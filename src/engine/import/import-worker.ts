/** Worker thread of the import: reads the documents it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { attachmentFinder, type AttachmentFolders } from './find-attachments.ts';
import { readTask, type ImportTask } from './read-task.ts';

const attachmentsOf = attachmentFinder(workerData as AttachmentFolders);

parentPort?.on('message', (task: ImportTask) => {
  // A rejection is a bug: it ends this worker, and the pool fails the task.
  void readTask(task, attachmentsOf).then((result) => parentPort?.postMessage(result));
});

/** Worker thread of the import: reads the documents it is sent. */
import { workerData } from 'node:worker_threads';
import { answerTasks } from '../threads/answer-tasks.ts';
import { attachmentFinder, type AttachmentFolders } from './find-attachments.ts';
import { readTask, type ImportTask } from './read-task.ts';

const attachmentsOf = attachmentFinder(workerData as AttachmentFolders);

answerTasks((task: ImportTask) => readTask(task, attachmentsOf));

/** What the worker threads that read documents have in common: how they answer the tasks of their pool. */
import { parentPort } from 'node:worker_threads';

/**
 * Answers each task with what `read` makes of it. An error of `read` is a bug: it ends this worker, and the
 * pool fails the task.
 *
 * Of a damaged file pdf.js reads pages ahead that it asks nobody about, and rejects them when the file has been
 * answered already. Left alone that would end the worker with the next document in it.
 */
export function answerTasks(read: (task: never) => Promise<unknown>): void {
  process.on('unhandledRejection', () => undefined);
  parentPort?.on('message', (task: unknown) => {
    read(task as never).then(
      (result) => parentPort?.postMessage(result),
      (error: unknown) => {
        setImmediate(() => {
          throw error;
        });
      },
    );
  });
}

/** A worker that answers as those do that read documents; one task leaves a rejection to nobody. */
import { threadId, workerData } from 'node:worker_threads';
import { answerTasks } from '../../src/engine/threads/answer-tasks.ts';

answerTasks((task: string) => {
  if (task === 'left alone') void Promise.reject(new Error('Det venter ingen på.'));
  if (task === 'fail') return Promise.reject(new Error('Faldt om'));
  return Promise.resolve({ task, threadId, workerData: workerData as unknown });
});

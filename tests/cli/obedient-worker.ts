/** A worker that does as it is told: answers, falls over, fills its memory or never ends. */
import { parentPort, threadId, workerData } from 'node:worker_threads';

parentPort?.on('message', (task: string) => {
  if (task === 'crash') throw new Error('Faldt om');
  if (task === 'exit') process.exit(3);
  if (task === 'hang') for (;;);
  if (task === 'fill') for (const all: number[][] = []; ;) all.push(Array(1e6).fill(1) as number[]);
  parentPort?.postMessage({ task, threadId, workerData: workerData as unknown });
});

/**
 * Tasks spread over worker threads, one at a time on each. A worker that takes too long, runs out of
 * memory or falls over fails its task alone: the next one gets a new worker.
 */
import { Worker } from 'node:worker_threads';

/** Why a task came to nothing. */
export type WorkerFault = 'time' | 'memory' | 'crash';

export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly fault: WorkerFault;

  constructor(fault: WorkerFault, message: string = fault) {
    super(message);
    this.fault = fault;
  }
}

/** What is told of a document whose worker failed. */
export const workerFaults = {
  time: 'too-slow',
  memory: 'out-of-memory',
  crash: 'crashed',
} as const satisfies Record<WorkerFault, string>;

/** A document of some hundred pages takes seconds; one that takes longer than this never ends. */
export const readLimits = { seconds: 300, megabytes: 2048 };

/**
 * Room for values that are soon forgotten, in megabytes. With V8's own, several times that, memory
 * grows with the number of tasks for a long time before it stands still.
 */
const youngMegabytes = 16;

export interface PoolLimits {
  /** Workers at the same time; each is started when it is needed first. */
  workers: number;
  /** For one task. */
  seconds: number;
  /** For the JavaScript values of one worker. */
  megabytes: number;
}

export interface WorkerPool<Task, Result> {
  /** Runs a task on the next free worker; rejects with a {@link WorkerError}. */
  run(task: Task): Promise<Result>;
  /** Stops every worker, in the middle of what it does. */
  close(): Promise<void>;
}

interface Job<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: WorkerError) => void;
}

/**
 * Makes a pool of workers that run `script`, which answers each message with one message and gets
 * `workerData` at its start.
 */
export function startPool<Task, Result>(
  script: URL,
  workerData: unknown,
  { workers, seconds, megabytes }: PoolLimits,
): WorkerPool<Task, Result> {
  const waiting: Job<Task, Result>[] = [];
  const idle: Worker[] = [];
  let closed = false;
  const busy = new Map<Worker, { job: Job<Task, Result>; timer: NodeJS.Timeout }>();

  function begin(): Worker {
    const resourceLimits = {
      maxOldGenerationSizeMb: megabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    };
    const worker = new Worker(script, { workerData, resourceLimits });
    worker.on('message', (result: Result) => {
      const job = release(worker);
      idle.push(worker);
      job?.resolve(result);
      next();
    });
    worker.on('error', (error: Error & { code?: string }) => {
      fail(worker, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.message);
    });
    worker.on('exit', () => fail(worker, 'crash'));
    return worker;
  }

  function next(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (busy.size < workers ? begin() : undefined);
      const job = worker && waiting.shift();
      if (worker === undefined || job === undefined) return;
      busy.set(worker, { job, timer: setTimeout(() => fail(worker, 'time'), seconds * 1000) });
      worker.postMessage(job.task);
    }
  }

  function release(worker: Worker): Job<Task, Result> | undefined {
    const { job, timer } = busy.get(worker) ?? {};
    clearTimeout(timer);
    busy.delete(worker);
    return job;
  }

  function fail(worker: Worker, fault: WorkerFault, message?: string): void {
    const place = idle.indexOf(worker);
    if (place !== -1) idle.splice(place, 1);
    const job = release(worker);
    void worker.terminate();
    job?.reject(new WorkerError(fault, message));
    next();
  }

  function rejectWaiting(): void {
    for (const { reject } of waiting.splice(0)) reject(new WorkerError('crash'));
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        if (closed) rejectWaiting();
        else next();
      }),
    async close() {
      closed = true;
      rejectWaiting();
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

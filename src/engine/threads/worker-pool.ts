/**
 * A pool of worker threads that run one task each at a time. A worker that exceeds its time or
 * memory, or crashes, fails only its own task; the next task gets a new worker.
 */
import { Worker } from 'node:worker_threads';

/** Why a task failed. */
export type WorkerFault = 'time' | 'memory' | 'crash';

export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly fault: WorkerFault;

  constructor(fault: WorkerFault, message: string = fault) {
    super(message);
    this.fault = fault;
  }
}

/** Kinds of notes for the file of a failed task. */
export const workerFaults = {
  time: 'too-slow',
  memory: 'out-of-memory',
  crash: 'crashed',
} as const satisfies Record<WorkerFault, string>;

/** Limits for reading a document: one of some hundred pages takes seconds. */
export const readLimits = { seconds: 300, megabytes: 2048 };

/**
 * Size of V8's young generation in megabytes. With the default, several times as much, memory grows
 * for a long time with the number of tasks.
 */
const youngMegabytes = 16;

export interface PoolLimits {
  /** Greatest number of workers; each is started when first needed. */
  workers: number;
  /** Time limit of a task. */
  seconds: number;
  /** Heap limit of a worker. */
  megabytes: number;
}

export interface WorkerPool<Task, Result> {
  /** Runs a task on the next free worker; rejects with a {@link WorkerError}. */
  run(task: Task): Promise<Result>;
  /** Terminates all workers at once; unfinished tasks reject. */
  close(): Promise<void>;
}

interface Job<Task, Result> {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: WorkerError) => void;
}

/**
 * Starts a pool of workers that run `script`, which has to answer each message with one message,
 * and gets `workerData`.
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
    const index = idle.indexOf(worker);
    if (index !== -1) idle.splice(index, 1);
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

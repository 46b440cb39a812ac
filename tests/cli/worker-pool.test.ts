/** Tasks on worker threads: every one has an answer, whatever becomes of its worker. */
import { describe, expect, it } from 'vitest';
import {
  startPool,
  type PoolLimits,
  type WorkerPool,
} from '../../src/engine/threads/worker-pool.ts';

interface Answer {
  task: string;
  threadId: number;
  workerData: unknown;
}

const script = new URL('./obedient-worker.ts', import.meta.url);

async function withPool<Result>(
  limits: Partial<PoolLimits>,
  use: (pool: WorkerPool<string, Answer>) => Promise<Result>,
): Promise<Result> {
  const whole = { workers: 2, seconds: 30, megabytes: 64, ...limits };
  const pool = startPool<string, Answer>(script, 'fælles', whole);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

describe('a pool of workers', () => {
  it('answers every task, on no more workers than it may have', async () => {
    await withPool({}, async (pool) => {
      const tasks = Array.from({ length: 40 }, (_, index) => `opgave ${index}`);
      const answers = await Promise.all(tasks.map((task) => pool.run(task)));
      expect(answers.map(({ task }) => task)).toEqual(tasks);
      expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(2);
      expect(answers[0]?.workerData).toBe('fælles');
    });
  });

  it.each([
    ['crash', { fault: 'crash', message: 'Faldt om' }],
    ['exit', { fault: 'crash' }],
    ['fill', { fault: 'memory' }],
    ['hang', { fault: 'time' }],
  ])('fails a task alone: %s', async (task, fault) => {
    await withPool({ workers: 1, seconds: task === 'hang' ? 1 : 30 }, async (pool) => {
      const failing = pool.run(task);
      const after = pool.run('efter');
      await expect(failing).rejects.toMatchObject(fault);
      expect((await after).task).toBe('efter');
      expect((await pool.run('igen')).task).toBe('igen');
    });
  });

  it('ends at once when it is closed, with an answer to whoever waits', async () => {
    await withPool({ workers: 1 }, async (pool) => {
      const hanging = expect(pool.run('hang')).rejects.toMatchObject({ fault: 'crash' });
      const waiting = expect(pool.run('efter')).rejects.toMatchObject({ fault: 'crash' });
      await pool.close();
      await Promise.all([hanging, waiting]);
      await expect(pool.run('senere')).rejects.toMatchObject({ fault: 'crash' });
    });
  });
});

describe('a worker that reads documents', () => {
  it('answers although something else was rejected, and ends with an error of its own', async () => {
    const reading = new URL('./reading-worker.ts', import.meta.url);
    const limits = { workers: 1, seconds: 30, megabytes: 64 };
    const pool = startPool<string, Answer>(reading, '', limits);
    try {
      const first = await pool.run('left alone');
      expect(await pool.run('next')).toEqual({ ...first, task: 'next' });
      await expect(pool.run('fail')).rejects.toMatchObject({ fault: 'crash', message: 'Faldt om' });
    } finally {
      await pool.close();
    }
  });
});

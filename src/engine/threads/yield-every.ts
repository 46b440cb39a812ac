/** Long computations that let other work of the process run in between. */
import { setImmediate as yieldNow } from 'node:timers/promises';

/** Returns a function to call between steps: it yields to the event loop after each `length` ms. */
export function yieldEvery(length: number): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < length) return;
    await yieldNow();
    started = performance.now();
  };
}

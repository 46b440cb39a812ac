/** Long work shares its process with other work: it takes turns. */
import { setImmediate as othersTurn } from 'node:timers/promises';

/** Gives what long work calls between its steps: it waits for the others after each `length` ms. */
export function inTurns(length: number): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < length) return;
    await othersTurn();
    started = performance.now();
  };
}

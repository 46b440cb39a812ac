/**
 * What has been worked out from the words of a meeting or an item, so that it need not be again.
 *
 * It is kept with the meeting from build to build (see `archive/meeting-outline.ts`), so it is plain
 * data that follows from the meeting's own text and the names of the committees, nothing else.
 */
import type { AgendaItem, Meeting } from './model.ts';

export type Memory = Record<string, unknown>;

const place: unique symbol = Symbol.for('punkt.remembered');

/** Pages carry their own copy of every module; what is remembered they share with the command. */
interface Shared {
  [place]?: WeakMap<object, Memory>;
}
const shared = globalThis as Shared;
const memories = shared[place] ?? new WeakMap<object, Memory>();
shared[place] = memories;

/** What `workOut` gave when it was first asked for under this `name`. */
export function remember<Value>(
  of: Meeting | AgendaItem,
  name: string,
  workOut: () => Value,
): Value {
  const memory = memoryOf(of);
  if (!Object.hasOwn(memory, name)) memory[name] = apartFromText(workOut());
  return memory[name] as Value;
}

/**
 * A copy whose texts are their own: a piece cut out of a text keeps all of that text in memory, and a
 * word from each of ten thousand meetings all their minutes.
 */
export function apartFromText<Value>(value: Value): Value {
  const isSmall = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  return isSmall ? value : structuredClone(value);
}

/** All that is remembered of a meeting or an item. */
export function memoryOf(of: Meeting | AgendaItem): Memory {
  let memory = memories.get(of);
  if (memory === undefined) memories.set(of, (memory = {}));
  return memory;
}

/** Gives a meeting or an item back what was remembered of it in an earlier process. */
export function recall(of: Meeting | AgendaItem, memory: Memory): void {
  memories.set(of, memory);
}

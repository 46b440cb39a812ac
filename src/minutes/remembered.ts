/**
 * What has been worked out from the words of a meeting or an item, so that it need not be again.
 *
 * It is kept with the meeting from build to build (see `archive/meeting-outline.ts`), so it is plain
 * data that follows from the meeting's own text and the names of the committees, nothing else.
 */
import type { AgendaItem, Meeting } from './model.ts';

export type Memory = Record<string, unknown>;

/** Pages carry their own copy of every module; what is remembered they share with the command. */
const place: unique symbol = Symbol.for('punkt.remembered');

/** In the thing itself: a weak map of them all would be one more table for the collector to look through. */
interface Remembering {
  [place]?: Memory;
}

/** What `workOut` gave when it was first asked for under this `name`. */
export function remember<Value>(
  of: Meeting | AgendaItem,
  name: string,
  workOut: () => Value,
): Value {
  const memory = memoryOf(of);
  // As JSON has it, which knows no undefined.
  if (!Object.hasOwn(memory, name)) memory[name] = apartFromText(workOut() ?? null);
  return (memory[name] ?? undefined) as Value;
}

/**
 * A copy of plain data whose texts are their own: a piece cut out of a text keeps all of that text in
 * memory, and a word from each of ten thousand meetings all their minutes. Read from JSON, short
 * texts that are the same are one.
 */
export function apartFromText<Value>(value: Value): Value {
  const isSmall = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  return isSmall ? value : (JSON.parse(JSON.stringify(value)) as Value);
}

/** All that is remembered of a meeting or an item. */
export function memoryOf(of: (Meeting | AgendaItem) & Remembering): Memory {
  const known = of[place];
  if (known) return known;
  const memory: Memory = {};
  recall(of, memory);
  return memory;
}

/** Gives a meeting or an item back what was remembered of it in an earlier process. */
export function recall(of: Meeting | AgendaItem, memory: Memory): void {
  // A copy with other words must not have it.
  Object.defineProperty(of, place, { value: memory, enumerable: false, writable: true });
}

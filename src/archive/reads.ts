/**
 * What a page reads of the archive, noted while the page is made.
 *
 * A question is the name of a collection and a key in it (`meetings byraad/2026-03-24`); its answer
 * is what the archive has there, with everything that can be reached from it. A page whose questions
 * all have the same answers as before need not be made again. `*` asks for all of a collection.
 */
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { meetingKey } from './addresses.ts';
import type { Archive, CaseFile } from './model.ts';

/** Takes down questions as they are asked. */
export interface Reads {
  note(question: string): void;
  /** Works something out without noting what it reads: pages are asked for the result instead. */
  aside<Value>(work: () => Value): Value;
}

/** A collection whose look-ups are noted. */
interface Watched {
  /** What it has under a name, as a question gives it; not noted. */
  answer(name: string): unknown;
}

/** Finds names for what collections have as keys. */
export type NameOf = (key: unknown) => string;

/** `archive` with every look-up in it noted by `reads`. */
export function watchArchive(archive: Archive, reads: Reads): Archive {
  const nameOf = namesIn(archive);
  const watched: Archive = { ...archive, reads, nameOf };
  for (const [name, value] of Object.entries<unknown>({ ...archive })) {
    if (!unwatched.has(name)) Object.assign(watched, { [name]: watch(name, value, reads, nameOf) });
  }
  return watched;
}

/** A change of any of these changes every page. The ledger is asked only through what is made of it. */
const unwatched = new Set(['settings', 'subjectTitles', 'ledger']);

/** `value` with its look-ups noted where it is a map or a set; other values as they are. */
export function watch<Value>(name: string, value: Value, reads: Reads, nameOf: NameOf): Value;
export function watch(name: string, value: unknown, reads: Reads, nameOf: NameOf): unknown {
  if (value instanceof Map) return new WatchedMap(name, value, reads, nameOf);
  if (value instanceof Set) return new WatchedSet(name, value, reads);
  return value;
}

/** Told by what it can: pages make their own with their own copy of this module. */
export const isWatched = (value: unknown): value is Watched =>
  (value instanceof Map || value instanceof Set) && 'answer' in value;

class WatchedMap<Key, Value> extends Map<Key, Value> implements Watched {
  readonly #note: (key: Key) => void;
  readonly #noteAll: () => void;
  readonly #nameOf: NameOf;
  #keys: Map<string, Key> | undefined;

  constructor(name: string, entries: ReadonlyMap<Key, Value>, reads: Reads, nameOf: NameOf) {
    super(entries);
    this.#note = (key) => reads.note(`${name} ${nameOf(key)}`);
    this.#noteAll = () => reads.note(`${name} *`);
    this.#nameOf = nameOf;
  }

  answer(name: string): unknown {
    this.#keys ??= new Map([...super.keys()].map((key) => [this.#nameOf(key), key]));
    const key = this.#keys.get(name);
    return key === undefined ? undefined : super.get(key);
  }

  override get(key: Key): Value | undefined {
    this.#note(key);
    return super.get(key);
  }

  override has(key: Key): boolean {
    this.#note(key);
    return super.has(key);
  }

  override keys(): MapIterator<Key> {
    this.#noteAll();
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#noteAll();
    return super.values();
  }

  override entries(): MapIterator<[Key, Value]> {
    this.#noteAll();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

class WatchedSet extends Set<unknown> implements Watched {
  readonly #note: (key: unknown) => void;

  constructor(name: string, members: ReadonlySet<unknown>, reads: Reads) {
    super(members);
    this.#note = (key) => reads.note(`${name} ${String(key)}`);
  }

  answer(name: string): boolean {
    return super.has(name);
  }

  override has(key: unknown): boolean {
    this.#note(key);
    return super.has(key);
  }

  override values(): SetIterator<unknown> {
    this.#note('*');
    return super.values();
  }

  override [Symbol.iterator](): SetIterator<unknown> {
    return this.values();
  }
}

/** Names every meeting, item and case of `archive` by its place in it; a text is its own name. */
function namesIn({ meetings }: Archive): NameOf {
  const ofItems = new Map<unknown, string>();
  for (const [key, { items }] of meetings) {
    for (const item of items) ofItems.set(item, `${key}/${item.number}`);
  }
  return (key) => {
    if (typeof key === 'string') return key;
    const item = ofItems.get(key);
    if (item !== undefined) return item;
    const named = key as Meeting | CaseFile | AgendaItem;
    if ('committee' in named) return meetingKey(named);
    if ('items' in named) return named.number.address;
    throw new Error(`No item of this archive: ${named.number}`);
  };
}

/** What is computed of an archive: once for all that ask, or one answer to each question. */
import type { Archive } from './model.ts';
import { isWatched, watch, type NameOf, type Reads } from './reads.ts';

/**
 * What a result is made of: of what joins an archive, which stays as long as it does, or also of `words`,
 * titles and references, which it may be given anew.
 */
type Origin = 'joints' | 'words';
type Results = Record<Origin, Map<string, object>>;

const place: unique symbol = Symbol.for('punkt.per-archive');

/** Pages carry their own copy of every module; what has been computed they share with the command. */
interface Shared {
  [place]?: WeakMap<Archive, Results>;
}
const shared = globalThis as Shared;
const known = shared[place] ?? new WeakMap<Archive, Results>();
shared[place] = known;

/** Lets go of what was computed of the words of an archive that has other words now. */
export function forgetWords(archive: Archive): void {
  known.get(archive)?.words.clear();
}

const computations = new Map<string, (archive: Archive) => object>();

/**
 * Gives `compute` a memory: one computation for each archive, however often it is asked for. Of a
 * watched archive, what is looked up in the result (a map, a set, or an object of some) is noted
 * under `name`.
 */
export function perArchive<Value extends object>(
  name: string,
  compute: (archive: Archive) => Value,
  origin: Origin = 'joints',
): (archive: Archive) => Value {
  const ask = (archive: Archive): Value => {
    const all = known.get(archive) ?? { joints: new Map(), words: new Map() };
    known.set(archive, all);
    const results = all[origin];
    let value = results.get(name) as Value | undefined;
    if (value === undefined) {
      const { reads, nameOf } = archive;
      value = unnoted(archive, () => compute(archive));
      if (reads && nameOf) value = watchResult(name, value, reads, nameOf);
      results.set(name, value);
    }
    return value;
  };
  computations.set(name, ask);
  return ask;
}

/** Works out the answer to a question about `key`. */
type Answer<Value> = (archive: Archive, key: string) => Value;

const questions = new Map<string, Answer<unknown>>();

/**
 * Gives a question that pages ask, each about a key of its own. A page that asks depends on the
 * answer alone and not on what that was worked out from, so the answer is plain data and has no more
 * of a meeting than is shown.
 */
export function question<Value>(
  name: string,
  answer: Answer<Value>,
): (archive: Archive, key?: string) => Value {
  questions.set(name, answer);
  return (archive, key = '') => {
    archive.reads?.note(`${name} ${key}`);
    return unnoted(archive, () => answer(archive, key));
  };
}

/** Works something out without noting what it reads of `archive`. */
export function unnoted<Value>({ reads }: Archive, work: () => Value): Value {
  return reads ? reads.aside(work) : work();
}

function watchResult<Value extends object>(
  name: string,
  value: Value,
  reads: Reads,
  nameOf: NameOf,
): Value {
  if (value instanceof Map || value instanceof Set) return watch(name, value, reads, nameOf);
  const parts = Object.entries(value).map(([part, each]: [string, unknown]) => [
    part,
    watch(`${name}.${part}`, each, reads, nameOf),
  ]);
  return Object.fromEntries(parts) as Value;
}

/** Whether the answer to a question as it was noted is plain data, see {@link question}. */
export const isPlain = (noted: string): boolean =>
  questions.has(noted.slice(0, noted.indexOf(' ')));

/** All of one of the archive's own collections: too much to be told apart. */
export const everything = Symbol('everything');

/**
 * The answer of a watched archive to a question as it was noted (see `reads.ts`): `undefined` where it has none,
 * all of a collection where that is asked for, or {@link everything}.
 */
export function answerTo(archive: Archive, noted: string): unknown {
  const space = noted.indexOf(' ');
  const key = noted.slice(space + 1);
  const [name = '', part] = noted.slice(0, space).split('.');
  const answer = questions.get(name);
  if (answer) return answer(archive, key);
  const computed = computations.get(name)?.(archive);
  const collection: unknown =
    computed === undefined
      ? Reflect.get(archive, name)
      : part === undefined
        ? computed
        : Reflect.get(computed, part);
  if (key === '*') return computed === undefined ? everything : collection;
  if (!isWatched(collection)) throw new Error(`No watched collection: ${noted}`);
  return collection.answer(key);
}

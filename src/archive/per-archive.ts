/** What is computed once for an archive and forgotten with it. */
import type { Archive } from './model.ts';
import { isWatched, watch, type NameOf, type Reads } from './reads.ts';

type Results = Map<string, object>;

const place: unique symbol = Symbol.for('punkt.per-archive');

/** Pages carry their own copy of every module; what has been computed they share with the command. */
interface Shared {
  [place]?: WeakMap<Archive, Results>;
}
const shared = globalThis as Shared;
const known = shared[place] ?? new WeakMap<Archive, Results>();
shared[place] = known;

const computations = new Map<string, (archive: Archive) => object>();

/**
 * Gives `compute` a memory: one computation for each archive, however often it is asked for. Of a
 * watched archive, what is looked up in the result (a map, a set, or an object of some) is noted
 * under `name`.
 */
export function perArchive<Value extends object>(
  name: string,
  compute: (archive: Archive) => Value,
): (archive: Archive) => Value {
  const ask = (archive: Archive): Value => {
    let results = known.get(archive);
    if (results === undefined) known.set(archive, (results = new Map<string, object>()));
    let value = results.get(name) as Value | undefined;
    if (value === undefined) {
      const { reads, nameOf } = archive;
      value =
        reads && nameOf
          ? watchResult(
              name,
              reads.aside(() => compute(archive)),
              reads,
              nameOf,
            )
          : compute(archive);
      results.set(name, value);
    }
    return value;
  };
  computations.set(name, ask);
  return ask;
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

/** All that a question can ask for of a collection. */
export const everything = Symbol('everything');

/**
 * The answer of a watched archive to `question` (see `reads.ts`): `undefined` where it has none,
 * {@link everything} where all of a collection is asked for.
 */
export function answerTo(archive: Archive, question: string): unknown {
  const space = question.indexOf(' ');
  const key = question.slice(space + 1);
  if (key === '*') return everything;
  const [name = '', part] = question.slice(0, space).split('.');
  const computed = computations.get(name)?.(archive);
  const collection: unknown =
    computed === undefined
      ? Reflect.get(archive, name)
      : part === undefined
        ? computed
        : Reflect.get(computed, part);
  if (!isWatched(collection)) throw new Error(`No watched collection: ${question}`);
  return collection.answer(key);
}

/** What is computed once for an archive and forgotten with it. */
import type { Archive } from '../archive/model.ts';

/** Gives `compute` a memory: one computation for each archive, however often it is asked for. */
export function perArchive<Value extends object>(
  compute: (archive: Archive) => Value,
): (archive: Archive) => Value {
  const known = new WeakMap<Archive, Value>();
  return (archive) => {
    const before = known.get(archive);
    if (before !== undefined) return before;
    const value = compute(archive);
    known.set(archive, value);
    return value;
  };
}

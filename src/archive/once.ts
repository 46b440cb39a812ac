/** Memoization by object. */

/**
 * Makes `compute` run once for each object. A value is held as long as its object is: what is computed
 * for an archive is freed with the archive.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let known = values.get(key);
    if (known === undefined) values.set(key, (known = { value: compute(key) }));
    return known.value;
  };
}

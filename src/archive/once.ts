/** The one form of memoization: a value computed once for an object. */

/**
 * Makes `compute` run once for each object, however often it is asked. The values are held as long as
 * their objects are: what is computed of an archive goes when the archive does.
 */
export function once<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let known = values.get(key);
    if (known === undefined) values.set(key, (known = { value: compute(key) }));
    return known.value;
  };
}

/** Reads and writes YAML mappings by the declarations of their keys. */
import type { Report } from '../problem.ts';
import type { Fields } from '../yaml-fields.ts';
import type { Entries, Entry, ValuesOf } from './fact.ts';

/** The keys that a mapping may have, in the order of the file. */
export const keysOf = (entries: Entries): string[] => Object.values(entries).map(({ key }) => key);

/** Reads every key. One that is absent or wrong has no field, unless its form has a default. */
export function readEntries<Declared extends Entries>(
  fields: Fields,
  entries: Declared,
  report: Report,
): ValuesOf<Declared> {
  const values: Record<string, unknown> = {};
  for (const [name, { key, form, need }] of Object.entries(entries)) {
    if (need === 'required') fields.require(key);
    const value = form.read(fields, key, report);
    if (value !== undefined) values[name] = value;
  }
  return values as ValuesOf<Declared>;
}

/** The inverse of {@link readEntries}: a mapping for `yaml`, with `undefined` for what has no line. */
export const writeEntries = <Declared extends Entries>(
  values: ValuesOf<Declared>,
  entries: Declared,
): Record<string, unknown> =>
  Object.fromEntries(
    withValues(entries, values).map(([{ key, form }, value]) => [key, form.write(value)]),
  );

/** Each entry that `values` has a value for, with the value. */
export function withValues<Declared extends Entry>(
  entries: Readonly<Record<string, Declared>>,
  values: object,
): [entry: Declared, value: NonNullable<unknown>][] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const value: unknown = Reflect.get(values, name);
    return value === undefined || value === null ? [] : [[entry, value]];
  });
}

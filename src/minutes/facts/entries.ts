/** YAML mappings whose keys are declared: what they are read as, reading and writing them. */
import type { Report } from '../problem.ts';
import type { Fields } from '../yaml/yaml-fields.ts';
import type { JsonSchema } from './schema.ts';

/** How a value is read from YAML and written to it. */
export interface Form<Read> {
  /**
   * Reads the value of `key`; reports a wrong one and then returns what an absent one gives. `expected`
   * is what it should be, where that is known.
   */
  read(fields: Fields, key: string, report: Report, expected?: string): Read;
  /** The value as it stands in the file: plain data or nodes of `yaml`; `undefined` for no line. */
  write(value: NonNullable<Read>): unknown;
  /** The values that `read` takes without a report, an empty one apart. */
  schema: JsonSchema;
}

/** A value that some form reads. */
export type Value = string | number | boolean | object;

/** One key of a YAML mapping. */
export interface Entry<Read = Value | undefined> {
  /** The key in the file, in Danish. */
  key: string;
  form: Form<Read>;
  /** What it says, for an editor; a Danish sentence. */
  meaning?: string;
  /** Where a required key is absent, `noegle-mangler` is reported; other reports are the form's. */
  need?: 'required' | 'recommended';
}

/** The keys of a YAML mapping in the order of the file, by the names of the fields they become. */
export type Entries = Readonly<Record<string, Entry>>;

/** The object that a mapping with these keys is read as; a field that may be `undefined` is optional. */
export type ValuesOf<Declared extends Entries> = {
  [Name in Exclude<keyof Declared, OptionalName<Declared>>]: ReadOf<Declared[Name]>;
} & {
  [Name in OptionalName<Declared>]?: NonNullable<ReadOf<Declared[Name]>>;
};

type OptionalName<Declared extends Entries> = {
  [Name in keyof Declared]: undefined extends ReadOf<Declared[Name]> ? Name : never;
}[keyof Declared];

type ReadOf<Declared extends Entry> = ReturnType<Declared['form']['read']>;

/** The keys that a mapping may have, in the order of the file. */
export const keysOf = (entries: Entries): string[] => Object.values(entries).map(({ key }) => key);

/**
 * Reads every key. One that is absent or wrong has no field, unless its form has a default. `expected`
 * are the values that keys should have, for the advice on absent ones.
 */
export function readEntries<Declared extends Entries>(
  fields: Fields,
  entries: Declared,
  report: Report,
  expected: Readonly<Record<string, string | undefined>> = {},
): ValuesOf<Declared> {
  const values: Record<string, unknown> = {};
  for (const [name, { key, form, need }] of Object.entries(entries)) {
    if (need === 'required') fields.require(key, expected[key]);
    const value = form.read(fields, key, report, expected[key]);
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
    pairWithValues(entries, values).map(([{ key, form }, value]) => [
      key,
      value === undefined ? undefined : form.write(value),
    ]),
  );

/** Each entry with the value that `values` has for it. */
export const pairWithValues = <Declared extends Entry>(
  entries: Readonly<Record<string, Declared>>,
  values: object,
): [Declared, Value | undefined][] =>
  Object.entries(entries).map(([name, entry]) => [
    entry,
    Reflect.get(values, name) as Value | undefined,
  ]);

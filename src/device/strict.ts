/** Tests of values that come from outside: a value has exactly what is asked for, and no more. */

export type Test = (value: unknown) => boolean;

/** Characters that no text of these files is longer than. */
const longest = 500;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;

export const isDay: Test = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const isMonth: Test = (value) => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);

export const isFlag: Test = (value) => typeof value === 'boolean';

/** A list of at most `most` values that all pass. */
export const listOf =
  (test: Test, most: number): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every((each) => test(each));

/** An object with a value for each of `needed`, perhaps one for each of `free`, and no others. */
export const recordOf =
  (needed: Readonly<Record<string, Test>>, free: Readonly<Record<string, Test>> = {}): Test =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const tests = new Map(Object.entries({ ...needed, ...free }));
    return (
      Object.keys(needed).every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(([name, each]) => tests.get(name)?.(each) ?? false)
    );
  };

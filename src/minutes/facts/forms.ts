/** The forms that values of content files have in common. */
import { Scalar } from 'yaml';
import { isDay, isTime } from '../dates.ts';
import type { Place, Report } from '../problem.ts';
import {
  keysOf,
  readEntries,
  writeEntries,
  type Entries,
  type Form,
  type ValuesOf,
} from './entries.ts';

/** A text on one line. An empty one is not written: it would be read as no text. */
export const text: Form<string | undefined> = {
  read: (fields, key) => fields.text(key),
  write: (value) => (value === '' ? undefined : value),
};

/** A text that is often a number, so it is written in quotes: `"620"`. */
export const quotedText: Form<string | undefined> = { ...text, write: quoted };

/** A text that `isValid`; any other is reported by `ruleId`. */
const checked = (
  isValid: (value: string) => boolean,
  ruleId: 'moede-dato' | 'moede-tid',
  write: (value: string) => unknown,
): Form<string | undefined> => ({
  read(fields, key, report) {
    const value = fields.text(key);
    if (value === undefined || isValid(value)) return value;
    report(ruleId, fields.placeOf(key), value);
    return undefined;
  },
  write,
});

/** An ISO 8601 day: `2026-03-24`. */
export const day = checked(isDay, 'moede-dato', (value) => value);

/** A time of day, written in quotes as YAML 1.1 reads `09:45` as a number: `"09:45"`. */
export const time = checked(isTime, 'moede-tid', quoted);

/** A whole number from 0 up. */
export const integer: Form<number | undefined> = {
  read: (fields, key) => fields.integer(key),
  write: (value) => value,
};

/** A list of texts: `[Anne Aagaard, Bo Bendtsen]`. An absent key is read as an empty list. */
export const texts: Form<string[]> = {
  read: (fields, key) => fields.texts(key),
  write: (list) => (list.length === 0 ? undefined : list),
};

/** One of the Danish `words`, each with the value it stands for; `refuse` reports any other. */
export function oneOf<Value extends string>(
  words: Readonly<Record<string, Value>>,
  refuse: (word: string, place: Place, report: Report) => void,
): Form<Value | undefined> {
  const values = new Map(Object.entries<Value>(words));
  return {
    read(fields, key, report) {
      const word = fields.text(key);
      if (word !== undefined && !values.has(word)) refuse(word, fields.placeOf(key), report);
      return word === undefined ? undefined : values.get(word);
    },
    write: (value) => [...values].find(([, each]) => each === value)?.[0],
  };
}

/** A mapping: `{ fil: referat.pdf, ord: 2255 }`. */
export const mapping = <Declared extends Entries>(
  entries: Declared,
): Form<ValuesOf<Declared> | undefined> => ({
  read(fields, key, report) {
    const inner = fields.fields(key, keysOf(entries));
    return inner && readEntries(inner, entries, report);
  },
  write: (values) => writeEntries(values, entries),
});

/** As `form`, but an absent or wrong value is read as `value`. */
export const withDefault = <Value>(
  form: Form<Value | undefined>,
  value: NoInfer<Value>,
): Form<Value> => ({
  read: (fields, key, report) => form.read(fields, key, report) ?? value,
  write: (given) => form.write(given),
});

function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

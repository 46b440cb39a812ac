/** The forms that values of content files have in common. */
import { Scalar } from 'yaml';
import { dayPattern, isDay, isTime, timePattern } from '../days/dates.ts';
import { nearestWord } from '../words/nearest-word.ts';
import { findDays } from '../days/printed-day.ts';
import { findTimes } from '../days/printed-time.ts';
import type { Place, Report } from '../problem.ts';
import {
  keysOf,
  readEntries,
  writeEntries,
  type Entries,
  type Form,
  type ValuesOf,
} from './entries.ts';
import { schemaOf } from './schema.ts';

/** A text on one line. An empty one is not written: it would be read as no text. */
export const text: Form<string | undefined> = {
  read: (fields, key) => fields.text(key),
  write: (value) => (value === '' ? undefined : value),
  schema: { type: 'string', minLength: 1 },
};

/** A text that is often a number, so it is written in quotes: `"620"`. */
export const quotedText: Form<string | undefined> = { ...text, write: quoted };

interface Check {
  isValid: (value: string) => boolean;
  /** A regular expression of JSON Schema that matches the same texts. */
  pattern: string;
  /** A text that is one. */
  example: string;
}

/** A text that `isValid`; any other is reported by `ruleId`, with the line that it means. */
const checked = (
  { isValid, pattern, example }: Check,
  ruleId: 'moede-dato' | 'moede-tid',
  meantBy: (value: string) => string[],
  write: (value: string) => unknown,
): Form<string | undefined> => ({
  read(fields, key, report, expected) {
    const value = fields.word(key);
    if (value === undefined || isValid(value)) return value;
    const [meant = expected] = meantBy(value);
    report(
      ruleId,
      fields.placeOf(key),
      value,
      meant === undefined ? undefined : fields.lineWith(key, meant),
    );
    return undefined;
  },
  write,
  schema: { type: 'string', pattern, patternErrorMessage: `Skriv som ${example}.` },
});

const daysMeant = (value: string): string[] => findDays(value, true).map(({ date }) => date);
const timesMeant = (value: string): string[] =>
  findTimes(value.replace(/^(\d{1,2})(\d{2})$/, '$1:$2').replace(/^\d{1,2}$/, 'kl. $&')).map(
    ({ time: at }) => `"${at}"`,
  );

/** An ISO 8601 day: `2026-03-24`. */
export const day = checked(
  { isValid: isDay, pattern: dayPattern, example: '2026-03-24' },
  'moede-dato',
  daysMeant,
  (value) => value,
);

/** A time of day, written in quotes as YAML 1.1 reads `09:45` as a number: `"09:45"`. */
export const time = checked(
  { isValid: isTime, pattern: timePattern, example: '"09:45"' },
  'moede-tid',
  timesMeant,
  quoted,
);

/** A whole number from 0 up. */
export const integer: Form<number | undefined> = {
  read: (fields, key) => fields.integer(key),
  write: (value) => value,
  schema: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
};

/** A list of texts: `[Anne Aagaard, Bo Bendtsen]`. An absent key is read as an empty list. */
export const texts: Form<string[]> = {
  read: (fields, key) => fields.texts(key),
  write: (list) => (list.length === 0 ? undefined : list),
  schema: { type: 'array', items: { type: 'string' } },
};

/** A word of a form of its own, after which a comment may stand. */
export const word: Form<string | undefined> = {
  read: (fields, key) => fields.word(key),
  write: (value) => value,
  // Digits are a word, too.
  schema: { type: ['string', 'number'], minLength: 1 },
};

/**
 * One of the Danish `words`, each with the value it stands for; `refuse` reports any other, with the line
 * that was probably meant.
 */
export function oneOf<Value extends string>(
  words: Readonly<Record<string, Value>>,
  refuse: (word: string, place: Place, report: Report, line: string | undefined) => void,
): Form<Value | undefined> {
  const values = new Map(Object.entries<Value>(words));
  return {
    read(fields, key, report) {
      const word = fields.word(key);
      if (word !== undefined && !values.has(word)) {
        const near = nearestWord(word.toLocaleLowerCase('da'), [...values.keys()]);
        refuse(word, fields.placeOf(key), report, near && fields.lineWith(key, near));
      }
      return word === undefined ? undefined : values.get(word);
    },
    write: (value) => [...values].find(([, each]) => each === value)?.[0],
    schema: { type: 'string', enum: [...values.keys()] },
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
  schema: schemaOf(entries),
});

/** As `form`, but an absent or wrong value is read as `value`. */
export const withDefault = <Value>(
  form: Form<Value | undefined>,
  value: NoInfer<Value>,
): Form<Value> => ({
  read: (fields, key, report, expected) => form.read(fields, key, report, expected) ?? value,
  write: (given) => form.write(given),
  schema: form.schema,
});

function quoted(value: string): Scalar {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

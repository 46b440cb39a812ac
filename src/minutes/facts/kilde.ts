/** The document that the file was imported from. */
import type { Entries, Form, ValuesOf } from './entries.ts';
import { fact } from './fact.ts';
import { integer, mapping, text, withDefault } from './forms.ts';

const percentagePattern = /^\d{1,3}(,\d)? %$/;

/** Per cent with at most one decimal: `100 %`, `99,8 %`. */
const percentage: Form<number | undefined> = {
  read(fields, key, report) {
    const value = fields.word(key);
    if (value === undefined) return undefined;
    if (percentagePattern.test(value)) {
      return Number(value.replace(',', '.').slice(0, -' %'.length));
    }
    report('noegle-vaerdi', fields.placeOf(key), key, 'en procent som 100 %');
    return undefined;
  },
  write: (value) => `${String(value).replace('.', ',')} %`,
  schema: { type: 'string', pattern: percentagePattern.source },
};

const entries = {
  /** Name of the document, no folder. */
  file: {
    key: 'fil',
    need: 'required',
    meaning: 'Dokumentets filnavn uden mappe.',
    form: withDefault(text, ''),
  },
  /** Hexadecimal digest of its bytes. */
  sha256: { key: 'sha256', meaning: 'Fingeraftryk af dokumentet.', form: text },
  /** Words of the document that belong in the minutes: not page numbers, contents and the like. */
  words: { key: 'ord', meaning: 'Antal ord i dokumentet, som hører til referatet.', form: integer },
  /** How many per cent of these were in the minutes, in order, when the document was imported. */
  coverage: {
    key: 'daekning',
    meaning: 'Hvor stor en del af ordene der kom med, f.eks. 100 %.',
    form: percentage,
  },
} satisfies Entries;

export type Source = ValuesOf<typeof entries>;

export const source = fact({
  key: 'kilde',
  meaning: 'Det dokument, filen er importeret fra.',
  form: mapping(entries),
  about: '`{ fil: referat.pdf, sha256: …, ord: 2255, daekning: 100 % }`, skrives af importen',
});

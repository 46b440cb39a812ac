/** The document that the file was imported from. */
import type { Entries, Form, ValuesOf } from './entries.ts';
import { fact } from './fact.ts';
import { integer, mapping, text, withDefault } from './forms.ts';

/** Per cent with at most one decimal: `100 %`, `99,8 %`. */
const percentage: Form<number | undefined> = {
  read(fields, key, report) {
    const value = fields.word(key);
    if (value === undefined) return undefined;
    if (/^\d{1,3}(?:,\d)? %$/.test(value)) {
      return Number(value.replace(',', '.').slice(0, -' %'.length));
    }
    report('noegle-vaerdi', fields.placeOf(key), key, 'en procent som 100 %');
    return undefined;
  },
  write: (value) => `${String(value).replace('.', ',')} %`,
};

const entries = {
  /** Name of the document, no folder. */
  file: { key: 'fil', need: 'required', form: withDefault(text, '') },
  /** Hexadecimal digest of its bytes. */
  sha256: { key: 'sha256', form: text },
  /** Words of the document that belong in the minutes: not page numbers, contents and the like. */
  words: { key: 'ord', form: integer },
  /** How many per cent of these were in the minutes, in order, when the document was imported. */
  coverage: { key: 'daekning', form: percentage },
} satisfies Entries;

export type Source = ValuesOf<typeof entries>;

export const source = fact({
  key: 'kilde',
  form: mapping(entries),
  about: '`{ fil: referat.pdf, sha256: …, ord: 2255, daekning: 100 % }`, skrives af importen',
});

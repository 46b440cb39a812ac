/** The documents that the file was imported from. */
import {
  keysOf,
  readEntries,
  writeEntries,
  type Entries,
  type Form,
  type ValuesOf,
} from './entries.ts';
import { fact } from './fact.ts';
import { integer, text, texts, withDefault } from './forms.ts';
import { schemaOf } from './schema.ts';

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
  /**
   * The file's number of each of the document's items, in the document's order; `leftOutItem` for one that
   * the file has not. Absent where the document is the only one, and holds all.
   */
  items: {
    key: 'punkter',
    meaning: 'Punkternes numre i mødefilen, i dokumentets rækkefølge.',
    form: {
      read: (fields, key, report) =>
        fields.has(key) ? texts.read(fields, key, report) : undefined,
      write: (list) => list,
      schema: texts.schema,
    } satisfies Form<string[] | undefined>,
  },
  /** What the document's parts were like when they were imported; see `import/join/fingerprints.ts`. */
  fingerprints: {
    key: 'aftryk',
    meaning: 'Fingeraftryk af punkternes afsnit, som de blev importeret.',
    form: text,
  },
} satisfies Entries;

export type Source = ValuesOf<typeof entries>;

/** Stands for an item of a document that an editor has left out of the meeting. */
export const leftOutItem = '–';

/** One mapping, or a list of several. */
const oneOrMore: Form<Source[]> = {
  read(fields, key, report) {
    const found = fields.isList(key)
      ? fields.list(key, keysOf(entries))
      : [fields.fields(key, keysOf(entries)) ?? []].flat();
    return found.map((each) => readEntries(each, entries, report));
  },
  write(sources) {
    const [one, ...others] = sources.map((each) => writeEntries(each, entries));
    return others.length > 0 ? [one, ...others] : one;
  },
  schema: {
    anyOf: [schemaOf(entries), { type: 'array', items: schemaOf(entries) }],
  },
};

export const sources = fact({
  key: 'kilde',
  meaning: 'Det dokument, filen er importeret fra, eller en liste af flere.',
  form: oneOrMore,
  about:
    '`{ fil: referat.pdf, sha256: …, ord: 2255, daekning: 100 % }`, eller en liste af flere; skrives af importen',
});

/** The corrections published after the minutes were. */
import type { Point } from 'unist';
import {
  keysOf,
  readEntries,
  writeEntries,
  type Entries,
  type Form,
  type ValuesOf,
} from './entries.ts';
import { fact } from './fact.ts';
import { day, quotedText, text, withDefault } from './forms.ts';
import { schemaOf } from './schema.ts';

/** `ja` or `nej`. Any other word counts as `ja`, so that nothing is shown that should be hidden. */
const hides: Form<true | undefined> = {
  read(fields, key, report) {
    const word = fields.word(key);
    if (word !== undefined && word !== 'ja' && word !== 'nej') {
      report('noegle-vaerdi', fields.placeOf(key), key, '»ja« eller »nej«');
    }
    return word === undefined || word === 'nej' ? undefined : true;
  },
  write: () => 'ja',
  schema: { type: 'string', enum: ['ja', 'nej'] },
};

const entries = {
  /** ISO day on which it was published. */
  date: {
    key: 'dato',
    need: 'required',
    meaning: 'Dagen, da rettelsen blev udgivet.',
    form: withDefault(day, ''),
  },
  /** Printed number of the item it concerns; absent when it concerns the whole meeting. */
  item: {
    key: 'punkt',
    meaning: 'Nummeret på det punkt, den gælder. Uden det gælder den hele mødet.',
    form: quotedText,
  },
  text: {
    key: 'tekst',
    need: 'required',
    meaning: 'Hvad der var forkert. Vises på siden.',
    form: withDefault(text, ''),
  },
  /** What stood before should not have been public: no page shows it as what was changed. */
  hidesEarlier: { key: 'skjul', meaning: 'Ja, når det, der stod før, ikke må vises.', form: hides },
} satisfies Entries;

export interface Correction extends ValuesOf<typeof entries> {
  /** Where the item's number stands in the file. */
  position?: Point;
}

const form: Form<Correction[]> = {
  read: (fields, key, report) =>
    fields.list(key, keysOf(entries)).map((correction) => ({
      ...readEntries(correction, entries, report),
      position: correction.placeOf('punkt'),
    })),
  write: (corrections) =>
    corrections.length === 0
      ? undefined
      : corrections.map((correction) => writeEntries(correction, entries)),
  schema: { type: 'array', items: schemaOf(entries) },
};

export const corrections = fact({
  key: 'rettelser',
  meaning: 'Rettelser, der er udgivet efter referatet.',
  form,
  about:
    'liste af `{ dato, punkt, tekst, skjul }`; uden `punkt` gælder rettelsen hele mødet; `skjul`, se [Ret et udgivet referat](#ret-et-udgivet-referat)',
});

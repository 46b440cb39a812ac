/** `site.yml`: whose minutes the site publishes. Every key may be left out. */
import { defaultMunicipality } from '../i18n/da-pages.ts';
import {
  keysOf,
  readEntries,
  type Entries,
  type Form,
  type ValuesOf,
} from '../minutes/facts/entries.ts';
import { day, mapping, oneOf, text, withDefault } from '../minutes/facts/forms.ts';
import type { Place, Report } from '../minutes/problem.ts';
import { isWebAddress } from '../minutes/safe-url.ts';
import { readYamlFields } from '../minutes/yaml/yaml-fields.ts';
import { contrastIn, isReadable, nearestReadable, type Scheme } from './readable-colour.ts';

/**
 * A text that `isValid`; any other is reported by `ruleId`, with the line that it means where `meantBy` knows
 * it. `read` is how it stands in the file.
 */
const checked = (
  read: 'text' | 'word',
  ruleId: 'farve-form' | 'web-adresse' | 'sprog-form' | 'email-form',
  isValid: (value: string) => boolean,
  meantBy: (value: string) => string | undefined = () => undefined,
): Form<string | undefined> => ({
  ...text,
  read(fields, key, report) {
    const value = fields[read](key);
    if (value === undefined || isValid(value)) return value;
    const meant = meantBy(value);
    report(ruleId, fields.placeOf(key), value, meant && fields.lineWith(key, meant));
    return undefined;
  },
});

/** `#rrggbb` */
const anyColour = checked('text', 'farve-form', (value) => /^#[0-9a-f]{6}$/i.test(value));

/** The same, which can be read on the paper of `scheme`. */
const colour = (scheme: Scheme): Form<string | undefined> => ({
  ...anyColour,
  read(fields, key, report) {
    const value = anyColour.read(fields, key, report);
    if (value !== undefined && !isReadable(scheme, value)) {
      const line = fields.lineWith(key, `"${nearestReadable(scheme, value)}"`);
      const found = contrastIn(scheme, value);
      report('farve-kontrast', fields.placeOf(key), value, scheme, found, line);
    }
    return value;
  },
});

/** An address on the web, which stands as a link on every page. */
const webAddress = checked('text', 'web-adresse', isWebAddress, (value) => {
  const isHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$)/i.test(value);
  return isHost && isWebAddress(`https://${value}`) ? `https://${value}` : undefined;
});

/** An e-mail address alone: it stands as a link, which could have a subject and other recipients. */
const emailAddress = checked('text', 'email-form', (value) =>
  /^[\p{L}\p{N}._+'-]+@[\p{L}\p{N}.-]+$/u.test(value),
);

/** The day of the accessibility statement. */
const updatedKey = 'opdateret';

/** A language, of BCP 47: `da`, `kl`, `de-DE`. Language, script, region are all that minutes can need. */
const languageTag = checked('word', 'sprog-form', (value) =>
  /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(value),
);

/** One of the words that say what an accessibility statement says. */
const stated = <Value extends string>(words: Readonly<Record<string, Value>>) =>
  oneOf(words, (word, place, report, line) => {
    report('erklaering-ord', place, word, Object.keys(words), line);
  });

const compliance = stated({ fuldt: 'full', delvist: 'partial', ikke: 'none' });
const assessment = stated({ egen: 'own', ekstern: 'external' });

/** `ja` or `nej`. */
const choice: Form<true | undefined> = {
  read(fields, key, report) {
    const word = fields.word(key);
    if (word !== undefined && word !== 'ja' && word !== 'nej') {
      report('noegle-vaerdi', fields.placeOf(key), key, '»ja« eller »nej«');
    }
    return word === 'ja' ? true : undefined;
  },
  write: () => 'ja',
  schema: { type: 'string', enum: ['ja', 'nej'] },
};

/**
 * What is asked of an accessibility statement by the model in decision (EU) 2018/1523. What is not
 * accessible, and why, is told in `sider/tilgaengelighed.md`.
 */
const accessibility = {
  /** Where it stands in the state's WAS-Tool, in which public bodies make it. */
  statement: { key: 'erklaering', form: webAddress },
  /** How far the site is accessible, and who has looked. */
  compliance: { key: 'overholder', form: compliance },
  assessment: { key: 'vurdering', form: assessment },
  phone: { key: 'telefon', form: text },
  email: { key: 'email', form: emailAddress },
  /** ISO day of the statement. */
  updated: { key: updatedKey, form: day },
} satisfies Entries;

const entries = {
  /** `Prøvekøbing Kommune` */
  municipality: { key: 'kommune', form: withDefault(text, defaultMunicipality) },
  /** Name of the site. */
  title: { key: 'titel', form: withDefault(text, 'Referater') },
  /** Postal address of the municipality, its telephone and e-mail. */
  address: { key: 'adresse', form: text },
  phone: { key: 'telefon', form: text },
  email: { key: 'email', form: emailAddress },
  /** Home page of the municipality. */
  website: { key: 'hjemmeside', form: webAddress },
  /** The repository of the minutes on its host, or the content folder in it. */
  sourceCode: { key: 'kildekode', form: webAddress },
  /** On which terms the minutes may be used as data: the name of a licence, or its address. */
  licence: { key: 'licens', form: text },
  /** Whether meetings and cases are also published after the standard OParl. */
  oparl: { key: 'oparl', form: choice },
  /** BCP 47 tag of the language the minutes are written in. */
  language: { key: 'sprog', form: withDefault(languageTag, 'da') },
  /** The one municipal colour; the default has a contrast of at least 7:1 on white paper. */
  colour: { key: 'farve', form: withDefault(colour('light'), '#0b4f7d') },
  /** The same on dark paper; absent where it follows from that. */
  colourDark: { key: 'farve-moerk', form: colour('dark') },
  /** Who answers for accessibility: the law asks for a telephone and a written contact. */
  accessibility: { key: 'tilgaengelighed', form: withDefault(mapping(accessibility), {}) },
} satisfies Entries;

/** Where the day of the accessibility statement stands in `site.yml`, if it does; for who asks for a newer one. */
export const placeOfStatementDay = (typed: string): Place | undefined =>
  readYamlFields(typed, keysOf(entries), () => undefined)
    ?.fields(entries.accessibility.key, keysOf(accessibility))
    ?.placeOf(updatedKey);

/** Whose minutes these are. */
export type SiteSettings = ValuesOf<typeof entries>;

/** Reads the settings from the text of `site.yml`; all are the defaults where it cannot be read. */
export function readSettings(typed: string, report: Report): SiteSettings {
  const fields = readYamlFields(typed, keysOf(entries), report);
  return fields === undefined ? readSettings('', report) : readEntries(fields, entries, report);
}

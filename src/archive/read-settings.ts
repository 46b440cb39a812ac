/** `site.yml`: whose minutes the site publishes. Every key may be left out. */
import { defaultMunicipality } from '../i18n/da-pages.ts';
import { given } from '../minutes/given.ts';
import type { Report } from '../minutes/problem.ts';
import { readYamlFields, type Fields } from '../minutes/yaml-fields.ts';
import type { SiteSettings } from './model.ts';

const contactKeys = ['adresse', 'telefon', 'email', 'hjemmeside'];
const appearanceKeys = ['sprog', 'farve', 'farve-moerk'];
const keys = ['kommune', 'titel', ...contactKeys, ...appearanceKeys, 'tilgaengelighed'];
const accessibilityKeys = ['telefon', 'email', 'opdateret'];

/** The blues have a contrast of at least 7:1, on white and on dark paper respectively. */
const defaults = { title: 'Referater', language: 'da', colour: '#0b4f7d', colourDark: '#9cc8ea' };

/** Reads the settings from the text of `site.yml`; what it leaves out gets a default. */
export function readSettings(text: string, report: Report): SiteSettings {
  const fields = readYamlFields(text, keys, report);
  const accessibility = fields?.fields('tilgaengelighed', accessibilityKeys);
  return {
    municipality: fields?.text('kommune') ?? defaultMunicipality,
    title: fields?.text('titel') ?? defaults.title,
    ...given({
      address: fields?.text('adresse'),
      phone: fields?.text('telefon'),
      email: fields?.text('email'),
      website: fields?.text('hjemmeside'),
    }),
    language: fields?.text('sprog') ?? defaults.language,
    colour: readColour(fields, 'farve', report) ?? defaults.colour,
    colourDark: readColour(fields, 'farve-moerk', report) ?? defaults.colourDark,
    accessibility: given({
      phone: accessibility?.text('telefon'),
      email: accessibility?.text('email'),
      updated: accessibility?.text('opdateret'),
    }),
  };
}

function readColour(fields: Fields | undefined, key: string, report: Report): string | undefined {
  const value = fields?.text(key);
  if (value === undefined || /^#[0-9a-f]{6}$/i.test(value)) return value;
  report('farve-form', fields?.placeOf(key), value);
  return undefined;
}

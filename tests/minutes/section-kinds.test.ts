/** Which whole lines are headings, and of which kind. */
import { expect, it } from 'vitest';
import { knownSectionKind, sectionKind } from '../../src/minutes/sections/section-kinds.ts';

it.each([
  ['Anledning', 'background'],
  ['Baggrund', 'background'],
  ['Sagsfremstilling', 'statement'],
  ['Økonomi og finansiering', 'economy'],
  ['ØKONOMI', 'economy'],
  ['Lovgrundlag', 'law'],
  ['Personalekonsekvenser', 'staff'],
  ['Indstilling', 'recommendation'],
  ['Indstilling:', 'recommendation'],
  ['Historik', 'history'],
  ['Beslutning', 'decision'],
  ['Beslutning i Tværgående chefgruppe den 20-11-2012', 'decision'],
  ['Beslutning i Økonomiudvalget den 1. oktober 2018:', 'decision'],
  ['Beslutning Byrådet den 11-08-2021', 'decision'],
  ['Borgerrepræsentationens beslutning i mødet den 17. november 2011', 'decision'],
  ['Bilag', 'attachments'],
  ['Resume', 'background'],
  ['Kommunikation', 'other'],
  ['SAGEN AFGØRES AF', 'other'],
  ['Beslutningen træffes af', 'other'],
  ['ADMINISTRATIONENS INDSTILLING', 'recommendation'],
  ['Teknikforvaltningens indstilling:', 'recommendation'],
  ['Indstilling fra Økonomiudvalget', 'recommendation'],
  ['PUNKTET BEHANDLET TIDLIGERE', 'history'],
  ['Konsekvenser for børn og unge', 'other'],
  ['Klimamæssige og juridiske konsekvenser', 'other'],
])('%s is a heading: %s', (line, kind) => {
  expect(knownSectionKind(line)).toBe(kind);
});

it.each([
  'Beslutningen i KommuneMED indeholder samtidig et ønske om, at Chefforum drøfter.',
  'Beslutningen i KommuneMED den 1. maj',
  'Indstillingen er vedhæftet et uddybende notat.',
  'Økonomi & Stab, HR & Jura, anbefaler',
  'Økonomi og Stab har udformet en Økonomirapport.',
  'Bilag 1 Sundhedspolitisk handleplan',
  'Indstilling til Byrådet 2026.pdf',
  'Ingen økonomiske konsekvenser',
  'Forvaltningens indstilling blev godkendt.',
  'Bilag til TCG - Bilag TCG 2012.pdf',
  'Beslutning om at mødes i Odense den 20-11-2012 blev truffet.',
  'constructor',
])('%s is no heading', (line) => {
  expect(knownSectionKind(line)).toBeUndefined();
  expect(sectionKind(line)).toBe('other');
});

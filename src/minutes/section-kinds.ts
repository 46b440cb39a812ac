/** The vocabulary of section headings: data, so that a new municipality's words are one line each. */
import type { SectionKind } from './model.ts';

/** Headings that are a kind as a whole line, in lower case and without a final colon. */
const headingKinds: Readonly<Record<string, SectionKind>> = {
  anledning: 'background',
  baggrund: 'background',
  resume: 'background',
  resumé: 'background',
  'sagens kerne': 'background',
  beslutningstema: 'background',
  sagsfremstilling: 'statement',
  økonomi: 'economy',
  'økonomi og finansiering': 'economy',
  'økonomiske konsekvenser': 'economy',
  lovgrundlag: 'law',
  retsregler: 'law',
  personalekonsekvenser: 'staff',
  indstilling: 'recommendation',
  'administrativ indstilling': 'recommendation',
  historik: 'history',
  sagsgang: 'history',
  sagsforløb: 'history',
  beslutning: 'decision',
  bilag: 'attachments',
  høring: 'other',
  beslutningskompetence: 'other',
};

/**
 * A decision heading that names its body and date: `Beslutning i Tværgående chefgruppe den
 * 20-11-2012`, `Beslutning Byrådet den 11-08-2021`, `Borgerrepræsentationens beslutning i mødet den
 * 17. november 2011`. The date must end the line, so that a sentence is never taken for a heading.
 */
const datedDecision =
  /^(?:(?:\p{L}+s )?beslutning(?: i)? .{3,80}?|\p{Lu}[\p{L} ,-]{2,60}s beslutning i mødet) den (?:\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\. \p{L}+ \d{4})$/iu;

/** The kind of a section from the whole line of its heading; `other` for a heading not known. */
export function sectionKind(heading: string): SectionKind {
  return knownSectionKind(heading) ?? 'other';
}

/** As {@link sectionKind}, but `undefined` for a line that is no known heading. */
export function knownSectionKind(line: string): SectionKind | undefined {
  const words = line.trim().replace(/:$/, '');
  const known = words.toLocaleLowerCase('da');
  if (Object.hasOwn(headingKinds, known)) return headingKinds[known];
  return datedDecision.test(words) ? 'decision' : undefined;
}

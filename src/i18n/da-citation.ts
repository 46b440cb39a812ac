/** Danish words of citations, of links to a text, and of the notice that a link is out of date. */

import { itemCited } from './da-item-name.ts';

/** `a`, `a og b`, `a, b og c`. */
export const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' og ');

export const citationWords = {
  /** `Byrådet 24. marts 2026`, and of an agenda `Byrådet 24. marts 2026 (dagsorden)`. */
  meeting: (committee: string, day: string, isAgenda: boolean): string =>
    `${committee} ${day}${isAgenda ? ' (dagsorden)' : ''}`,
  item: itemCited,
  cases: (numbers: readonly string[]): string =>
    `${numbers.length === 1 ? 'sag' : 'sagerne'} ${listed(numbers)}`,
  decision: 'Beslutning',
  /** After the name of the section: `Indstilling, punkt 2`. */
  point: (number: number): string => `punkt ${number}`,

  heading: 'Henvis til punktet',
  copy: 'Kopiér henvisning',
  /** Beside »Kopiér link«. */
  copyShort: 'Henvisning',
  copyTo: (name: string): string => `Kopiér henvisning til ${name}`,
  copyToPoint: (number: number): string => `Kopiér henvisning til punkt ${number} i indstillingen`,
  form: 'Henvisninger kopieres som',
  forms: { rich: 'tekst med link', markdown: 'Markdown' },
  notCopied: 'Der kunne ikke kopieres',

  copySelected: 'Kopiér link til det markerede',
  selectedHint: 'Tryk Tab for at kopiere et link til det markerede.',
} as const;

export const stampWords = {
  corrected: 'Rettet siden dit link blev lavet.',
  toCorrections: 'Se rettelsen',
  toChanges: 'Se ændringen',
  close: 'Luk',
} as const;

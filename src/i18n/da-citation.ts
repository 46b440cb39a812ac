/** Danish words of citations. */
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

  heading: 'Henvis til punktet',
  form: 'Henvisninger kopieres som',
  forms: { rich: 'tekst med link', markdown: 'Markdown' },
} as const;

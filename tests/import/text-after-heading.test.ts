/** Headings of decisions with the text behind them on their line, and lists that are set as tables. */
import { expect, it } from 'vitest';
import { headingBeforeText } from '../../src/import/lines/text-after-heading.ts';
import { prepareLines } from '../../src/import/lines/prepare-lines.ts';

it.each([
  ['Byrådets beslutning den 24. marts 2026', ' Godkendt.'],
  ['Byrådets beslutning den 24.03.2026 Punkt 7', ' Indstillingen godkendt.'],
  ['Beslutning i Byrådet den 24. marts 2026', 'Godkendt.'],
  ['Direktionens beslutning', 'Godkendt.'],
  ['FORRETNINGSUDVALGETS BESLUTNING', ' Anbefales.'],
  ['HMU’s beslutning', ' Drøftet.'],
  ['BESLUTNING', ' Godkendt.'],
  ['INDSTILLING', ' Forvaltningen indstiller, at det godkendes.'],
  ['Beslutning', ' Godkendt.'],
])('%s: %s', (heading, text) => {
  expect(headingBeforeText(heading + text)).toBe(heading.length);
});

it.each([
  'Byrådets beslutning den 24. marts 2026',
  'Byrådets beslutning den 24. marts 2026 blev omgjort.',
  'Byrådets beslutning om budgettet er vedlagt.',
  'Borgernes beslutning Godkendt.',
  'Beslutning Byrådet den 24. marts 2026',
  'Beslutning Økonomiudvalget.',
  'REFERAT Chefforum d. 20-11-2012',
  'BILAG 1 Kort',
  'Beslutningen i Byrådet den 24. marts 2026 Godkendt.',
])('%s is none', (text) => {
  expect(headingBeforeText(text)).toBe(0);
});

it('a table of marks and texts is a list', () => {
  const texts = (table: string[][]) =>
    prepareLines([{ number: 1, text: '', table }]).lines.map(({ text }) => text);
  expect(
    texts([
      ['A)', 'at det godkendes'],
      ['B)', 'at det  sendes'],
    ]),
  ).toEqual(['A) at det godkendes', 'B) at det sendes']);
  expect(
    texts([
      ['Nr.', 'Tekst'],
      ['1.', 'Vej'],
    ]),
  ).toEqual(['']);
  expect(texts([['1.', 'Vej', '7']])).toEqual(['']);
});

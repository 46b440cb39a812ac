/** Headings that name a body and a day, and whose decision they are. */
import { describe, expect, it } from 'vitest';
import { isBodyName, readDatedHeading } from '../../src/minutes/sections/dated-heading.ts';
import { sectionKind } from '../../src/minutes/sections/section-kinds.ts';

describe('readDatedHeading', () => {
  it.each([
    [
      'Beslutning i Kommunalbestyrelsen den 28-10-2014',
      { form: 'decision', body: 'Kommunalbestyrelsen', date: '2014-10-28' },
    ],
    [
      'Beslutning i Økonomiudvalget den 1. oktober 2018:',
      { form: 'decision', body: 'Økonomiudvalget', date: '2018-10-01' },
    ],
    ['Beslutning den 9. januar 2020', { form: 'decision', date: '2020-01-09' }],
    ['Beslutning den :', { form: 'decision' }],
    [
      'Borgerrepræsentationens beslutning i mødet den 17. november 2011',
      { form: 'decision', body: 'Borgerrepræsentationen', date: '2011-11-17' },
    ],
    [
      'Økonomiudvalget, 18. september 2019, pkt. 153:',
      { form: 'entry', body: 'Økonomiudvalget', date: '2019-09-18', item: '153' },
    ],
    [
      'Kultur- og Idrætsudvalget, 03-04-2019, pkt. 42',
      { form: 'entry', body: 'Kultur- og Idrætsudvalget', date: '2019-04-03', item: '42' },
    ],
    [
      'Plan, Miljø og Teknik, 7. januar 2020, pkt. 2a:',
      { form: 'entry', body: 'Plan, Miljø og Teknik', date: '2020-01-07', item: '2a' },
    ],
    [
      'Teknik- og Miljøudvalget den 10. september 2019:',
      { form: 'entry', body: 'Teknik- og Miljøudvalget', date: '2019-09-10' },
    ],
    [
      'Kommunalbestyrelsen den 15-maj-2002',
      { form: 'entry', body: 'Kommunalbestyrelsen', date: '2002-05-15' },
    ],
    [
      'Beslutning i Forretningsudvalget fredag den 14. august 2020, pkt. 1',
      { form: 'decision', body: 'Forretningsudvalget', date: '2020-08-14', item: '1' },
    ],
    ['FORRETNINGSUDVALGETS BESLUTNING:', { form: 'decision', body: 'FORRETNINGSUDVALGET' }],
    [
      'ØKONOMIUDVALGETS BESLUTNING DEN 3. MARTS 2026',
      { form: 'decision', body: 'ØKONOMIUDVALGET', date: '2026-03-03' },
    ],
    [
      'Sundheds- og Forebyggelsesudvalgets beslutning den 04.12.2012 Punkt 7',
      {
        form: 'decision',
        body: 'Sundheds- og Forebyggelsesudvalget',
        date: '2012-12-04',
        item: '7',
      },
    ],
    [
      'Beslutning i Byrådet den 24. marts 2026 kl. 17.00',
      { form: 'decision', body: 'Byrådet', date: '2026-03-24' },
    ],
    ['HMU’s beslutning', { form: 'decision', body: 'HMU' }],
    ['Direktionens beslutning', { form: 'decision', body: 'Direktionen' }],
    ['Beslutning fra Integrationsrådet', { form: 'decision', body: 'Integrationsrådet' }],
    [
      'Integrationsudvalgets møde den 12. december 2011:',
      { form: 'decision', body: 'Integrationsudvalget', date: '2011-12-12' },
    ],
  ])('%s', (line, found) => {
    expect(readDatedHeading(line)).toEqual(found);
  });

  it.each([
    'Økonomiudvalget, 18. september 2019',
    'Byrådets svar til Økonomiudvalget: den 18. september 2019',
    'Økonomiudvalgets møde den 18. september 2019',
    'Beslutning fra sagen om vejen',
    'Borgernes beslutning',
    'Notat fra Navn Navnesen, 18. september 2019:',
    'økonomiudvalget, 18. september 2019, pkt. 153:',
    'Sagen blev behandlet den 18. september 2019 og igen senere, pkt. 4',
    `Beslutning i ${'Udvalget '.repeat(30)}den 28-10-2014`,
  ])('does not take %s for a heading', (line) => {
    expect(readDatedHeading(line)).toBeUndefined();
  });
});

describe('the kind of a dated heading', () => {
  const occasion = {
    date: '2019-04-03',
    number: '42',
    committee: 'kultur-og-idraetsudvalget',
  };

  it.each([
    ['Kultur- og Idrætsudvalget, 03-04-2019, pkt. 42', 'decision'],
    ['Kultur- og Idrætsudvalget, 03-04-2019, pkt. 43', 'history'],
    ['Økonomiudvalget, 3. april 2019:', 'history'],
    ['Kultur- og Idrætsudvalget, 3. april 2019:', 'decision'],
    ['Kultur- og Idrætsudvalget, 20-03-2019, pkt. 42', 'history'],
    ['Beslutning i Kultur- og Idrætsudvalget den 03-04-2019', 'decision'],
    ['Beslutning i Økonomiudvalget den 20-03-2019', 'history'],
    ['Beslutning den :', 'decision'],
  ])('of %s is %s', (heading, kind) => {
    expect(sectionKind(heading, occasion)).toBe(kind);
  });

  it('is told by its form alone where the meeting’s day is not known', () => {
    const unknown = { date: undefined, number: '42' };
    expect(sectionKind('Beslutning i Byrådet den 20-03-2019', unknown)).toBe('decision');
    expect(sectionKind('Byrådet, 20-03-2019, pkt. 42', unknown)).toBe('history');
  });
});

it.each([
  ['Udvalget for Teknik og Miljø', true],
  ['KommuneMED', true],
  ['Borgerrepræsentationen', true],
  ['Rådhuset', false],
  ['byrådet', false],
  ['Navn Navnesen', false],
  ['HMU', true],
  ['Hoved-MED', true],
  ['Center-MED Børn og Unge', true],
  ['Styregruppen for Havnefronten', true],
  ['§ 17, stk. 4-udvalget om Bosætning', true],
  ['DAGSORDEN MED BILAG', false],
  ['Arbejdsgruppen', false],
])('%s is a body: %s', (name, expected) => {
  expect(isBodyName(name)).toBe(expected);
});

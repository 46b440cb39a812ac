import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from './decisions.ts';
import { doubtful, upon } from './doubtful-decisions.ts';
import { ofCommittee, ofOthers } from './others-decisions.ts';
import { readingOf } from './read-item.ts';

function outcomeIn(decision: string, committee = 'byraad', recommendation?: string): string {
  const context = { committee, date: '2020-03-24' };
  const { outcome, points } = readingOf(decision, context, recommendation);
  if (points) return points.map((each) => `${each.points} ${each.outcome}`).join(', ');
  return outcome === 'none-stated' ? 'none' : outcome;
}

describe.each(Object.entries({ ...decisions, ...doubtful, ...ofOthers }))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (decision, outcome) => {
    expect(outcomeIn(decision)).toBe(outcome);
  });
});

describe('upon a recommendation', () => {
  it.each(upon)('%s %s → %s', (recommendation, decision, outcome) => {
    expect(outcomeIn(decision, 'byraad', recommendation)).toBe(outcome);
  });
});

describe('of a committee', () => {
  it.each(ofCommittee)('%s → %s', (decision, outcome) => {
    expect(outcomeIn(decision, 'oekonomiudvalget')).toBe(outcome);
  });
});

describe('who the body is', () => {
  it.each([
    ['Økonomiudvalget godkendte indstillingen.', 'oekonomiudvalget', 'approved'],
    ['Økonomiudvalget anbefaler, at indstillingen godkendes.', 'oekonomiudvalget', 'recommended'],
    ['Udvalget anbefaler sagen over for byrådet.', 'oekonomiudvalget', 'recommended'],
    ['Udvalget kan anbefale indstillingen.', 'oekonomiudvalget', 'recommended'],
    ['Byrådet godkendte indstillingen.', 'oekonomiudvalget', 'none'],
    ['Teknik- og Miljøudvalget udsatte sagen.', 'teknik-og-miljoe', 'postponed'],
    ['Teknik- og Miljøudvalget udsatte sagen.', 'socialudvalget', 'none'],
    ['Kommunaldirektøren godkendte indstillingen.', 'chefforum', 'approved'],
  ])('%s in %s: %s', (decision, committee, outcome) => {
    expect(outcomeIn(decision, committee)).toBe(outcome);
  });
});

describe('what is not certain is asked for, and nothing else', () => {
  it.each([
    ['Godkendt.', undefined],
    ['Sagen blev drøftet.', undefined],
    ['Byrådet takkede for oplægget.', undefined],
    ['Ad 1 godkendt. Ad 2 udsat.', undefined],
    ['Godkendt. Sagen udsættes.', 'postponed'],
    ['Godkendt, når staten har sagt ja.', 'none-stated'],
    ['Sagen kan ikke godkendes uden en ny høring.', 'none-stated'],
  ])('%s → %s', (decision, uncertain) => {
    expect(readingOf(decision).uncertain).toBe(uncertain);
  });
});

it('is certain of nothing where two decisions of the whole contradict each other', () => {
  const told = fc.constantFrom('Godkendt.', 'Udsat.', 'Afvist.', 'Udgik.', 'Anbefales.');
  fc.assert(
    fc.property(told, told, (one, other) => {
      fc.pre(one !== other);
      expect(outcomeIn(`${one}\n\n${other}`)).toBe('none');
    }),
    { numRuns: 20 },
  );
});

it('takes time that grows with the length of the text', () => {
  const long = 'Et forslag om at punkt 1, 2 og 3 blev udsat og ikke godkendt, idet '.repeat(1000);
  const start = performance.now();
  expect(outcomeIn(long)).toBe('none');
  expect(performance.now() - start).toBeLessThan(2000);
});

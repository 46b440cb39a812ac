import { describe, expect, it } from 'vitest';
import { answerOf, movedAddresses } from '../../src/ledger/answers.ts';
import { archive } from './content.ts';

const moves = `
- { fra: /raad/, til: /byraad/ }
- { fra: /raad/2026-03-24/punkt-9/, til: /byraad/2026-03-24/punkt-2/ }
- { fra: /gammelt-raad/, til: /raad/ }
- { fra: /byraad/2020-01-01/, trukket: 2026-01-01, grund: Derfor. }
- { fra: /byraad/2020-01-01/punkt-3/, til: /byraad/2026-03-24/punkt-1/ }
- { fra: /byraad/2019-01-01/, til: /byraad/2020-01-01/ }
- { fra: /en/, til: /to/ }
- { fra: /to/, til: /en/ }
- { fra: /dyb/, til: /dyb/dybere/ }
- { fra: /fil.pdf, til: /byraad/2026-03-24/bilag/Kort & plan.pdf }
`;
const ledger = `
/raad/
/raad/2026-03-24/samlet/
/byraad/2019-01-01/samlet/
/byraad/2020-01-01/punkt-7/
/byraad/2026-03-24/
/byraad/2026-03-24/punkt-8/
/en/
`;
const moved = archive({ 'omdirigeringer.yml': moves, 'adresser.txt': ledger });

const answer = (address: string): string => {
  const found = answerOf(moved, address);
  if (found.kind === 'redirect') return found.to;
  if (found.kind === 'withdrawn') return `withdrawn with ${found.withdrawal.from}`;
  return found.kind === 'lost' && found.ring ? 'ring' : found.kind;
};

describe('the answer at', () => {
  it.each([
    ['/byraad/2026-03-24/punkt-1/', 'page'],
    ['/byraad/2026-03-24/punkt-8/', 'lost'],
    ['/byraad/2026-03-24/bilag/Kort%20%26%20plan.pdf', 'page'],
    ['/raad/', '/byraad/'],
    ['/raad/2026-03-24/', '/byraad/2026-03-24/'],
    ['/raad/2026-03-24/punkt-9/', '/byraad/2026-03-24/punkt-2/'],
    ['/raad/2026-03-24/punkt-8/', 'lost'],
    ['/gammelt-raad/2026-03-24/punkt-9/', '/byraad/2026-03-24/punkt-2/'],
    ['/byraad/2020-01-01/', 'withdrawn with /byraad/2020-01-01/'],
    ['/byraad/2020-01-01/punkt-7/', 'withdrawn with /byraad/2020-01-01/'],
    ['/byraad/2020-01-01/punkt-3/', '/byraad/2026-03-24/punkt-1/'],
    ['/byraad/2019-01-01/punkt-7/', '/byraad/2020-01-01/punkt-7/'],
    ['/byraad/2019-01-01/punkt-3/', '/byraad/2026-03-24/punkt-1/'],
    ['/fil.pdf', '/byraad/2026-03-24/bilag/Kort%20%26%20plan.pdf'],
    ['/en/', 'ring'],
    ['/dyb/', 'ring'],
    ['/ingen/', 'lost'],
    ['/', 'page'],
  ])('%s: %s', (address, expected) => {
    expect(answer(address)).toBe(expected);
  });
});

it('gives every address of ledger and entries that has moved, and where their redirects end', () => {
  expect([...movedAddresses(moved).keys()].toSorted()).toEqual([
    '/byraad/2019-01-01/',
    '/byraad/2019-01-01/samlet/',
    '/byraad/2020-01-01/',
    '/byraad/2020-01-01/punkt-3/',
    '/byraad/2020-01-01/punkt-7/',
    '/byraad/2020-01-01/samlet/',
    '/fil.pdf',
    '/gammelt-raad/',
    '/raad/',
    '/raad/2026-03-24/punkt-9/',
    '/raad/2026-03-24/samlet/',
  ]);
});

import { describe, expect, test } from 'vitest';
import { keyOf, lettersOf, partsOf, readQuery } from '../../src/client/search/finder/read-query.ts';

describe('a query taken apart', () => {
  test.each<[query: string, words: string[], phrases: string[][], excluded: string[][]]>([
    ['', [], [], []],
    ['  Ny Cykelsti? ', ['ny', 'cykelsti'], [], []],
    ['budget,plan (drift)', ['budget', 'plan', 'drift'], [], []],
    ['børne- og ungeudvalget', ['børne', 'og', 'ungeudvalget'], [], []],
    ['med-aftale f.eks. 12/160', ['med-aftale', 'f.eks', '12/160'], [], []],
    ['"ny sti" bro', ['bro'], [['ny', 'sti']], []],
    ['“ny sti” »bro« „havn“', [], [['ny', 'sti'], ['bro'], ['havn']], []],
    ['"- exit - status & ny –"', [], [['exit', '', 'status', '', 'ny']], []],
    ['"-" -"– &" sti', ['sti'], [], []],
    ['sti -bro -"ny havn"', ['sti'], [], [['ny', 'havn'], ['bro']]],
    ['sti - bro', ['sti', 'bro'], [], []],
    ['sti "', ['sti'], [], []],
    ['"" <', [], [], []],
  ])('%s', (query, words, phrases, excluded) => {
    expect(readQuery(query)).toEqual({ words, phrases, excluded });
  });
});

test('words as the index has them', () => {
  expect(['12/160', 'med-aftale', 'P35-9-22'].map(lettersOf)).toEqual([
    '12160',
    'medaftale',
    'P35922',
  ]);
  expect(['året', 'søæble', 'café'].map(keyOf)).toEqual(['aret', 'søæble', 'cafe']);
  expect(['med-aftale', 'gate21', 'e-mail'].map(partsOf)).toEqual([
    ['med', 'aftale'],
    ['gate', '21'],
    ['mail'],
  ]);
});

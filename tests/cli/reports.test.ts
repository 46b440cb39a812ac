import { expect, test } from 'vitest';
import { reportGithub } from '../../src/check/report-github.ts';
import { reportJson } from '../../src/check/report-json.ts';
import { reportText } from '../../src/check/report-text.ts';
import type { Problem } from '../../src/minutes/problem.ts';

const badDate: Problem = {
  ruleId: 'moede-dato',
  severity: 'error',
  file: 'moeder/chefforum/2026-03-24.md',
  line: 3,
  column: 7,
  reason: 'Datoen »24-03-2026« kan ikke læses.',
  advice: 'Skriv den som 2026-03-24.',
};
const noDecision: Problem = {
  ruleId: 'beslutning-mangler',
  severity: 'warning',
  file: 'moeder/chefforum/2026-03-24.md',
  line: 120,
  column: 1,
  reason: 'Punkt 7 har ingen beslutning.',
  advice: 'Tilføj den: 100 %, tak.',
};
const unknownCommittee: Problem = {
  ruleId: 'udvalg-ukendt',
  severity: 'error',
  file: 'moeder/byraad/2026-03-24.md',
  line: 2,
  column: 9,
  reason: 'Udvalget »byraad« står ikke i udvalg.yml.',
  advice: 'Tilføj det i udvalg.yml.',
};
const all = [noDecision, badDate, unknownCommittee];

test('text: one problem, as the design shows it', () => {
  expect(reportText([badDate], 'content')).toBe(`content/moeder/chefforum/2026-03-24.md
  3:7  fejl  Datoen »24-03-2026« kan ikke læses.  [moede-dato]
       Skriv den som 2026-03-24.

1 fejl i 1 fil.`);
});

test('text: files and lines in order, places padded to one width, kinds counted', () => {
  expect(reportText(all, 'content')).toBe(`content/moeder/byraad/2026-03-24.md
  2:9  fejl  Udvalget »byraad« står ikke i udvalg.yml.  [udvalg-ukendt]
       Tilføj det i udvalg.yml.

content/moeder/chefforum/2026-03-24.md
  3:7    fejl  Datoen »24-03-2026« kan ikke læses.  [moede-dato]
         Skriv den som 2026-03-24.
  120:1  advarsel  Punkt 7 har ingen beslutning.  [beslutning-mangler]
         Tilføj den: 100 %, tak.

2 fejl og 1 advarsel i 2 filer.`);
});

test('text: warnings alone, and nothing at all', () => {
  expect(reportText([noDecision, noDecision], 'c').split('\n').at(-1)).toBe('2 advarsler i 1 fil.');
  expect(reportText([], 'content')).toBe('Ingen fejl.');
});

test('github: a workflow command a problem, with its escapes', () => {
  expect(reportGithub(all, 'content').split('\n')).toEqual([
    '::error file=content/moeder/byraad/2026-03-24.md,line=2,col=9,title=udvalg-ukendt::' +
      'Udvalget »byraad« står ikke i udvalg.yml.%0ATilføj det i udvalg.yml.',
    '::error file=content/moeder/chefforum/2026-03-24.md,line=3,col=7,title=moede-dato::' +
      'Datoen »24-03-2026« kan ikke læses.%0ASkriv den som 2026-03-24.',
    '::warning file=content/moeder/chefforum/2026-03-24.md,line=120,col=1,' +
      'title=beslutning-mangler::Punkt 7 har ingen beslutning.%0ATilføj den: 100 %25, tak.',
  ]);
  expect(reportGithub([{ ...badDate, file: 'a:b,c%.md' }], 'x')).toContain(
    'file=x/a%3Ab%2Cc%25.md,',
  );
  expect(reportGithub([], 'content')).toBe('');
});

test('json: counts, and every field of every problem', () => {
  expect(JSON.parse(reportJson(all, 'content'))).toEqual({
    errors: 2,
    warnings: 1,
    problems: [
      { ...unknownCommittee, file: 'content/moeder/byraad/2026-03-24.md' },
      { ...badDate, file: 'content/moeder/chefforum/2026-03-24.md' },
      { ...noDecision, file: 'content/moeder/chefforum/2026-03-24.md' },
    ],
  });
});

import { expect, test } from 'vitest';
import { reportGithub } from '../../src/check/report-github.ts';
import { reportGitlab } from '../../src/check/report-gitlab.ts';
import { reportJson } from '../../src/check/report-json.ts';
import { reportSarif } from '../../src/check/report-sarif.ts';
import { reportText } from '../../src/check/report-text.ts';
import { reportUnix } from '../../src/check/report-unix.ts';
import { beslutningMangler, moedeDato } from '../../src/rules/all.ts';
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
  expect(reportText([noDecision, noDecision], 'c').split('\n').at(-1)).toBe(
    '2 advarsler i 1 fil. Advarsler stopper ikke udgivelsen.',
  );
  expect(reportText([], 'content')).toBe('Ingen fejl.');
});

test('text: how many of the problems can be mended without the editor', () => {
  const mendable = { ...badDate, fix: 'dato: 2026-03-24' };
  expect(reportText([mendable, unknownCommittee], 'c').split('\n').at(-1)).toBe(
    '2 fejl i 2 filer. »npm run check -- --fix« retter 1 af dem.',
  );
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

test('unix: a line a problem', () => {
  expect(reportUnix([noDecision, { ...badDate, advice: 'Skriv\n den.' }], 'content')).toBe(
    'content/moeder/chefforum/2026-03-24.md:3:7: error: Datoen »24-03-2026« kan ikke læses. Skriv den. [moede-dato]\n' +
      'content/moeder/chefforum/2026-03-24.md:120:1: warning: Punkt 7 har ingen beslutning. Tilføj den: 100 %, tak. [beslutning-mangler]',
  );
  expect(reportUnix([], 'content')).toBe('');
});

test('gitlab: what Code Quality reads', () => {
  expect(JSON.parse(reportGitlab(all, 'content'))).toEqual([
    {
      description: 'Udvalget »byraad« står ikke i udvalg.yml. Tilføj det i udvalg.yml.',
      check_name: 'udvalg-ukendt',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      severity: 'critical',
      location: { path: 'content/moeder/byraad/2026-03-24.md', lines: { begin: 2 } },
    },
    expect.objectContaining({ check_name: 'moede-dato', severity: 'critical' }),
    expect.objectContaining({ check_name: 'beslutning-mangler', severity: 'minor' }),
  ]);
  expect(reportGitlab([], 'content')).toBe('[]');
});

test('fingerprints stay when lines move, and no two are equal', () => {
  const marks = (problems: readonly Problem[]): string[] =>
    (JSON.parse(reportGitlab(problems, 'content')) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
  const twice = [noDecision, { ...noDecision, line: 130 }];
  const before = marks([...all, ...twice]);
  expect(new Set(before).size).toBe(5);
  const moved = [...all, ...twice].map((problem) => ({ ...problem, line: problem.line + 40 }));
  expect(marks(moved)).toEqual(before);
  expect(marks([{ ...badDate, file: 'moeder/byraad/2026-03-24.md' }])).not.toEqual(
    marks([badDate]),
  );
});

test('sarif: a log of version 2.1.0 with the rules that its results name', () => {
  const odd = { ...badDate, file: 'bilag/byraad/2026-03-24/Kort over åen.pdf', line: 1, column: 1 };
  expect(JSON.parse(reportSarif([noDecision, odd], 'content'))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Punkt',
            language: 'da',
            rules: [
              {
                id: 'beslutning-mangler',
                shortDescription: { text: beslutningMangler.about },
                defaultConfiguration: { level: 'warning' },
              },
              {
                id: 'moede-dato',
                shortDescription: { text: moedeDato.about },
                defaultConfiguration: { level: 'error' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'moede-dato',
            ruleIndex: 1,
            level: 'error',
            message: { text: 'Datoen »24-03-2026« kan ikke læses. Skriv den som 2026-03-24.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {
                    uri: 'content/bilag/byraad/2026-03-24/Kort%20over%20%C3%A5en.pdf',
                    uriBaseId: '%SRCROOT%',
                  },
                  region: { startLine: 1, startColumn: 1 },
                },
              },
            ],
            partialFingerprints: { 'punkt/v1': expect.stringMatching(/^[0-9a-f]{16}$/) as string },
          },
          expect.objectContaining({ ruleId: 'beslutning-mangler', ruleIndex: 0, level: 'warning' }),
        ],
      },
    ],
  });
  expect(JSON.parse(reportSarif([], 'content'))).toMatchObject({ runs: [{ results: [] }] });
});

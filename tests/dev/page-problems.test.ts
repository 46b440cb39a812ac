import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import { pageProblems } from '../../src/dev/page-problems.ts';
import { problemNotice, withNotice } from '../../src/dev/problem-notice.ts';
import { sourceLink } from '../../src/dev/source-link.ts';
import type { Problem } from '../../src/minutes/problem.ts';

const item = (number: string, line: number) => ({ number, position: { line, column: 1 } });
const meeting = { committee: 'byraad', date: '2026-03-24', sequence: 1 };
const archive = {
  meetings: new Map([
    ['byraad/2026-03-24', { ...meeting, items: [item('1', 10), item('2a', 20)] }],
  ]),
} as unknown as Pick<Archive, 'meetings'>;

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  ...{ ruleId: 'regel', severity, file, line, column: 1 },
  reason: `${file} ${line}`,
  advice: 'Ret den.',
});

const file = 'moeder/byraad/2026-03-24.md';
const all = [
  problem(file, 3, 'warning'),
  problem(file, 12, 'warning'),
  problem(file, 25),
  problem('bilag/byraad/2026-03-24/kort.pdf', 1, 'warning'),
  problem('moeder/byraad/2025-01-07-2.md', 4),
  problem('sider/om.md', 2, 'warning'),
  problem('moeder/noter.md', 1, 'warning'),
  problem('site.yml', 1),
];
const own = (address: string): string[] =>
  pageProblems(all, address, archive).own.map(({ reason }) => reason);

test.each([
  [
    '/byraad/2026-03-24/',
    [`${file} 25`, `${file} 3`, `${file} 12`, 'bilag/byraad/2026-03-24/kort.pdf 1'],
  ],
  [
    '/byraad/2026-03-24/samlet/',
    [`${file} 25`, `${file} 3`, `${file} 12`, 'bilag/byraad/2026-03-24/kort.pdf 1'],
  ],
  ['/byraad/2026-03-24/punkt-1/', [`${file} 3`, `${file} 12`]],
  ['/byraad/2026-03-24/punkt-2a/', [`${file} 25`, `${file} 3`]],
  // A meeting that cannot be read is in no archive.
  ['/byraad/2025-01-07-2/punkt-4/', ['moeder/byraad/2025-01-07-2.md 4']],
  ['/om/', ['sider/om.md 2']],
  ['/', ['site.yml 1', 'moeder/noter.md 1']],
  ['/byraad/', []],
])('%s tells its own, errors first', (address, told) => {
  expect(own(address)).toEqual(told);
});

test('what else there is, where it is told', () => {
  const { others } = pageProblems(all, '/byraad/2026-03-24/punkt-1/', archive);
  expect([...others].map(([address, { length }]) => [address, length])).toEqual([
    ['/byraad/2025-01-07-2/', 1],
    ['/', 2],
    ['/om/', 1],
    ['/byraad/2026-03-24/', 2],
  ]);
});

test('a notice names file, line and column, and pages with errors; not warnings of others', () => {
  const notice = problemNotice(pageProblems(all, '/om/', archive), 'content', '/referater/');
  expect(notice).toContain('>1 advarsel på denne side</h2>');
  expect(notice).toContain('<code>content/sider/om.md:2:1 [regel]</code>');
  expect(notice).toContain(
    '<a href="/referater/byraad/2025-01-07-2/">/byraad/2025-01-07-2/ (1 fejl)</a>',
  );
  const warnings = all.filter(({ severity }) => severity === 'warning');
  expect(problemNotice(pageProblems(warnings, '/byraad/', archive), 'content', '/')).toBe('');
});

test('it is put above the page', () => {
  expect(withNotice('<html><body id="_top" ><p>$&', '<b>')).toBe('<html><body id="_top" ><b><p>$&');
  expect(withNotice('{}', '<b>')).toBe('{}');
});

test('a page made of one file links to it in the host’s own editor', () => {
  const known = {
    ...archive,
    pages: new Map([['om', { title: 'Om', blocks: [] }]]),
    settings: { sourceCode: 'https://github.com/koebing/referater' },
  } as unknown as Archive;
  const link = (address: string, branch?: string) =>
    /href="([^"]*)".*>Ret (.*) i browseren</.exec(sourceLink(known, address, branch))?.slice(1);
  const edited = 'https://github.com/koebing/referater/edit/main/content/';
  for (const page of ['', 'samlet/', 'punkt-1/']) {
    expect(link(`/byraad/2026-03-24/${page}`, 'main')).toEqual([edited + file, file]);
  }
  expect(link('/om/', 'main')).toEqual([`${edited}sider/om.md`, 'sider/om.md']);
  expect(link('/om/')?.[0]).toBe(
    'https://github.com/koebing/referater/blob/HEAD/content/sider/om.md',
  );
  for (const page of ['/', '/byraad/', '/sag/26-1042/']) expect(link(page, 'main')).toBeUndefined();
  const silent = { ...known, settings: {} } as unknown as Archive;
  expect(sourceLink(silent, '/om/', 'main')).toBe('');
});

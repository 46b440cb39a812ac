/** What a report quotes is no command to the host of a build, nor to a terminal. */
import { expect, test } from 'vitest';
import { reportGithub } from '../../src/check/report-github.ts';
import { reportText } from '../../src/check/report-text.ts';
import { reportUnix } from '../../src/check/report-unix.ts';
import type { Problem } from '../../src/minutes/problem.ts';

const problemOf = (words: string): Problem => ({
  ruleId: 'moede-titel',
  severity: 'error',
  file: `moeder/by${words}raad/2026-03-24.md`,
  line: 1,
  column: 1,
  reason: `»${words}« er forkert.`,
  advice: `Skriv${words}noget andet.\n- { fra: /a/ }`,
});

const commands = [
  '\n::stop-commands::x',
  '\r\n::error::x',
  '\u2028::x',
  '\u001B[2J',
  '\n  ::x::',
  '\n##[error]x',
  '\u0085##[group]',
  '\u202Egnp',
  'a##[endgroup]',
];

test.each(commands)('%j', (words) => {
  for (const report of [reportText, reportUnix, reportGithub]) {
    const said = report([problemOf(words)], 'content');
    const own = report === reportGithub ? said.replace(/^::/, '') : said;
    for (const line of own.split(/[\n\r\u0085\u2028\u2029]/))
      expect(line).not.toMatch(/^\s*::|##\[/);
    expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  }
});

test('of several lines of advice each is told', () => {
  expect(reportText([problemOf(' ')], 'c').split('\n')).toEqual([
    'c/moeder/by raad/2026-03-24.md',
    '  1:1  fejl  » « er forkert.  [moede-titel]',
    '       Skriv noget andet.',
    '       - { fra: /a/ }',
    '',
    '1 fejl i 1 fil.',
  ]);
  expect(reportUnix([problemOf(' ')], 'c')).toBe(
    'c/moeder/by raad/2026-03-24.md:1:1: error: » « er forkert. Skriv noget andet. - { fra: /a/ } [moede-titel]',
  );
});

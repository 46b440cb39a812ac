/** What an editor has allowed is told each time, and only as long as it is what was looked at. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { exemptionOf, exemptionsFile, readExemptions } from '../../src/privacy/exemptions.ts';
import { passageDigests } from '../../src/privacy/passage.ts';
import { exemptionsOf, problemsOf } from '../rules/run-example.ts';
import { sampleContent } from '../rules/sample.ts';

const file = 'sider/om.md';
const numbered = (line: string): Record<string, string> => ({
  ...sampleContent,
  [file]: `---\ntitel: Om\n---\n\n${line}\n`,
});
const line = 'Printeren med nummeret 010190-1234 er taget ud af drift, siger vi her.';
const allowing = exemptionsOf(problemsOf(numbered(line)));

const inShort = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({ severity, file: path, line: at, ruleId }) => `${severity} ${path}:${at} ${ruleId}`,
  );

const checked = (text: string, exemptions: string): string[] =>
  inShort(problemsOf({ ...numbered(text), [exemptionsFile]: exemptions }));

test('without one the number is an error', () => {
  expect(checked(line, '')).toEqual(['error sider/om.md:5 cpr-nummer']);
});

test('with one it is a warning that names the day and the reason', () => {
  const problems = problemsOf({ ...numbered(line), [exemptionsFile]: allowing });
  expect(inShort(problems)).toEqual(['warning sider/om.md:5 undtagelse-brugt']);
  expect(problems[0]?.reason).toBe('Tilladt den 2026-03-25 trods cpr-nummer: En printer.');
});

test.each([
  ['another number', line.replace('1234', '1235')],
  ['another word', line.replace('ud af', 'i')],
])('%s in the line makes it void', (_, changed) => {
  expect(checked(changed, allowing)).toEqual([
    'error sider/om.md:5 cpr-nummer',
    'warning undtagelser.yml:1 undtagelse-ubrugt',
  ]);
});

test('lines elsewhere, and how lines end, do not', () => {
  expect(checked(`Velkommen.\n\n${line}`, allowing)).toEqual([
    'warning sider/om.md:7 undtagelse-brugt',
  ]);
  expect(checked(line.replaceAll('\n', '\r\n'), allowing)).toEqual([
    'warning sider/om.md:5 undtagelse-brugt',
  ]);
});

test('it allows one rule in one file', () => {
  const other = allowing.replace('cpr-nummer', 'cpr-muligt');
  expect(checked(line, other)).toContain('error sider/om.md:5 cpr-nummer');
  expect(checked(line, allowing.replace('sider/om.md', 'sider/privatliv.md'))).toContain(
    'error sider/om.md:5 cpr-nummer',
  );
});

test('the name of a file is allowed without being written', () => {
  const attachments = {
    files: new Map(Object.entries(sampleContent)),
    attachmentFiles: new Set([
      'byraad/2026-03-24/kort.pdf',
      'byraad/2026-03-24/vare 010190-1234.pdf',
    ]),
  };
  const digest = checkContent(attachments).problems.find(
    ({ ruleId }) => ruleId === 'cpr-nummer',
  )?.digest;
  const written = `- { regel: cpr-nummer, fil: "bilag/byraad/2026-03-24/vare 0101••-••••.pdf", aftryk: "${digest}", dato: 2026-03-25, grund: En printer. }`;
  attachments.files.set(exemptionsFile, written);
  expect(checkContent(attachments).problems.map(({ ruleId }) => ruleId)).toContain(
    'undtagelse-brugt',
  );
});

describe('a broken entry is an error at its place', () => {
  test.each([
    ['- { regel: cpr-nummer }', 'noegle-mangler'],
    [allowing.replace('2026-03-25', '25-03-2026'), 'moede-dato'],
    [allowing.replace('grund', 'grnd'), 'noegle-ukendt'],
    ['regel: cpr-nummer', 'yaml-form'],
    ['- { regel: [', 'yaml-tekst'],
  ])('%s', (text, ruleId) => {
    const problems = problemsOf({ ...sampleContent, [exemptionsFile]: text });
    expect(problems.map((problem) => `${problem.file} ${problem.ruleId}`)).toContain(
      `${exemptionsFile} ${ruleId}`,
    );
  });
});

test('a digest of bytes is asked for likewise', () => {
  const exemptions = readExemptions(
    allowing.replace(/aftryk: "\w+"/, 'aftryk: "abc"'),
    () => undefined,
  );
  const found = { rule: 'cpr-nummer', file };
  expect(exemptionOf(exemptions, { ...found, digest: 'abc' })).toBe(exemptions[0]);
  expect(exemptionOf(exemptions, { ...found, digest: 'abd' })).toBeUndefined();
});

test('the digest of a number alone is that of the lines around it', () => {
  const text = (words: string): string => `${words}\n\n010190-1234\n`;
  const digest = (words: string): string =>
    passageDigests(text(words))(words.length + 2, words.length + 13);
  expect(digest('En linje')).not.toBe(digest('En anden linje'));
});

/** Every rule's own example: the bad way gives that problem there and no other, the good way none. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planMending } from '../../src/check/fix/plan-mending.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sampleContent, sampleMeetingFile } from './sample.ts';
import { problemsOf, problemsOfExample, sampleSource } from './run-example.ts';

const source = (path: string): URL => new URL(`../../src/${path}`, import.meta.url);

it('has a sample without any problem', () => {
  expect(problemsOf(sampleContent)).toEqual([]);
  expect(problemsOf(sampleContent, { source: sampleSource('read') })).toEqual([]);
});

it('calls every rule by a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (ruleId, rule) => {
  const { file = sampleMeetingFile, good, at } = rule.example;

  it('has a file of its name', () => {
    expect(existsSync(source(`rules/${ruleId}.ts`))).toBe(true);
  });

  it('has its good way in the sample', () => {
    expect(sampleContent[file] ?? '').toContain(good);
  });

  it('reports its bad way, and nothing else, where it stands', () => {
    const problems = problemsOfExample(rule);
    expect(
      problems.map((problem) => [problem.ruleId, `${problem.line}:${problem.column}`]),
    ).toEqual([[ruleId, at]]);
    expect(problems[0]).toMatchObject({ severity: rule.severity });
  });

  it('is mended as it says', () => {
    const { bad, mended = bad } = rule.example;
    const sample = sampleContent[file] ?? '';
    const folder = {
      files: new Map([[file, sample.replace(good, bad)]]),
      attachmentFiles: new Set<string>(),
    };
    const [plan] = planMending(folder, problemsOfExample(rule));
    expect(plan?.after ?? sample.replace(good, bad)).toBe(sample.replace(good, mended));
  });

  it('speaks in whole sentences', () => {
    expect(rule.about).toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});

it.each(rules.filter((rule) => rule.kind === 'reading'))(
  '$id is reported where it says',
  ({ id, reportedBy }) => {
    expect(readFileSync(source(reportedBy), 'utf8')).toContain(`'${id}'`);
  },
);

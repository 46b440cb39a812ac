/** Every rule's own example: the bad way gives that problem there and no other, the good way none. */
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from '../../src/rules/sample.ts';

function problemsOf(files: Readonly<Record<string, string>>, published = {}) {
  const folder = {
    files: new Map(Object.entries(files)),
    attachmentFiles: new Set(sampleAttachmentFiles),
    published: new Map(Object.entries<string>(published)),
  };
  return checkContent(folder).problems;
}

it('has a sample without any problem', () => {
  expect(problemsOf(sampleContent)).toEqual([]);
});

describe.each(Object.entries(rules as Record<string, Rule<never[]>>))('%s', (ruleId, rule) => {
  const { file = sampleMeetingFile, good, bad, at, published = false } = rule.example;
  const sample = sampleContent[file] ?? '';

  it('has its good way in the sample', () => {
    expect(sample).toContain(good);
  });

  it('reports its bad way, and nothing else, where it stands', () => {
    const problems = problemsOf(
      { ...sampleContent, [file]: sample.replace(good, bad) },
      published ? { [file]: sample } : {},
    );
    expect(
      problems.map((problem) => [problem.ruleId, `${problem.line}:${problem.column}`]),
    ).toEqual([[ruleId, at]]);
    expect(problems[0]).toMatchObject({ severity: rule.severity });
  });

  it('speaks in whole sentences', () => {
    expect(rule.about).toMatch(/^[A-ZÆØÅ].*\.$/);
  });
});

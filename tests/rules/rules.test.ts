/** Every rule's own example: the bad way gives that problem there and no other, the good way none. */
import { describe, expect, it } from 'vitest';
import type { SourceAtHand } from '../../src/archive/content-folder.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { factTexts } from '../../src/minutes/source-text.ts';
import { meetingWords } from '../../src/minutes/words.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from '../../src/rules/sample.ts';

function problemsOf(
  files: Readonly<Record<string, string>>,
  published = {},
  source?: SourceAtHand,
) {
  const folder = {
    files: new Map(Object.entries(files)),
    attachmentFiles: new Set(sampleAttachmentFiles),
    published: new Map(Object.entries<string>(published)),
    sources: new Map(source ? [[sampleMeetingFile, source]] : []),
  };
  return checkContent(folder).problems;
}

/** The document that the sample's meeting was imported from, as it is found now. */
function sampleSource(kind: SourceAtHand['kind']): SourceAtHand {
  const path = 'kilder/referat.pdf';
  if (kind === 'other') return { kind, path };
  if (kind === 'unreadable') return { kind, path, reason: 'Filen er tom.' };
  const { meeting } = readMeeting(sampleContent[sampleMeetingFile] ?? '', sampleMeetingFile);
  if (meeting === undefined) throw new Error('No sample');
  const words = meetingWords(meeting).map((word, index) => ({ word, line: index + 1 }));
  return { kind, path, count: 40, facts: factTexts(meeting), words };
}

it('has a sample without any problem', () => {
  expect(problemsOf(sampleContent)).toEqual([]);
  expect(problemsOf(sampleContent, {}, sampleSource('read'))).toEqual([]);
});

describe.each(Object.entries(rules as Record<string, Rule<never[]>>))('%s', (ruleId, rule) => {
  const { file = sampleMeetingFile, good, bad, at, published = false, source } = rule.example;
  const sample = sampleContent[file] ?? '';

  it('has its good way in the sample', () => {
    expect(sample).toContain(good);
  });

  it('reports its bad way, and nothing else, where it stands', () => {
    const problems = problemsOf(
      { ...sampleContent, [file]: sample.replace(good, bad) },
      published ? { [file]: sample } : {},
      source && sampleSource(source),
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

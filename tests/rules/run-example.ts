/** Applies the example of a rule to the sample content. */
import type { SourceAtHand } from '../../src/archive/content-folder.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { factTexts } from '../../src/minutes/source-text.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { meetingWords } from '../../src/minutes/words.ts';
import type { InspectedAttachment } from '../../src/privacy/attachment-findings.ts';
import { exemptionsFile } from '../../src/privacy/exemptions.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { allRules, type RuleSet } from '../../src/rules/rule-set.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from './sample.ts';

export function problemsOf(
  files: Readonly<Record<string, string>>,
  {
    published = {},
    today,
    source,
    attachment,
    otherAttachment,
    set = allRules,
  }: Circumstances = {},
) {
  const folder = {
    files: new Map(Object.entries(files)),
    attachmentFiles: new Set([
      ...sampleAttachmentFiles,
      ...(otherAttachment ? [otherAttachment] : []),
    ]),
    published: new Map(Object.entries(published)),
    ...(today !== undefined && { today }),
    inspected: new Map(attachment ? [[sampleAttachmentFiles[0] ?? '', inspected(attachment)]] : []),
    sources: new Map(source ? [[sampleMeetingFile, source]] : []),
  };
  return checkContent(folder, set).problems;
}

interface Circumstances {
  today?: string | undefined;
  published?: Readonly<Record<string, string>>;
  source?: SourceAtHand | undefined;
  otherAttachment?: string | undefined;
  attachment?: Example['attachment'] | undefined;
  set?: RuleSet;
}

const inspected = (found: Partial<InspectedAttachment>): InspectedAttachment => ({
  ...{ digest: 'a1', numbers: [], hasPosition: false, unread: [], ...found },
});

/** The problems, checked by `set`, when the bad way of `example` stands in the sample. */
export function problemsOfExample({ example }: Rule, set?: RuleSet) {
  const {
    file = sampleMeetingFile,
    good,
    bad,
    published = false,
    exempted,
    today,
    source,
    attachment,
    otherAttachment,
  } = example;
  const sample = sampleContent[file] ?? '';
  const files = { ...sampleContent, [file]: sample.replace(good, bad) };
  return problemsOf(
    exempted ? { ...files, [exemptionsFile]: exemptionsOf(problemsOf(files)) } : files,
    {
      published: published ? { [file]: sample } : {},
      today,
      source: source && sampleSource(source),
      attachment,
      otherAttachment,
      ...(set && { set }),
    },
  );
}

/** The lines of `undtagelser.yml` that allow those of `problems` that can be allowed. */
export const exemptionsOf = (problems: readonly Problem[]): string =>
  problems
    .filter(({ digest }) => digest !== undefined)
    .map(
      ({ ruleId, file, digest }) =>
        `- { regel: ${ruleId}, fil: ${file}, aftryk: "${digest}", dato: 2026-03-25, grund: En printer. }\n`,
    )
    .join('');

/** The document that the sample's meeting was imported from, as it is found now. */
export function sampleSource(kind: SourceAtHand['kind']): SourceAtHand {
  const path = 'kilder/referat.pdf';
  if (kind === 'other') return { kind, path };
  if (kind === 'unreadable') return { kind, path, reason: 'Filen er tom.' };
  const { meeting } = readMeeting(sampleContent[sampleMeetingFile] ?? '', sampleMeetingFile);
  if (meeting === undefined) throw new Error('No sample');
  const words = meetingWords(meeting).map((word, index) => ({ word, line: index + 1 }));
  return { kind, path, count: 40, facts: factTexts(meeting), words };
}

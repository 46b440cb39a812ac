/** Applies the example of a rule to the sample content. */
import type { ForeignContent, SourceAtHand } from '../../src/archive/content-folder.ts';
import { ledgerFile } from '../../src/archive/read-ledger.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { factTexts } from '../../src/minutes/source-text.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { meetingWords } from '../../src/minutes/words/words.ts';
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
    foreign,
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
    sources: new Map(source ? [[sampleMeetingFile, [source]]] : []),
    ...(foreign && { foreign: [foreign] }),
  };
  return checkContent(folder, set).problems;
}

interface Circumstances {
  today?: string | undefined;
  published?: Readonly<Record<string, string>>;
  source?: SourceAtHand | undefined;
  otherAttachment?: string | undefined;
  attachment?: Example['attachment'] | undefined;
  foreign?: ForeignContent | undefined;
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
    merged,
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
      foreign: merged && broughtIn(file, bad),
      ...(set && { set }),
    },
  );
}

/** A merge that has brought in `file`, or into the ledger the addresses in `bad`. */
const broughtIn = (file: string, bad: string): ForeignContent => ({
  ...{ from: 'Andetkøbing Kommune', before: '0123456789ab', folder: 'content' },
  files: new Set(file === ledgerFile ? [] : [file]),
  addresses: new Set(file === ledgerFile ? bad.split('\n') : []),
});

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
  return { kind, path, count: 40, facts: factTexts(meeting), words, sections: [] };
}

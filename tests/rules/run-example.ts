/** Applies the example of a rule to the sample content. */
import type { SourceAtHand } from '../../src/archive/content-folder.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { factTexts } from '../../src/minutes/source-text.ts';
import { meetingWords } from '../../src/minutes/words.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { allRules, type RuleSet } from '../../src/rules/rule-set.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from './sample.ts';

export function problemsOf(
  files: Readonly<Record<string, string>>,
  { published = {}, source, attachment, set = allRules }: Circumstances = {},
) {
  const folder = {
    files: new Map(Object.entries(files)),
    attachmentFiles: new Set([...sampleAttachmentFiles, ...(attachment ? [attachment] : [])]),
    published: new Map(Object.entries(published)),
    sources: new Map(source ? [[sampleMeetingFile, source]] : []),
  };
  return checkContent(folder, set).problems;
}

interface Circumstances {
  published?: Readonly<Record<string, string>>;
  source?: SourceAtHand | undefined;
  attachment?: string | undefined;
  set?: RuleSet;
}

/** The problems, checked by `set`, when the bad way of `example` stands in the sample. */
export function problemsOfExample({ example }: Rule, set?: RuleSet) {
  const { file = sampleMeetingFile, good, bad, published = false, source, attachment } = example;
  const sample = sampleContent[file] ?? '';
  return problemsOf(
    { ...sampleContent, [file]: sample.replace(good, bad) },
    {
      published: published ? { [file]: sample } : {},
      source: source && sampleSource(source),
      attachment,
      ...(set && { set }),
    },
  );
}

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

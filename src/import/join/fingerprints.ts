/**
 * What the parts of an agenda were like when it was imported. By that it is known, when its minutes come,
 * which parts an editor has changed since, and which the municipality has.
 */
import { withoutDoubtMarks } from '../../minutes/doubt-marks.ts';
import { facts } from '../../minutes/facts/index.ts';
import { fingerprint, fingerprintLength } from '../../minutes/stamps/fingerprint.ts';
import type { AgendaItem, Meeting, Section } from '../../minutes/model.ts';
import { blockWords } from '../../minutes/words/words.ts';
import { writeMeeting } from '../../minutes/write-meeting.ts';
import { takeApart, type Written } from './take-apart.ts';

/** Texts that stand for the parts of a meeting. */
export const partTexts = {
  title: ({ title }: AgendaItem): string => `titel\n${title}`,
  caseNumber: (printed: string): string => `sag\n${printed}`,
  section: (text: string): string => withoutDoubtMarks(text).trim(),
  /** That an item has a section, whatever is in it. */
  heading: ({ title }: AgendaItem, { heading }: Section): string =>
    `afsnit\n${title}\n${heading ?? ''}`,
  attachment: ({ title }: AgendaItem, name: string): string => `bilag\n${title}\n${name}`,
  introduction: (block: Meeting['introduction'][number]): string =>
    `indledning\n${blockWords([block]).join(' ')}`,
  fact: (key: string, value: unknown): string => `${key}\n${JSON.stringify(value)}`,
};

/** The facts that an editor may have changed. */
export const comparedFacts = ['start', 'end', 'endDate', 'place', 'present', 'apologies'] as const;

function textsOf({ meeting, textOf }: Written): string[] {
  return [
    ...comparedFacts.map((name) => partTexts.fact(facts[name].key, meeting[name])),
    ...meeting.introduction.map(partTexts.introduction),
    ...meeting.items.flatMap((item) => [
      partTexts.title(item),
      ...item.caseNumbers.map(({ printed }) => partTexts.caseNumber(printed)),
      ...item.sections.flatMap((section) => [
        partTexts.section(textOf(section)),
        partTexts.heading(item, section),
        ...section.attachments.map(({ name }) => partTexts.attachment(item, name)),
      ]),
    ]),
  ];
}

/** An imported agenda with the fingerprints of its parts; minutes as they are, as nothing replaces them. */
export function withFingerprints(meeting: Meeting): Meeting {
  if (meeting.status !== 'agenda') return meeting;
  const written = takeApart(writeMeeting(meeting), '');
  if (written === undefined) return meeting;
  const fingerprints = [...new Set(textsOf(written).map(fingerprint))].join('');
  return { ...meeting, sources: meeting.sources.map((source) => ({ ...source, fingerprints })) };
}

/** What was in the sources of a meeting when they were imported. */
export interface AsImported {
  /** Whether that is known of any of them. */
  isKnown: boolean;
  has(text: string): boolean;
}

export function asImported({ sources }: Meeting): AsImported {
  const all = new Set(
    sources.flatMap(({ fingerprints = '' }) =>
      Array.from({ length: Math.floor(fingerprints.length / fingerprintLength) }, (_, at) =>
        fingerprints.slice(at * fingerprintLength, (at + 1) * fingerprintLength),
      ),
    ),
  );
  return { isKnown: all.size > 0, has: (text) => all.has(fingerprint(text)) };
}

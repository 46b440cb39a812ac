/** Generated archives: the same every time, of the size asked for, and fit to be published. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { blockWords } from '../../src/minutes/words.ts';
import { mentions } from '../../src/references/mentions.ts';
import { archiveFiles } from './archive/archive-files.ts';

const read = (items: number, seed?: number) => {
  const files = new Map(archiveFiles(items, seed));
  const attachments = [...files.keys()].filter((file) => file.startsWith('bilag/'));
  const attachmentFiles = new Set(attachments.map((file) => file.slice('bilag/'.length)));
  return checkContent({ files, attachmentFiles });
};

describe('archiveFiles', () => {
  it('gives the same bytes for the same size and seed, and others for another seed', () => {
    const files = [...archiveFiles(60, 7)];
    expect([...archiveFiles(60, 7)]).toEqual(files);
    expect([...archiveFiles(60, 8)]).not.toEqual(files);
  });

  it('has exactly as many items as asked for, and nothing for the check to say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(1000), (items, seed) => {
        const { archive, problems } = read(items, seed);
        expect(problems).toEqual([]);
        const found = [...archive.meetings.values()].flatMap((meeting) => meeting.items);
        expect(found).toHaveLength(items);
      }),
      { numRuns: 6 },
    );
  });

  it('has of everything that archives have', () => {
    const { archive, problems } = read(900);
    expect(problems).toEqual([]);
    const meetings = [...archive.meetings.values()];
    const items = meetings.flatMap((meeting) => meeting.items);
    const treated = [...archive.cases.values()].map((file) => file.items.length);
    const kinds = [...archive.moves.values()].map(({ kind }) => kind);
    const words = items.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blockWords(blocks)),
    );
    expect({
      committees: archive.committees.size,
      agendas: meetings.some(({ status }) => status === 'agenda'),
      corrections: meetings.some((meeting) => meeting.corrections.length > 0),
      secondMeetings: meetings.some(({ sequence }) => sequence > 1),
      closed: items.some(({ closed }) => closed),
      attachments: archive.attachmentFiles.size > 0,
      withdrawn: kinds.includes('withdrawal'),
      moved: kinds.includes('redirect'),
      onceOrTwice: treated.filter((times) => times <= 2).length > treated.length / 2,
      often: treated.some((times) => times >= 7),
      numberings: new Set([...archive.cases.values()].map(({ number }) => number.kind)).size,
      mentioned: mentions(archive).ofItem.size > items.length / 50,
      hundredWords: Math.round(words.length / items.length / 100),
    }).toEqual({
      committees: 12,
      agendas: true,
      corrections: true,
      secondMeetings: true,
      closed: true,
      attachments: true,
      withdrawn: true,
      moved: true,
      onceOrTwice: true,
      often: true,
      numberings: 2,
      mentioned: true,
      hundredWords: 3,
    });
  });
});

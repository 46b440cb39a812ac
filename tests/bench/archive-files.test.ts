/** Generated archives: the same every time, of the size asked for, and fit to be published. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { mentions } from '../../src/links/mentions.ts';
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
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(1000), (items, seed) => {
        const { archive, problems } = read(items, seed);
        expect(problems).toEqual([]);
        const found = [...archive.meetings.values()].flatMap((meeting) => meeting.items);
        expect(found).toHaveLength(items);
      }),
      { numRuns: 5 },
    );
  });

  it('refers to meetings, items and cases that are there', () => {
    const { archive } = read(200);
    const { ofMeeting, ofItem, ofCase } = mentions(archive);
    expect(ofMeeting.size).toBeGreaterThan(archive.meetings.size / 2);
    expect(ofItem.size).toBeGreaterThan(5);
    expect(ofCase.size).toBeGreaterThan(5);
  });
});

describe('an archive of 4,000 items', () => {
  const files = [...archiveFiles(4000)];
  const all = files.map(([, text]) => text).join('\n');
  const count = (pattern: RegExp): number => [...all.matchAll(pattern)].length;

  test.each([
    ['committees', /^- noegle: /gm, 12, 12],
    ['agendas', /^status: dagsorden$/gm, 1, 12],
    ['corrections', /^rettelser:$/gm, 10, 60],
    ['closed items', /^Lukket: ja$/gm, 60, 120],
    ['old case numbers', /^Sag: \d\d\/\d+$/gm, 100, 600],
    ['KLE case numbers', /^Sag: \d\d\.\d\d\.\d\d-[A-Z]\d\d-\d+-\d\d$/gm, 2000, 3500],
    ['published attachments', /^- \[.*\]\(bilag\//gm, 30, 100],
    ['addresses moved', /^ {2}til: \//gm, 5, 30],
    ['items withdrawn', /^ {2}trukket: /gm, 3, 25],
    ['words', /\p{L}+/gu, 4000 * 280, 4000 * 360],
  ])('has %s', (_, pattern, least, most) => {
    const found = count(pattern);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });

  it('has second meetings of a day', () => {
    expect(files.some(([file]) => /^moeder\/.*-2\.md$/.test(file))).toBe(true);
  });

  it('has cases that are treated once, some times, and a few often', () => {
    const treated = new Map<string, number>();
    for (const [sag] of all.matchAll(/^Sag: .*/gm)) treated.set(sag, (treated.get(sag) ?? 0) + 1);
    const times = [...treated.values()];
    const share = (least: number, most: number): number =>
      times.filter((each) => each >= least && each <= most).length / times.length;
    expect(share(1, 3)).toBeGreaterThan(0.8);
    expect(share(2, 3)).toBeGreaterThan(0.3);
    expect(share(4, 10)).toBeGreaterThan(0.04);
    expect(share(11, 30)).toBeGreaterThan(0);
  });
});

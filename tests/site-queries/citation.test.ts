import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/minutes/model.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { citeItem, citeSection } from '../../src/site/citation.ts';
import { outlineOf } from '../view-page.ts';
import { archiveOf, meeting } from './archive.ts';

const archive = archiveOf({ chefforum: 'Chefforum' }, []);

/** The citation of an item of Chefforum with these case numbers. */
function cite(numbers: string[], more: Partial<Meeting> = {}): string {
  const made = outlineOf(meeting('chefforum', '2012-11-20', [['3', 'Akutjob', ...numbers]], more));
  return made.items.map((item) => citeItem(archive, made, item)).join();
}

test.each([
  [['12/18537'], {}, 'Chefforum 20. november 2012, pkt. 3, sag 12/18537'],
  [[], {}, 'Chefforum 20. november 2012, pkt. 3'],
  [['12/1', '12/2'], {}, 'Chefforum 20. november 2012, pkt. 3, sagerne 12/1 og 12/2'],
  [
    ['12/1', '12/2', '12/1', '12/3'],
    {},
    'Chefforum 20. november 2012, pkt. 3, sagerne 12/1, 12/2 og 12/3',
  ],
  [[], { sequence: 2 }, 'Chefforum 20. november 2012 (2. møde), pkt. 3'],
  [[], { status: 'agenda' as const }, 'Chefforum 20. november 2012 (dagsorden), pkt. 3'],
])('an item with the cases %j, %j', (numbers, more, expected) => {
  expect(cite(numbers, more)).toBe(expected);
});

describe('a section is cited as', () => {
  const dated = 'Beslutning i Byrådet den 24-03-2026';
  test.each([
    [['Økonomi:'], ['Økonomi']],
    [[dated], ['Beslutning']],
    [
      [dated, 'Beslutning'],
      [dated, 'Beslutning'],
    ],
    [['Indstilling'], ['Indstilling']],
  ])('%j', (headings, expected) => {
    const sections = headings.map((heading) => `### ${heading}\n\nOrd.\n\n`).join('');
    const text = `---\nudvalg: a\ndato: 2026-03-24\nstatus: referat\ntitel: M\n---\n\n## Punkt 1: T\n\n${sections}`;
    const [item] = readMeeting(text, 'moeder/a/2026-03-24.md').meeting?.items ?? [];
    expect(item?.sections.map((section) => citeSection(item, section))).toEqual(expected);
  });

  test('what it is without a heading', () => {
    const made = meeting('a', '2026-03-24', [['1', 'T']]);
    const [item] = made.items;
    const section = { kind: 'other', heading: null, id: 'x', blocks: [], attachments: [] } as const;
    expect(item && citeSection(item, { ...section, blocks: [], attachments: [] })).toBe(
      'Indledning',
    );
  });
});

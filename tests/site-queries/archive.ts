/** Made-up archives for the tests of the site's queries: two committees, an agenda, an empty committee. */
import { meetingKey } from '../../src/archive/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Archive } from '../../src/archive/model.ts';
import { outlineMeeting } from '../../src/archive/outline-meeting.ts';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import type { AgendaItem, Meeting } from '../../src/minutes/model.ts';
import { lastingAddresses } from '../../src/products/addresses.ts';
import { committeeNames } from '../../src/references/names.ts';
import type { Content } from '../view-page.ts';

/** `[number, title, ...case numbers]` */
type ItemWords = [string, string, ...string[]];

export function meeting(
  committee: string,
  day: string,
  items: ItemWords[],
  more: Partial<Meeting> = {},
): Meeting {
  return {
    committee,
    date: day,
    sequence: 1,
    status: 'minutes',
    title: '',
    sources: [],
    present: [],
    apologies: [],
    corrections: [],
    introduction: [],
    items: items.map(item),
    ...more,
  };
}

export function item([number, title, ...caseNumbers]: ItemWords, index = 0): AgendaItem {
  return {
    number,
    order: index + 1,
    title,
    caseNumbers: caseNumbers.map((text) => {
      const parsed = parseCaseNumber(text);
      if (parsed === undefined) throw new Error(`No case number: ${text}`);
      return parsed;
    }),
    closed: title === '',
    sections: [],
  };
}

/** An item's decision, from the lines of Markdown that stand under its heading. */
export function decided(item: AgendaItem, markdown: string): AgendaItem {
  const { children: blocks } = parseMarkdown(markdown);
  const decision: AgendaItem['sections'][number] = {
    kind: 'decision',
    heading: 'Beslutning',
    id: 'beslutning',
    blocks,
    attachments: [],
  };
  return { ...item, sections: [...item.sections, decision] };
}

/** The meetings that an archive's outlines were made of here. */
const made = new WeakMap<Archive['meetings'], ReadonlyMap<string, Meeting>>();

/** Joins meetings under the committees given as key and name. */
export function archiveOf(names: Record<string, string>, meetings: Meeting[]): Archive {
  const committees = Object.entries(names).map(([key, name]) => ({
    key,
    name,
    formerNames: [],
    abbreviations: [],
  }));
  const outlines = meetings.map((each) => outlineMeeting(each, committeeNames(committees)));
  const parts = {
    settings: {
      municipality: 'Eksempelkøbing Kommune',
      title: 'Referater',
      accessibility: {},
      language: 'da',
      colour: '#00546b',
      colourDark: '#7fc8d9',
    },
    committees,
    meetings: outlines,
    subjectTitles: new Map(),
    pages: new Map(),
    attachmentFiles: new Set<string>(),
  };
  const archive = buildArchive(parts, lastingAddresses);
  made.set(archive.meetings, new Map(meetings.map((each) => [meetingKey(each), each])));
  return archive;
}

/** An archive of meetings joined here, with their texts. */
export const contentOf = (archive: Archive): Content => ({
  archive,
  textOf(outline) {
    const meeting = made.get(archive.meetings)?.get(meetingKey(outline));
    if (meeting === undefined) throw new Error(`${outline.date} was not made here.`);
    return { meeting, body: '', earlier: [] };
  },
});

export const emptyArchive = archiveOf({}, []);

export const smallArchive = archiveOf(
  { byraadet: 'Byrådet', 'teknisk-udvalg': 'Teknisk Udvalg', aeldreraadet: 'Ældrerådet' },
  [
    meeting('teknisk-udvalg', '2023-12-05', [
      ['1', 'Cykelsti langs Søvej', '23/411'],
      ['2', 'Evt.'],
    ]),
    meeting('teknisk-udvalg', '2024-01-16', [
      ['1', 'Godkendelse af dagsorden', '00.01.00-P35-9-22'],
      ['2', 'Cykelsti langs Søvej, 2. behandling', '23/411'],
      ['3', 'Eventuelt', '00.01.00-P35-9-22'],
    ]),
    meeting('byraadet', '2024-01-30', [
      ['1', 'Cykelsti langs Søvej, 2. behandling', '23/411', '24/7'],
      ['2', '', '08.03.00 G01/549'],
    ]),
    meeting('byraadet', '2024-01-30', [['1', 'Ekstraordinært budgetmøde']], { sequence: 2 }),
    meeting('byraadet', '2024-02-27', [['1', 'Lokalplan 12', '24/90', '23/411']], {
      status: 'agenda',
    }),
  ],
);

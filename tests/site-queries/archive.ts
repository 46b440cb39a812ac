/** Made-up archives for the tests of the site's queries: two committees, an agenda, an empty committee. */
import type { Archive, CaseFile } from '../../src/archive/model.ts';
import { meetingSlug } from '../../src/archive/addresses.ts';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import type { AgendaItem, Meeting } from '../../src/minutes/model.ts';

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
    present: [],
    apologies: [],
    corrections: [],
    introduction: [],
    items: items.map(item),
    ...more,
  };
}

function item([number, title, ...caseNumbers]: ItemWords, index: number): AgendaItem {
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

/** Joins meetings, given oldest first, under the committees given as key and name. */
export function archiveOf(committees: Record<string, string>, meetings: Meeting[]): Archive {
  const cases = new Map<string, CaseFile>();
  for (const held of meetings) {
    for (const treated of held.items) {
      for (const number of treated.caseNumbers) {
        const file = cases.get(number.address) ?? { number, items: [] };
        file.items.push({ meeting: held, item: treated });
        // Taken out and put in again, so that the case treated last comes last.
        cases.delete(number.address);
        cases.set(number.address, file);
      }
    }
  }
  return {
    settings: {
      municipality: 'Eksempelkøbing Kommune',
      title: 'Referater',
      accessibility: {},
      language: 'da',
      colour: '#00546b',
      colourDark: '#7fc8d9',
    },
    committees: new Map(
      Object.entries(committees).map(([key, name]) => [
        key,
        {
          committee: { key, name, formerNames: [], abbreviations: [] },
          meetings: meetings.filter(({ committee }) => committee === key),
        },
      ]),
    ),
    meetings: new Map(meetings.map((held) => [`${held.committee}/${meetingSlug(held)}`, held])),
    cases: new Map([...cases].reverse()),
    years: new Map([...Map.groupBy(meetings, ({ date }) => date.slice(0, 4))].reverse()),
    pages: new Map(),
    attachmentFiles: new Set(),
  };
}

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

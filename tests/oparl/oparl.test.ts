/** OParl, as a client reads it that knows the specification and nothing of how the files are made. */
import Ajv from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { timesOf } from '../../src/oparl/times.ts';
import { renderedFiles } from '../../src/products/addresses.ts';
import { fileOf, municipality, siteUrl } from '../open-data/municipality.ts';
import { listSchema, objectSchema } from './schema.ts';

type Value = Record<string, unknown>;

interface Page {
  data: Value[];
  pagination: { totalElements?: number; totalPages?: number };
  links: Partial<Record<'first' | 'prev' | 'self' | 'next' | 'last', string>>;
}

const settings = `kommune: A & B Kommune
hjemmeside: https://ab.dk/
email: post@eksempel.dk
licens: https://creativecommons.org/licenses/by/4.0/
`;

/** A meeting of `day` with so many items, each of a case. */
const meetingOf = (day: string, items: number): string =>
  [
    `---\nudvalg: teknik\ndato: ${day}\nstatus: referat\ntitel: Møde\n---\n`,
    ...Array.from({ length: items }, (_, at) => {
      const number = `${day.slice(2, 4)}/${100 + at}`;
      return `## Punkt ${at + 1}: Sag\n\nSag: ${number}\n\n### Beslutning\n\nGodkendt.\n`;
    }),
  ].join('\n');

const meetings = {
  'site.yml': `${settings}oparl: ja\n`,
  'adresser.txt': '/teknik/2026-01-06/samlet/\n',
  'moeder/teknik/2025-06-01.md': meetingOf('2025-06-01', 60),
};
/** Items that were open, with two cases each: one was closed, one withdrawn, one lost a case. */
const earlier = ['3', '4', '5'].map(
  (number) => `## Punkt ${number}: Sag\n\nSag: 26/1\nSag: 26/3\n\n### Beslutning\n\nGodkendt.\n\n`,
);
const closedItem = '## Punkt 2: Sag\n\nSag: 26/1\nSag: 26/2\nLukket: ja\n\n';
const facts = '---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: Møde\n---\n\n';
const byraad = 'moeder/byraad/2026-03-24.md';
const history: Parameters<typeof municipality>[1] = [
  [byraad, [{ text: facts + closedItem + earlier.join(''), until: '2026-04-01' }]],
];
const content = municipality(meetings, history);

/** Every file by its whole address. */
async function filesOf(of: typeof content): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { file } of renderedFiles(of.archive)) {
    if (file.startsWith('oparl/')) files.set(siteUrl + file, String(await fileOf(of, file)));
  }
  return files;
}

const files = await filesOf(content);

const at = (address: string): Value => {
  const text = files.get(new URL(address, `${siteUrl}oparl/`).href);
  if (text === undefined) throw new Error(`Nothing answers at ${address}`);
  return JSON.parse(text) as Value;
};

/** The pages of a list, as a client follows them. */
function pagesFrom(first: string): Page[] {
  const pages: Page[] = [];
  for (let next: string | undefined = first; next !== undefined; next = pages.at(-1)?.links.next) {
    pages.push(at(next) as unknown as Page);
  }
  return pages;
}

/** All objects in a value, itself and those inside it. */
const objectsIn = (value: unknown): Value[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...('id' in value ? [value as Value] : []),
        ...Object.values(value).flatMap((each) => objectsIn(each)),
      ];

describe('every file', () => {
  const ajv = new Ajv();
  const isObject = ajv.compile(objectSchema);
  const isPage = ajv.compile(listSchema);

  it('is as the specification has it', () => {
    expect(files.size).toBeGreaterThan(200);
    for (const [address, text] of files) {
      const validate = address.includes('/oparl/list/') ? isPage : isObject;
      const isValid = validate(JSON.parse(text));
      expect(isValid ? [] : validate.errors, address).toEqual([]);
    }
    expect(isObject({ ...at('body.json'), meeting: undefined })).toBe(false);
    expect(isObject({ ...at('system.json'), created: '2026-03-24' })).toBe(false);
  });

  it('answers at the id of each object, with the same and what it belongs to', () => {
    for (const [address, text] of files) {
      const objects = objectsIn(JSON.parse(text));
      for (const object of objects) expect(at(String(object['id'])), address).toMatchObject(object);
    }
  });

  it('leads to nothing that does not answer', () => {
    for (const text of files.values()) {
      for (const [link = ''] of text.matchAll(
        /(?<=")https:\/\/eksempel\.dk\/[^"]*\/oparl\/[^"]*(?=")/g,
      )) {
        expect(files.has(link), link).toBe(true);
      }
    }
  });

  it('tells nothing of what is closed, withdrawn, in doubt or was there before, and no name of a person', () => {
    for (const [address, text] of files) {
      expect(text, address).not.toMatch(/zq|vaek\.pdf|26\/[34]"|Anne Aa|Bo Bo|Carl/i);
    }
  });
});

test('a client finds all from the system', () => {
  const [body = {}] = pagesFrom(String(at('system.json')['body'])).flatMap(({ data }) => data);
  const counts = Object.entries(body).flatMap(([key, list]) =>
    /\/list\//.test(String(list))
      ? [[key, pagesFrom(String(list)).map(({ data }) => data.length)]]
      : [],
  );
  expect(Object.fromEntries(counts)).toEqual({
    organization: [3],
    person: [0],
    membership: [0],
    legislativeTermList: [0],
    meeting: [3, 3],
    paper: [25, 25, 11, 3],
    agendaItem: [50, 12, 7],
    consultation: [50, 11, 5],
    file: [3, 4],
    locationList: [1],
  });
});

test('pages lead to one another, and the last one says how many there are', () => {
  const pages = pagesFrom('list/agendaitem.json');
  const [first, second, last] = pages.map(({ links }) => links.self);
  expect(first).toBe(`${siteUrl}oparl/list/agendaitem.json`);
  expect(pages.map(({ links, pagination }) => ({ ...links, ...pagination }))).toEqual([
    { first, self: first, next: second },
    { first, prev: first, self: second, next: last },
    { first, prev: second, self: last, last, totalElements: 69, totalPages: 3 },
  ]);
});

test.each([
  [
    'agendaitem/byraad/2026-03-24/2.json',
    {
      number: '2',
      order: 1,
      public: true,
      consultation: `${siteUrl}oparl/consultation/byraad/2026-03-24/2/1.json`,
      resolutionText: expect.stringMatching(/^1\. Godkendt med 14 stemmer mod 5\.\n/) as string,
      auxiliaryFile: [{ accessUrl: `${siteUrl}byraad/2026-03-24/bilag/kort.pdf` }],
      created: '2026-03-24T00:00:00+01:00',
      modified: '2026-04-01T12:00:00+02:00',
    },
  ],
  ['agendaitem/byraad/2026-03-24/5.json', { name: 'Uden beslutning', result: 'udgået' }],
  ['agendaitem/teknik/2026-03-10/1.json', { result: 'anbefalet' }],
  [
    'paper/05.01.00-P19-3-26.json',
    {
      reference: '05.01.00-P19-3-26',
      consultation: [{ agendaItem: `${siteUrl}oparl/agendaitem/byraad/2026-03-24/2.json` }],
      keyword: ['05.01.00'],
    },
  ],
  [
    'meeting/byraad/2026-03-24.json',
    {
      name: 'Byrådet, tirsdag den 24. marts 2026',
      meetingState: 'durchgeführt',
      start: '2026-03-24T17:00:00+01:00',
      end: '2026-03-25T00:15:00+01:00',
      location: { description: 'Byrådssalen, 2' },
    },
  ],
  ['meeting/byraad/2026-04-28.json', { meetingState: 'eingeladen', cancelled: true }],
  [
    'file/byraad/2026-03-24/kort.pdf.json',
    {
      name: 'kort',
      mimeType: 'application/pdf',
      meeting: [`${siteUrl}oparl/meeting/byraad/2026-03-24.json`],
      agendaItem: [`${siteUrl}oparl/agendaitem/byraad/2026-03-24/2.json`],
    },
  ],
  // What has moved answers as it is now.
  ['meeting/byraad/2026-03-23.json', { id: `${siteUrl}oparl/meeting/byraad/2026-03-24.json` }],
  ['paper/26-5.json', { id: `${siteUrl}oparl/paper/26-1.json` }],
])('%s', (address, told) => {
  expect(at(address)).toMatchObject(told);
});

const gone = (
  type: string,
  path: string,
  created?: string,
  modified?: string,
  keys: Value = {},
): [string, Value] => [
  path,
  {
    id: `${siteUrl}oparl/${path}`,
    type: `https://schema.oparl.org/1.1/${type}`,
    deleted: true,
    ...keys,
    ...(created !== undefined && { created, modified }),
  },
];

test.each<[string, Value]>([
  [
    'agendaitem/byraad/2026-03-24/3.json',
    {
      id: `${siteUrl}oparl/agendaitem/byraad/2026-03-24/3.json`,
      type: 'https://schema.oparl.org/1.1/AgendaItem',
      meeting: `${siteUrl}oparl/meeting/byraad/2026-03-24.json`,
      number: '3',
      order: 2,
      public: false,
      web: `${siteUrl}byraad/2026-03-24/punkt-3/`,
      created: '2026-03-24T00:00:00+01:00',
      modified: '2026-04-02T12:00:00+02:00',
    },
  ],
  ...['Meeting meeting', 'Location location', 'File minutes'].map((each) => {
    const [type = '', path = ''] = each.split(' ');
    return gone(
      type,
      `${path}/teknik/2026-01-06.json`,
      '2026-01-06T00:00:00+01:00',
      '2026-02-01T12:00:00+01:00',
      type === 'File' ? { accessUrl: `${siteUrl}teknik/2026-01-06/samlet/` } : {},
    );
  }),
  ...[
    'AgendaItem agendaitem/byraad/2026-03-24/4.json',
    'Consultation consultation/byraad/2026-03-24/4/1.json',
    'Paper paper/26-4.json',
  ].map((each) => {
    const [type = '', path = ''] = each.split(' ');
    const [created, modified] = ['2026-03-24T00:00:00+01:00', '2026-04-10T12:00:00+02:00'];
    return gone(type, path, created, modified, type === 'AgendaItem' ? { order: 3 } : {});
  }),
  gone('Paper', 'paper/26-6.json'),
  ...['3/1', '3/2', '4/2', '5/2'].map((path) => {
    const [created, modified] = ['2026-03-24T00:00:00+01:00', '2026-04-01T12:00:00+02:00'];
    return gone('Consultation', `consultation/byraad/2026-03-24/${path}.json`, created, modified);
  }),
])('%s has nothing else', (address, told) => {
  expect(at(address)).toEqual(told);
});

test('a treatment that no page has shown has no object', () => {
  const never = ['2/3', '6/1'].map((path) => `consultation/byraad/2026-03-24/${path}.json`);
  expect(never.filter((path) => files.has(`${siteUrl}oparl/${path}`))).toEqual([]);
});

test('a meeting that is published changes the last page of each list', async () => {
  const day = 'moeder/teknik/2026-05-12.md';
  const later = await filesOf(
    municipality({ ...meetings, [day]: meetingOf('2026-05-12', 2) }, history),
  );
  const changed = [...later].filter(([address, text]) => files.get(address) !== text);
  expect(changed.map(([address]) => address.replace(`${siteUrl}oparl/`, ''))).toEqual([
    'meeting/teknik/2026-05-12.json',
    ...['paper/26-100.json', 'paper/26-101.json'],
    ...['agendaitem/teknik/2026-05-12/1.json', 'agendaitem/teknik/2026-05-12/2.json'],
    ...['consultation/teknik/2026-05-12/1/1.json', 'consultation/teknik/2026-05-12/2/1.json'],
    'minutes/teknik/2026-05-12.json',
    ...['list/meeting-2026-1.json', 'list/paper-2026-1.json', 'list/agendaitem-2026-1.json'],
    ...['list/consultation-2026-1.json', 'list/file-2026-1.json'],
  ]);
});

test.each([
  ['2026-03-24', '', '2026-03-24T00:00:00+01:00', '2026-03-24T00:00:00+01:00'],
  ['2026-03-24', '2026-03-24', '2026-03-24T00:00:00+01:00', '2026-03-24T12:00:00+01:00'],
  ['2026-03-28', '2026-03-29', '2026-03-28T00:00:00+01:00', '2026-03-29T12:00:00+02:00'],
  // Changed before the meeting, as an agenda.
  ['2026-07-01', '2026-06-20', '2026-07-01T00:00:00+02:00', '2026-07-01T00:00:00+02:00'],
])('of %s, changed on %j', (day, changed, created, modified) => {
  expect(timesOf(day, changed)).toEqual({ created, modified });
});

test.each(['', 'oparl: nej\n', 'oparl: måske\n'])('with %j there is none of it', (line) => {
  const { archive } = municipality({ 'site.yml': settings + line });
  expect([...renderedFiles(archive)].filter(({ file }) => file.startsWith('oparl/'))).toEqual([]);
});

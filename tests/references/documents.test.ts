/** What the five documents refer to: each reference and each day that is none, with its source line. */
import { describe, expect, it } from 'vitest';
import { itemWords } from '../../src/minutes/words/words.ts';
import {
  five,
  fiveAnd,
  furtherKeys,
  linkedItem,
  linksInTheFive,
  meetingsOfTheFive,
  textsOfTheFive,
} from './archives.ts';

const item = '## Punkt 1: Sager\n\n### Beslutning\n\nGodkendt.\n';

/** Line of the source, where the words stand, and what they refer to. */
type Row = readonly [line: string, place: string, words: string, address: string];

const withinTheFive: Row[] = [
  [
    '000:26',
    '2012-11-20/1#indstilling',
    'referat fra den 1. november 2012',
    '/chefforum/2012-11-01/',
  ],
  [
    '000:34',
    '2012-11-20/1#bilag',
    'Foreløbigt referat af Tværgående chefmøde 1.11.12',
    '/chefforum/2012-11-01/',
  ],
  [
    '000:42',
    '2012-11-20/2#baggrund',
    'seneste møde i Tværgående chefgruppe',
    '/chefforum/2012-11-01/',
  ],
];

const toFurtherMeetings: Row[] = [
  [
    '003:25',
    '2012-11-01/1#indstilling',
    'referat fra den 22. oktober 2012',
    '/chefforum/2012-10-22/',
  ],
  [
    '003:33',
    '2012-11-01/1#bilag',
    'Foreløbigt referat af Tværgående chefmøde 22.10.12',
    '/chefforum/2012-10-22/',
  ],
  [
    '003:45',
    '2012-11-01/2#baggrund',
    'Tværgående chefgruppes møde den 4. oktober',
    '/chefforum/2012-10-04/',
  ],
  ['003:71', '2012-11-01/2#bilag', 'DG d. 29.10.12', '/direktoergruppen/2012-10-29/'],
  [
    '002:33',
    '2020-06-18/1#indstilling',
    'referatet fra mødet den 4. juni 2020',
    '/chefforum/2020-06-04/',
  ],
  [
    '002:37',
    '2020-06-18/1#beslutning',
    'referat fra mødet den 4. juni 2020',
    '/chefforum/2020-06-04/',
  ],
  [
    '002:113',
    '2020-06-18/4#anledning',
    'KommuneMED har på mødet den 5. februar 2020',
    '/kommunemed/2020-02-05/',
  ],
  [
    '002:186',
    '2020-06-18/5#sagsfremstilling',
    'Direktørforum den 22. juni',
    '/direktoerforum/2020-06-22/',
  ],
  ['002:186', '2020-06-18/5#sagsfremstilling', 'den 29. juni', '/direktoerforum/2020-06-29/'],
  [
    '002:222',
    '2020-06-18/6#sagsfremstilling',
    'Den 12. maj 2020 godkendte Kommunalbestyrelsen',
    '/kommunalbestyrelsen/2020-05-12/',
  ],
  [
    '002:244',
    '2020-06-18/6#sagsfremstilling',
    'Chefforum d. 27. august 2020',
    '/chefforum/2020-08-27/',
  ],
  [
    '004:33',
    '2017-06-28/1#indstilling',
    'referat for mødet af 14. juni 2017',
    '/chefforum/2017-06-14/',
  ],
  ['004:45', '2017-06-28/2#anledning', 'kommuneMED d. 19.6 2017', '/kommunemed/2017-06-19/'],
  ['004:202', '2017-06-28/4#sagsfremstilling', 'Chefforum d. 03.04.17', '/chefforum/2017-04-03/'],
  ['004:249', '2017-06-28/5#anledning', 'chefforums møde d. 18. maj', '/chefforum/2017-05-18/'],
  [
    '004:297',
    '2017-06-28/7#sagsfremstilling',
    'Styregruppen for arbejdsmiljø og risikostyring har på mødet den 18. april 2017',
    '/styregruppen/2017-04-18/',
  ],
  [
    '004:311',
    '2017-06-28/7#historik',
    'KommuneMED, 19. juni 2017, pkt. 4',
    '/kommunemed/2017-06-19/punkt-4/',
  ],
  ['001:25', '2023-11-23/1#anledning', 'referatet fra seneste møde', '/chefforum/2023-11-09/'],
  ['001:31', '2023-11-23/1#indstilling', 'referatet fra seneste møde', '/chefforum/2023-11-09/'],
  [
    '001:67',
    '2023-11-23/2#beslutning',
    'DIF mandag den 20. november 2023',
    '/direktoerforum/2023-11-20/',
  ],
  ['001:69', '2023-11-23/2#beslutning', 'Chefforums møde i uge 41', '/chefforum/2023-10-12/'],
  [
    '001:105',
    '2023-11-23/3#beslutning',
    'Chefforum den 21. december 2023',
    '/chefforum/2023-12-21/',
  ],
  [
    '001:170',
    '2023-11-23/4#sagsfremstilling',
    'KommuneMED skal d. 14. december 2023',
    '/kommunemed/2023-12-14/',
  ],
];

/** Days that no words tie to a meeting, or that are another occasion's. */
const noMeetings: Record<string, string[]> = {
  '000:60': ['2012-10-24', '2013-07-01'],
  '000:68': ['2012-10-01', '2013-04-01', '2013-06-30'],
  '000:78': ['2012-11-08'],
  '000:96': ['2012-11-06'],
  '000:114': ['2013-07-01'],
  '000:259': ['2012-11-17'],
  '001:87': ['2023-11-02', '2023-11-03'],
  '001:121': ['2023-11-01'],
  '001:162': ['2023-11-07'],
  '001:172': ['2023-11-27'],
  '002:121, the body is not said': ['2020-05-14'],
  '002:184 and 194': ['2020-06-16'],
  '002:294': ['2020-09-02', '2020-09-10', '2020-09-11'],
  '003:41': ['2012-10-24'],
  '003:134, ultimo august 2012': ['2012-08-27', '2012-08-31'],
  '003:185': ['2012-12-08', '2013-01-13'],
  '004:142, 144 and 271, a month or a season': ['2016-06-15', '2017-06-15'],
  '004:183': ['2017-08-15'],
};

const linkOf = ([, place, words, address]: Row): string => `${place}: ${words} → ${address}`;

/** In the order of the documents, and of the words in each. */
const inOrder = (links: readonly string[]): string[] => links.toSorted();

describe('the five documents alone', () => {
  it('have exactly these links', () => {
    expect(inOrder(linksInTheFive(five))).toEqual(inOrder(withinTheFive.map(linkOf)));
  });
});

describe('the five documents among the meetings they mention', () => {
  const meetings = Object.fromEntries(
    toFurtherMeetings.map(([, , , address]) => {
      const [, committee = '', day = ''] = address.split('/');
      return [`${committee}/${day}`, item];
    }),
  );
  meetings['kommunemed/2017-06-19'] = item + item.replace('Punkt 1', 'Punkt 4');
  const links = linksInTheFive(fiveAnd(meetings));

  it.each(toFurtherMeetings)('%s: %s', (_, place, words, address) => {
    expect(links).toContain(`${place}: ${words} → ${address}`);
  });

  it('have no other links', () => {
    const rows = [...withinTheFive, ...toFurtherMeetings];
    expect(inOrder(links)).toEqual(inOrder(rows.map(linkOf)));
  });

  it('lead to the meeting where it has no such item', () => {
    const withoutItem = linksInTheFive(fiveAnd({ 'kommunemed/2017-06-19': item }));
    expect(withoutItem).toContain(
      '2017-06-28/7#historik: KommuneMED, 19. juni 2017 → /kommunemed/2017-06-19/',
    );
  });
});

describe('days that name no meeting', () => {
  // Every committee meets on each of them.
  const keys = ['chefforum', ...furtherKeys];
  const all = new Set(Object.values(noMeetings).flat());
  const meetings = [...all].flatMap((day) => keys.map((key) => [`${key}/${day}`, item] as const));
  // A meeting more may be the previous one of a committee; that is no mention of the day.
  const links = linksInTheFive(fiveAnd(Object.fromEntries(meetings))).filter(
    (link) => !link.includes('seneste møde'),
  );

  it.each(Object.entries(noMeetings))('%s', (_, days) => {
    expect(links.filter((link) => days.some((day) => link.includes(`/${day}/`)))).toEqual([]);
  });

  it('are not those of the meetings themselves', () => {
    const others = furtherKeys.flatMap((key) =>
      meetingsOfTheFive(five).map(({ date }) => [`${key}/${date}`, item] as const),
    );
    expect(linksInTheFive(fiveAnd(Object.fromEntries(others)))).toEqual(linksInTheFive(five));
  });
});

describe('linking the five documents', () => {
  it('leaves every word', () => {
    expect(textsOfTheFive).toHaveLength(5);
    for (const meeting of textsOfTheFive) {
      for (const each of meeting.items) {
        expect(itemWords(linkedItem(five, meeting, each))).toEqual(itemWords(each));
      }
    }
  });

  it('changes nothing that was read', () => {
    const read = [textsOfTheFive, meetingsOfTheFive(five)];
    const before = structuredClone(read);
    linksInTheFive(five);
    expect(read).toEqual(before);
  });
});

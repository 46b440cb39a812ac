/** What feeds tell, as a library for feeds reads them. */
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderFile } from '../../src/engine/views/render-file.ts';
import { siteFeedFile } from '../../src/products/feeds.ts';
import { archiveOf, decided, item, meeting } from '../site-queries/archive.ts';
import { followed, municipality, parsedFeeds, siteUrl, type ParsedFeed } from './municipality.ts';

const archive = municipality();
const feeds = await parsedFeeds(archive);

function feedAt(file: string, among = feeds): ParsedFeed {
  const feed = among.get(file);
  if (feed === undefined) throw new Error(`No feed at ${file}`);
  return feed;
}

/** The ids of a feed's entries, from the root of the site. */
const idsOf = (file: string): string[] =>
  (feedAt(file).entries ?? []).map(({ id }) => (id ?? '').slice(siteUrl.length - 1));

const byraad = '/byraad/2026-03-24/';

describe('which feeds there are, and their entries', () => {
  it.each([
    [
      'feed.xml',
      [
        '/byraad/2026-04-28/punkt-1/',
        `${byraad}punkt-4/`,
        `${byraad}#rettet-2026-04-01`,
        `${byraad}punkt-2/#rettet-2026-03-30`,
        ...[`${byraad}punkt-1/`, `${byraad}punkt-2/`],
        '/teknik/2026-03-10/punkt-1/',
        ...['/teknik/2026-01-06/', '/teknik/2026-01-06/punkt-1/'],
        '/teknik/2025-12-09/punkt-1/',
      ],
    ],
    [
      'teknik/feed.xml',
      [
        '/teknik/2026-03-10/punkt-1/',
        ...['/teknik/2026-01-06/', '/teknik/2026-01-06/punkt-1/'],
        '/teknik/2025-12-09/punkt-1/',
      ],
    ],
    ['nyt/feed.xml', []],
    [
      'sag/26-1/feed.xml',
      [`${byraad}punkt-2/#rettet-2026-03-30`, `${byraad}punkt-2/`, '/teknik/2026-03-10/punkt-1/'],
    ],
    // Closed, and to come.
    ['sag/26-3/feed.xml', []],
    ['sag/26-7/feed.xml', []],
    ['emne/05.01/feed.xml', [`${byraad}punkt-2/#rettet-2026-03-30`, `${byraad}punkt-2/`]],
    // Withdrawn, moved to another case, to the list of cases, and committees that moved.
    ['sag/26-4/feed.xml', [`${byraad}punkt-4/`]],
    ['sag/26-6/feed.xml', []],
    ['gamle-raad/feed.xml', []],
  ])('%s', (file, ids) => {
    expect(idsOf(file)).toEqual(ids);
  });

  it('takes those along who follow a page that has moved', async () => {
    const texts = await followed(archive);
    expect(texts.get('sag/26-5/feed.xml')).toBe(texts.get('sag/26-1/feed.xml'));
    expect(texts.get('vej/feed.xml')).toBe(texts.get('teknik/feed.xml'));
    expect(feedAt('sag/26-6/feed.xml').links?.[1]?.href).toBe(`${siteUrl}sag/`);
  });
});

it('tells nothing of what is closed, withdrawn, only planned or dated to come', async () => {
  for (const [file, text] of await followed(archive)) {
    // The title of an item on an agenda is that of its case.
    if (file !== 'sag/26-7/feed.xml') expect(text, file).not.toMatch(/zq/i);
  }
  expect(feedAt('sag/26-3/feed.xml').title?.value).toBe('Sag 26/3 – A & B Kommune');
  expect((await followed(archive)).get('sag/26-7/feed.xml')).not.toContain('<entry>');
});

it('tells a decision as its page shows it, when it was made and when it was changed last', () => {
  const decision = feedAt('sag/26-1/feed.xml').entries?.[1];
  expect(decision).toEqual({
    id: `https://eksempel.dk/referater${byraad}punkt-2/`,
    title: { value: 'Cykelsti & sving (Byrådet 24. marts 2026, punkt 2)' },
    // The end of the meeting, after midnight, and the day of the last correction.
    published: '2026-03-24T23:15:00.000Z',
    updated: '2026-04-01T10:00:00.000Z',
    links: [{ rel: 'alternate', href: `${siteUrl}byraad/2026-03-24/punkt-2/` }],
    content: {
      type: 'html',
      value: `<p>Godkendt, jf. <a href="${siteUrl}byraad/2026-03-24/bilag/kort.pdf">kortet</a>, <a href="${siteUrl}byraad/2026-03-24/punkt-2/#bilag">punktet</a> og sag <a href="${siteUrl}sag/26-2/">26/2</a>.</p>
<p>]]> </p>
<p>Sager <a href="${siteUrl}sag/26-1/">26/1</a>, <a href="${siteUrl}sag/05.01.00-P19-3-26/">05.01.00-P19-3-26</a></p>
<p>Rettet 30. marts 2026: Beløbet var &lt; 5.</p>
<p>Rettet 30. marts 2026: Navnet var forkert.</p>
<p>Rettet 1. april 2026: Hele mødet var forkert dateret.</p>`,
    },
  });
});

it.each([
  [
    'the corrections of a day',
    1,
    'Rettelse: Cykelsti & sving (Byrådet 24. marts 2026, punkt 2)',
    '2026-03-30T10:00:00.000Z',
    '<p>Beløbet var &lt; 5.</p>\n<p>Navnet var forkert.</p>',
  ],
  [
    'a withdrawal',
    3,
    'Trukket tilbage: punkt 4 (Byrådet 24. marts 2026)',
    '2026-04-10T10:00:00.000Z',
    '<p>Her stod punkt 4 fra mødet i Byrådet den 24. marts 2026. Det blev trukket tilbage den 10. april 2026.</p>\n<p>Begrundelse: Nævnte en borger.</p>',
  ],
])('tells %s', (_what, at, title, updated, value) => {
  const entries = feedAt('byraad/feed.xml').entries ?? [];
  expect(entries[4 - at]).toMatchObject({ title: { value: title }, updated, content: { value } });
});

it('says whose it is, in which language, when it changed, and where its page and its archives are', async () => {
  const linksOf = (file: string) =>
    (feedAt(file).links ?? []).map(({ rel, href }) => [rel, (href ?? '').slice(siteUrl.length)]);
  const { id, title, authors, updated, xml } = feedAt('teknik/feed.xml');
  expect({ id, title, authors, updated, xml }).toEqual({
    id: `${siteUrl}teknik/feed.xml`,
    title: { value: 'Teknisk Udvalg – A & B Kommune' },
    authors: [{ name: 'A & B Kommune' }],
    updated: '2026-03-10T07:00:00.000Z',
    xml: { lang: 'da' },
  });
  expect(feedAt('nyt/feed.xml').updated).toBe('1970-01-01T00:00:00.000Z');
  expect(linksOf('teknik/feed.xml')).toEqual([
    ['self', 'teknik/feed.xml'],
    ['alternate', 'teknik/'],
    ['prev-archive', 'teknik/feed-2026.xml'],
  ]);
  expect(linksOf('teknik/feed-2026.xml')).toEqual([
    ['self', 'teknik/feed-2026.xml'],
    ['alternate', 'teknik/'],
    ['current', 'teknik/feed.xml'],
    ['prev-archive', 'teknik/feed-2025.xml'],
  ]);
  expect(linksOf('teknik/feed-2025.xml').at(-1)).toEqual(['next-archive', 'teknik/feed-2026.xml']);
  expect(idsOf('teknik/feed-2025.xml')).toEqual(['/teknik/2025-12-09/punkt-1/']);
  for (const [file, text] of await followed(archive)) {
    const mark = '<fh:archive/>';
    expect(text.includes(mark), file).toBe(/feed-\d+\.xml$/.test(file));
  }
});

/** A committee with a meeting a month, of three items each. */
const months = Array.from({ length: 30 }, (_, at) =>
  meeting('raad', new Date(Date.UTC(2022, at, 15)).toISOString().slice(0, 10), [], {
    items: [1, 2, 3].map((number) =>
      decided(item([String(number), 'Sag', '26/1'], number - 1), 'Godkendt.'),
    ),
  }),
);

it('has the last fifty entries, of a case twenty, and all of a year in the archive', async () => {
  const all = await parsedFeeds(archiveOf({ raad: 'Rådet' }, months));
  const numbers = (file: string) => feedAt(file, all).entries?.length;
  expect(
    ['feed.xml', 'raad/feed.xml', 'sag/26-1/feed.xml', 'raad/feed-2022.xml'].map(numbers),
  ).toEqual([50, 50, 20, 36]);
  const [newest] = feedAt('raad/feed.xml', all).entries ?? [];
  expect(newest?.id).toBe(`${siteUrl}raad/2024-06-15/punkt-1/`);
});

it('can be read whatever characters there are in the words', async () => {
  const [words, readable] = [
    '\u0000\uD800 ]]> &amp; <a> \uFFFF\u000B 😀',
    '\uFFFD\uFFFD ]]> &amp; <a> \uFFFD\uFFFD 😀',
  ];
  const made = archiveOf({ raad: words }, [
    meeting('raad', '2026-03-24', [], { items: [decided(item(['1', words]), 'Godkendt.')] }),
  ]);
  const href = (address: string): string => address;
  const text = await renderFile(siteFeedFile, siteFeedFile.data(made, {}), { href });
  expect(parseAtomFeed(String(text)).entries?.[0]?.title?.value).toBe(
    `${readable} (${readable} 24. marts 2026, punkt 1)`,
  );
});

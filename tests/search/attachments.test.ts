/** Items that are found by the words of their attachments, and what is told of these. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndexer } from '../../src/search/pagefind/index-part.ts';
import { cutPassages } from '../../src/search/cut-passages.ts';
import { contentOf } from './archive.ts';
import { builtIndex, type BuiltIndex } from './built-index.ts';
import { askWith } from './golden/ask-site.ts';
import { offTopic, readGoldenSet } from './golden/golden-set.ts';
import { all, scoreOf } from './golden/score.ts';
import { goldenContent, readAttachmentQueries } from './golden/with-attachments.ts';

const links = (...names: string[]): string =>
  `### Bilag\n\n${names.map((name) => `- [${name}](bilag/${name})`).join('\n')}\n`;

const long = 'Kommunen har set på trafikken i byen. '.repeat(400);

const content = contentOf(
  {
    'byraad/2026-03-24': `## Punkt 1: Ny cykelsti

### Beslutning

Stien anlægges mod øst. Den får belysning og bænke.

${links('Notat.pdf', 'Svar.docx', 'Ulæst.pdf')}
## Punkt 2: Køb af grund

Lukket: ja

### Beslutning

Godkendt. Se [budet](bilag/Bud.pdf).

## Punkt 3: Trafikplan

Sag: 26/77

### Baggrund

Planen skal give mindre støj fra trafikken.

### Beslutning

Planen sendes i høring.

${links('Plan.pdf', 'Notat.pdf')}
`,
    'teknik/2025-01-14': `## Punkt 1: Støj

### Beslutning

Støjen måles.

${links('Notat.pdf')}
`,
  },
  {
    'byraad/2026-03-24/Notat.pdf': [
      'Notatet handler om stien.',
      'Odder lever ved åen. De er fredet, og stien må ikke genere dem.',
    ],
    'byraad/2026-03-24/Svar.docx': ['Naboerne nævner odder og sag 26/77.'],
    'byraad/2026-03-24/Ulæst.pdf': [],
    'byraad/2026-03-24/Bud.pdf': ['Køberens bud var hemmeligheden.'],
    'byraad/2026-03-24/Plan.pdf': [
      long,
      `${long}Rundkørslen bygges om. Støjskærmen flyttes. Ny belysning, nye bænke.`,
    ],
    'teknik/2025-01-14/Notat.pdf': ['Støjskærmen er høj. Odderne blev ved åen.'],
  },
);

const indexer = openIndexer();
let index: BuiltIndex;
beforeAll(async () => {
  index = await builtIndex(content, undefined, indexer);
});
afterAll(async () => {
  await index.close();
  await indexer.stop();
});

const cycle = '/byraad/2026-03-24/punkt-1/';
const traffic = '/byraad/2026-03-24/punkt-3/';
const noise = '/teknik/2025-01-14/punkt-1/';
const text = (segments: readonly { text: string; hit: boolean }[]): string =>
  segments.map((each) => (each.hit ? `[${each.text}]` : each.text)).join('');

test('has attachments in parts of their own, and counts items', () => {
  expect(index.parts).toEqual(['present']);
  expect(index.records).toBe(4);
});

describe('a word that only an attachment has', () => {
  test('finds its item, each once, with the passage, its page and how many more there are', async () => {
    const found = await index.search('q=odder');
    expect(found).toMatchObject({ total: 2, match: 'all', inAttachments: 2, unknown: [] });
    expect(found.addresses).toEqual([cycle, noise]);
    const [hit] = found.hits;
    expect(text(hit?.title ?? [])).toBe('Ny cykelsti');
    expect(hit?.attachments).toBe(2);
    const { attachment } = hit ?? {};
    expect(attachment?.address).toMatch(/^\/byraad\/2026-03-24\/bilag\/(?:Notat.pdf|Svar.docx)$/);
    const notat = (await index.search('q=odder+fredet')).hits[0]?.attachment;
    expect(notat).toMatchObject({ address: '/byraad/2026-03-24/bilag/Notat.pdf', page: 2 });
    expect(text(notat?.title ?? [])).toBe('Notat');
    expect(text(notat?.segments ?? [])).toBe('De er [fredet], og stien må ikke genere dem.');
  });

  test('finds it in any form, and near misses of it', async () => {
    expect((await index.search('q=odderne')).addresses).toEqual([noise, cycle]);
    expect((await index.search('q=oddre')).replaced[0]?.words).toContain('odder');
    expect((await index.search('q="De er fredet"')).addresses).toEqual([cycle]);
    expect((await index.search('q=odder+-åen')).addresses).toEqual([cycle]);
  });

  test('is far down in a long file', async () => {
    const [hit] = (await index.search('q=rundkørslen')).hits;
    expect(hit?.address).toBe(traffic);
    expect(hit?.attachment?.page).toBe(2);
    expect(hit?.attachments).toBe(1);
  });

  test.each(['&kun=beslutninger', '&uden=bilag'])('stands nowhere with %s', async (only) => {
    const found = await index.search(`q=odder${only}`);
    expect(found).toMatchObject({ total: 0, inAttachments: 0 });
    expect(found.unknown).toMatchObject([{ typed: 'odder' }]);
  });

  test('counts by the values of its item', async () => {
    const found = await index.search('q=odder&aar=2025');
    expect(found.addresses).toEqual([noise]);
    expect(found.counts.aar).toEqual({ 2025: 1, 2026: 1 });
    expect((await index.search('q=odder&sortering=dato')).addresses).toEqual([cycle, noise]);
  });
});

test('an item comes before one whose attachment says the same', async () => {
  const found = await index.search('q=støj');
  expect(found.addresses).toEqual([noise, traffic]);
  // Its own words are shown; that attachments have them, too, is told.
  expect(found.hits.map(({ attachment, attachments }) => [attachment, attachments])).toEqual([
    [undefined, 1],
    [undefined, 1],
  ]);
});

test('where no item has all the words, those whose attachments have come first', async () => {
  const found = await index.search('q=støjskærmen+måles');
  expect(found).toMatchObject({ match: 'partial', inAttachments: 0 });
  const mixed = await index.search('q=belysning+bænke+rundkørslen');
  expect(mixed).toMatchObject({ match: 'partial', inAttachments: 1 });
  expect(mixed.addresses).toEqual([traffic, cycle]);
  expect(mixed.hits[0]?.attachment?.address).toBe('/byraad/2026-03-24/bilag/Plan.pdf');
});

test('a case number leads to the case, and then to where an attachment names it', async () => {
  const found = await index.search('q=26/77');
  expect(found).toMatchObject({ caseItems: 1, total: 2 });
  expect(found.addresses).toEqual([traffic, cycle]);
  expect(found.hits[1]?.attachment?.address).toBe('/byraad/2026-03-24/bilag/Svar.docx');
});

test('what only a closed item links to is not searched', async () => {
  expect((await index.search('q=hemmeligheden')).total).toBe(0);
});

test('a part of attachments that cannot be loaded is said to be missing', async () => {
  const search = index.open('attachments-present');
  const answer = await search.ask({ ...question, query: 'støj' });
  expect(answer).toMatchObject({ total: 2, missing: { parts: 1, of: 2 } });
});

test('a result that cannot be loaded leaves the others', async () => {
  const answer = await index.open('teknik-2025-01-14-1').ask({ ...question, query: 'støj' });
  await expect(answer.readHits(0, 1)).rejects.toThrow();
  expect((await answer.readHits(0, 2)).map(({ address }) => address)).toEqual([traffic]);
});

const question = {
  filters: { udvalg: [], aar: [], status: [], udfald: [], emne: [], bilag: [] },
  sort: 'relevans' as const,
};

test('over the golden set, attachments are found, and are in the way of nothing', async () => {
  const golden = await builtIndex(goldenContent(), undefined, indexer);
  try {
    const ask = askWith(golden.open(), 3);
    const attached = await scoreOf(ask, readAttachmentQueries());
    expect(attached.get(all)).toMatchObject({ queries: 24, first: 24 });
    // Those that are most like words of the attachments; the built site is asked the whole set.
    const kinds = ['compound-part', 'topic', offTopic];
    const others = readGoldenSet().filter(({ kind }) => kinds.includes(kind));
    const scores = await scoreOf(ask, others);
    expect(scores.get(all)).toMatchObject({ queries: 34, first: 34 });
    expect(scores.get(offTopic)).toMatchObject({ queries: 56, first: 56 });
  } finally {
    await golden.close();
  }
});

describe('cutPassages', () => {
  test.each<[string[], number, string[][]]>([
    [[], 10, []],
    [['en to', 'tre'], 10, [['en to', 'tre']]],
    [['en to', 'tre fire'], 10, [['en to'], ['tre fire']]],
    [['en', 'to', 'tre'], 5, [['en', 'to'], ['tre']]],
    [['en to tre fire'], 7, [['en to'], ['tre', 'fire']]],
    [['abcdefgh'], 5, [['abcde'], ['fgh']]],
  ])('%j in %i', (blocks, length, passages) => {
    const cut = cutPassages(
      blocks.map((each) => ({ text: each })),
      length,
    );
    expect(cut.map((passage) => passage.map((each) => each.text))).toEqual(passages);
  });
});

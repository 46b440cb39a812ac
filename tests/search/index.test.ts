import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { contentOf, buildSearchIndex, countRecords } from './archive.ts';
import { builtIndex, type BuiltIndex } from './built-index.ts';

const content = contentOf({
  'byraad/2012-11-01': `## Punkt 1: Ny organisering

Sag: 12/16033

### Indstilling

At planen drøftes.

### Beslutning

Drøftet.

## Punkt 2: Cykelstier

Sag: 12/160

### Baggrund

Sagen hænger sammen med 12/16033 og bygger på 12-160.

### Beslutning

Godkendt.
`,
  'byraad/2012-11-20': `## Punkt 1: Organisering, anden behandling

Sag: 12/16033

### Beslutning

Udsat.

## Punkt 2: Godkendelse af dagsorden

Sag: 00.01.00-P35-9-22

### Beslutning

Godkendt.
`,
  'teknik/2017-06-28': `## Punkt 1: Godkendelse af referat

Sag: 00.01.00-P35-92-22

### Beslutning

Godkendt med 14 stemmer.

## Punkt 2: Cykelstien ved åen

### Beslutning

Cykelstien anlægges.
`,
  'teknik/2026-06-28': '## Punkt 1: Flere cykelstier\n\n### Indstilling\n\nAt de anlægges.\n',
});

let index: BuiltIndex;
beforeAll(async () => {
  index = await builtIndex(content);
});
afterAll(() => index.close());

test('the very first search counts what each filter would give', async () => {
  const { values, counts } = await index.search('q=cykelsti');
  expect(counts).toEqual({
    udvalg: { Byrådet: 1, 'Teknik & Miljø': 2 },
    aar: { 2012: 1, 2017: 1, 2026: 1 },
    status: { dagsorden: 1, referat: 2 },
    udfald: { godkendt: 1 },
    emne: {},
    bilag: {},
  });
  expect(values).toEqual({
    udvalg: { Byrådet: 4, 'Teknik & Miljø': 3 },
    aar: { 2012: 4, 2017: 2, 2026: 1 },
    status: { dagsorden: 1, referat: 6 },
    udfald: { drøftet: 1, godkendt: 3, udsat: 1 },
    emne: { '00.01': 2 },
    bilag: {},
  });
});

describe('a search for a case number', () => {
  test.each([
    '12/16033',
    '12-16033',
    'Sag 12/16033',
    '2012/16033',
    '16033',
    'om sagsnr. 12 / 16033',
  ])('%s finds the case, its items newest first, and then where it is named', async (query) => {
    const found = await index.search(`q=${encodeURIComponent(query)}`);
    expect(found.places).toEqual([{ kind: 'case', name: '12/16033', address: '/sag/12-16033/' }]);
    expect(found.caseItems).toBe(2);
    expect(found.addresses).toEqual([
      '/byraad/2012-11-20/punkt-1/',
      '/byraad/2012-11-01/punkt-1/',
      '/byraad/2012-11-01/punkt-2/',
    ]);
  });

  test('words beside it decide which of its items comes first', async () => {
    const found = await index.search('q=drøftet+12/16033');
    expect(found.caseItems).toBe(2);
    expect(found.addresses[0]).toBe('/byraad/2012-11-01/punkt-1/');
  });

  test.each([
    ['12/160', ['/byraad/2012-11-01/punkt-2/']],
    ['00.01.00-p35-9-22', ['/byraad/2012-11-20/punkt-2/']],
    ['P35-9-22', ['/byraad/2012-11-20/punkt-2/']],
    ['00.01.00-P35-92-22', ['/teknik/2017-06-28/punkt-1/']],
    ['00.01.00', ['/teknik/2017-06-28/punkt-1/', '/byraad/2012-11-20/punkt-2/']],
  ])('%s finds no other', async (query, addresses) => {
    expect((await index.search(`q=${query}`)).addresses).toEqual(addresses);
  });

  test('a number no case has is said to be unknown, and has no neighbours', async () => {
    const found = await index.search('q=12/1603');
    expect(found.unknownCase).toBe('12/1603');
    expect(found.places).toEqual([]);
    expect(found.total).toBe(0);
  });

  test('a filter narrows the case too', async () => {
    expect((await index.search('q=12/16033&aar=2017')).total).toBe(0);
  });
});

describe('a search for a day, a month or a committee', () => {
  test.each(['20. november 2012', '20/11-2012', '20.11.12', '2012-11-20'])('%s', async (query) => {
    const found = await index.search(`q=${encodeURIComponent(query)}`);
    expect(found.places).toEqual([
      { kind: 'meeting', name: 'Byrådet', date: '2012-11-20', address: '/byraad/2012-11-20/' },
    ]);
    expect(found.addresses).toEqual(['/byraad/2012-11-20/punkt-1/', '/byraad/2012-11-20/punkt-2/']);
  });

  test('the number of an item comes first, and words choose among its items', async () => {
    const item = await index.search(`q=${encodeURIComponent('punkt 2 20/11-2012')}`);
    expect(item.addresses[0]).toBe('/byraad/2012-11-20/punkt-2/');
    const words = await index.search('q=dagsorden+20.+november+2012');
    expect(words.addresses).toEqual(['/byraad/2012-11-20/punkt-2/']);
  });

  test('offers the meetings of the month, and the committee', async () => {
    const month = await index.search('q=juni+2017');
    expect(month.places.map(({ address }) => address)).toEqual(['/teknik/2017-06-28/']);
    const committee = await index.search('q=byr%C3%A5det+cykelstier');
    expect(committee.places.map(({ address }) => address)).toEqual(['/byraad/']);
    expect(committee.addresses).toEqual(['/byraad/2012-11-01/punkt-2/']);
  });
});

describe('a search for words', () => {
  test('finds inflected forms and tells what is shown of a result', async () => {
    const { hits } = await index.search('q=cykelsti&aar=2017');
    expect(hits).toEqual([
      {
        address: '/teknik/2017-06-28/punkt-2/',
        title: [
          { text: 'Cykelstien', hit: true },
          { text: ' ved åen', hit: false },
        ],
        committee: 'Teknik & Miljø',
        date: '2017-06-28',
        number: '2',
        caseNumbers: [],
        status: 'minutes',
        passages: [
          {
            section: { id: 'beslutning', heading: 'Beslutning' },
            segments: [
              { text: 'Cykelstien', hit: true },
              { text: ' anlægges.', hit: false },
            ],
            sentence: 'Cykelstien anlægges.',
          },
        ],
        sections: [{ id: 'beslutning', heading: 'Beslutning' }],
        words: ['Cykelstien'],
        attachments: 0,
      },
    ]);
  });

  test.each([
    ['stier', 3],
    ['sti cykel', 3],
    ['åen', 1],
    ['aaen', 1],
    ['aen', 1],
    ['cykelstein', 3],
    ['hvad blev der besluttet om cykelstien ved åen?', 1],
    ['cykelstier -åen', 2],
    ['"cykelstien anlægges"', 1],
    ['“cykelstien ved åen”', 1],
    ['»cykelsti«', 0],
    ['cykelstien x åen', 1],
    ['"aen"', 0],
    ['„ved åen“ cykelsti', 1],
  ])('%s finds %i', async (query, total) => {
    expect((await index.search(`q=${encodeURIComponent(query)}`)).total).toBe(total);
  });

  test('a misspelt word is searched for as it may be meant, and so is said', async () => {
    const found = await index.search('q=organisernig');
    expect(found.replaced).toEqual([{ typed: 'organisernig', words: ['organisering'] }]);
    expect(found.searched).toBe('organisering');
    expect(found.total).toBe(2);
    const typed = await index.search('q=organisernig', { asTyped: true });
    expect(typed.total).toBe(0);
    expect(typed.unknown).toEqual([{ typed: 'organisernig', nearest: ['organisering'] }]);
  });

  test('where no item has all the words, those with most of them are given as such', async () => {
    const found = await index.search('q=organisering+behandling+stemmer');
    expect(found.match).toBe('partial');
    expect(found.addresses[0]).toBe('/byraad/2012-11-20/punkt-1/');
  });

  test('only decisions, only some days', async () => {
    const decided = await index.search('q=cykelsti', { decisionsOnly: true });
    expect(decided.addresses).toEqual(['/teknik/2017-06-28/punkt-2/']);
    const late = await index.search('q=cykelsti', { from: '2017-01-01', to: '2018-12-31' });
    expect(late.addresses).toEqual(['/teknik/2017-06-28/punkt-2/']);
  });

  test('counts what each filter would give beside the others', async () => {
    const narrowed = await index.search('q=cykelstier&udvalg=Byr%C3%A5det');
    expect(narrowed.total).toBe(1);
    expect(narrowed.counts).toMatchObject({
      udvalg: { Byrådet: 1, 'Teknik & Miljø': 2 },
      aar: { 2012: 1 },
      status: { referat: 1 },
    });
  });

  test('values of one filter widen, filters narrow', async () => {
    const found = await index.search('q=cykelstier&aar=2012&aar=2017&udvalg=Teknik+%26+Milj%C3%B8');
    expect(found.addresses).toEqual(['/teknik/2017-06-28/punkt-2/']);
  });

  test('by date: newest day first, a day as its agenda', async () => {
    const found = await index.search('q=godkend&sortering=dato');
    expect(found.addresses).toEqual([
      '/teknik/2017-06-28/punkt-1/',
      '/byraad/2012-11-20/punkt-2/',
      '/byraad/2012-11-01/punkt-2/',
    ]);
    const day = await index.search('aar=2012');
    expect(day.addresses).toEqual([
      '/byraad/2012-11-20/punkt-1/',
      '/byraad/2012-11-20/punkt-2/',
      '/byraad/2012-11-01/punkt-1/',
      '/byraad/2012-11-01/punkt-2/',
    ]);
  });

  test('an agenda is told apart from minutes', async () => {
    const { hits } = await index.search('q=cykelstier&status=dagsorden');
    expect(hits.map(({ address, status }) => [address, status])).toEqual([
      ['/teknik/2026-06-28/punkt-1/', 'agenda'],
    ]);
  });

  test('a part of the name of the committee is no word of its items', async () => {
    expect((await index.search('q=milj%C3%B8')).total).toBe(0);
  });

  test('punctuation parts words, and signs are none', async () => {
    const found = await index.search(`q=${encodeURIComponent('<cykelstien>,åen')}`);
    expect(found.addresses).toEqual(['/teknik/2017-06-28/punkt-2/']);
  });

  test('what is in no Punkt finds nothing, and is said to stand nowhere', async () => {
    const found = await index.search('q=xylofon');
    expect(found.total).toBe(0);
    expect(found.unknown).toEqual([{ typed: 'xylofon', nearest: [] }]);
  });
});

describe('the folder of the index', () => {
  test('holds one record a Punkt and nothing the search page does not use', async () => {
    expect(index.records).toBe(7);
    const withoutDigests = async (folder: string): Promise<string[]> =>
      (await readdir(folder)).map((name) => name.replace(/[0-9a-f]{10}/, '*')).toSorted();
    expect(await withoutDigests(index.folder)).toEqual(['ord', 'parts.json', 'present']);
    const part = join(index.folder, 'present');
    expect(await withoutDigests(part)).toEqual(['*.json', 'ord', 'punkter']);
    expect((await readdir(join(part, 'punkter'))).toSorted()[0]).toBe(
      'byraad-2012-11-01-1.pf_fragment',
    );
    expect(await readdir(join(part, 'punkter'))).toHaveLength(7);
  });

  test('is written for an archive without meetings too', async () => {
    await withTemporaryFolder(async (outDir) => {
      expect(await buildSearchIndex(contentOf({}), outDir)).toEqual([]);
      const list = JSON.parse(
        await readFile(join(outDir, 'pagefind/parts.json'), 'utf8'),
      ) as object;
      expect(list).toMatchObject({ parts: [] });
    });
    const none = await builtIndex(contentOf({}));
    expect((await none.search('q=sti')).total).toBe(0);
    await none.close();
  });

  test('may be asked for twice at once', async () => {
    await withTemporaryFolder(async (outDir) => {
      const builds = ['a', 'b'].map((name) => buildSearchIndex(content, join(outDir, name)));
      expect((await Promise.all(builds)).map(countRecords)).toEqual([7, 7]);
    });
  });
});

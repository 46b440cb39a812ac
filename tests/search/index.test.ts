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
  index = await builtIndex(content, '/referater/');
});
afterAll(() => index.close());

const urls = ({ hits }: { hits: { url: string }[] }): string[] => hits.map(({ url }) => url);

// This one stands first: a filter not yet loaded would count nothing.
test('the very first search counts what each filter would give', async () => {
  const { values, counts } = await index.search('q=cykelsti');
  expect(counts).toEqual({
    udvalg: { Byrådet: 1, 'Teknik & Miljø': 2 },
    aar: { 2012: 1, 2017: 1, 2026: 1 },
    status: { dagsorden: 1, referat: 2 },
  });
  expect(values).toEqual({
    udvalg: { Byrådet: 4, 'Teknik & Miljø': 3 },
    aar: { 2012: 4, 2017: 2, 2026: 1 },
    status: { dagsorden: 1, referat: 6 },
  });
});

describe('a search for a case number', () => {
  test.each(['12/16033', '12-16033', 'Sag 12/16033'])(
    '%s finds the case, its items newest first, and then where it is named',
    async (query) => {
      const found = await index.search(`q=${encodeURIComponent(query)}`);
      expect(found.caseNumber?.address).toBe('12-16033');
      expect(found.caseItems).toBe(2);
      expect(urls(found)).toEqual([
        '/referater/byraad/2012-11-20/punkt-1/',
        '/referater/byraad/2012-11-01/punkt-1/',
        '/referater/byraad/2012-11-01/punkt-2/',
      ]);
    },
  );

  test('12/160 is not 12/16033', async () => {
    const found = await index.search('q=12/160');
    expect(found.caseNumber?.printed).toBe('12/160');
    expect(found.caseItems).toBe(1);
    expect(urls(found)).toEqual(['/referater/byraad/2012-11-01/punkt-2/']);
  });

  test('00.01.00-P35-9-22 is not 00.01.00-P35-92-22', async () => {
    const found = await index.search('q=00.01.00-p35-9-22');
    expect(found.caseNumber?.printed).toBe('00.01.00-P35-9-22');
    expect(urls(found)).toEqual(['/referater/byraad/2012-11-20/punkt-2/']);
  });

  test('a number no case has is said to be unknown, and still searched for', async () => {
    const found = await index.search('q=12/1603');
    expect(found.caseNumber).toBeUndefined();
    expect(found.unknownCase?.printed).toBe('12/1603');
    expect(urls(found).toSorted()).toEqual([
      '/referater/byraad/2012-11-01/punkt-1/',
      '/referater/byraad/2012-11-01/punkt-2/',
      '/referater/byraad/2012-11-20/punkt-1/',
    ]);
  });

  test('a filter narrows the case too', async () => {
    expect((await index.search('q=12/16033&aar=2017')).total).toBe(0);
  });
});

describe('a search for words', () => {
  test('finds inflected forms and tells what is shown of a result', async () => {
    const { hits } = await index.search('q=cykelsti&aar=2017');
    expect(hits).toEqual([
      {
        url: '/referater/teknik/2017-06-28/punkt-2/',
        title: [
          { text: 'Cykelstien', hit: true },
          { text: ' ved åen', hit: false },
        ],
        committee: 'Teknik & Miljø',
        date: '2017-06-28',
        number: '2',
        caseNumbers: [],
        isAgenda: false,
        excerpt: {
          segments: [
            { text: 'Cykelstien', hit: true },
            { text: ' anlægges.', hit: false },
          ],
          found: [{ id: 'beslutning', heading: 'Beslutning' }],
        },
      },
    ]);
  });

  test('counts what each filter would give beside the others', async () => {
    const narrowed = await index.search('q=cykelstier&udvalg=Byr%C3%A5det');
    expect(narrowed.total).toBe(1);
    expect(narrowed.counts).toEqual({
      udvalg: { Byrådet: 1, 'Teknik & Miljø': 2 },
      aar: { 2012: 1, 2017: 0, 2026: 0 },
      status: { dagsorden: 0, referat: 1 },
    });
  });

  test('values of one filter widen, filters narrow', async () => {
    const found = await index.search('q=cykelstier&aar=2012&aar=2017&udvalg=Teknik+%26+Milj%C3%B8');
    expect(urls(found)).toEqual(['/referater/teknik/2017-06-28/punkt-2/']);
  });

  test('by date: newest day first, a day as its agenda', async () => {
    const found = await index.search('q=godkend&sortering=dato');
    expect(urls(found)).toEqual([
      '/referater/teknik/2017-06-28/punkt-1/',
      '/referater/byraad/2012-11-20/punkt-2/',
      '/referater/byraad/2012-11-01/punkt-2/',
    ]);
    const day = await index.search('aar=2012');
    expect(urls(day)).toEqual([
      '/referater/byraad/2012-11-20/punkt-1/',
      '/referater/byraad/2012-11-20/punkt-2/',
      '/referater/byraad/2012-11-01/punkt-1/',
      '/referater/byraad/2012-11-01/punkt-2/',
    ]);
  });

  test('an agenda is told apart from minutes', async () => {
    const { hits } = await index.search('q=cykelstier&status=dagsorden');
    expect(hits.map(({ url, isAgenda }) => [url, isAgenda])).toEqual([
      ['/referater/teknik/2026-06-28/punkt-1/', true],
    ]);
  });

  test('the name of the committee is no word of its items', async () => {
    expect((await index.search('q=milj%C3%B8')).total).toBe(0);
  });

  test('punctuation parts words, and signs are none', async () => {
    const found = await index.search(`q=${encodeURIComponent('<cykelstien>,åen')}`);
    expect(urls(found)).toEqual(['/referater/teknik/2017-06-28/punkt-2/']);
  });

  test('what is in no Punkt finds nothing', async () => {
    const found = await index.search('q=xylofon');
    expect(found.total).toBe(0);
    expect(found.results).toEqual([]);
  });
});

describe('the folder of the index', () => {
  test('holds one record a Punkt and nothing the search page does not use', async () => {
    expect(index.records).toBe(7);
    expect((await readdir(index.folder)).toSorted()).toEqual(['parts.json', 'present']);
    const part = join(index.folder, 'present');
    expect(await readdir(join(part, 'fragment'))).toHaveLength(7);
    const files = (await readdir(part, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.replace(/_[0-9a-f]{10}/, ''))
      .toSorted();
    expect(files).toEqual([
      'pagefind-entry.json',
      'pagefind.da.pf_meta',
      'pagefind.js',
      'wasm.da.pagefind',
      'wasm.unknown.pagefind',
    ]);
  });

  test('is written for an archive without meetings too', async () => {
    await withTemporaryFolder(async (outDir) => {
      expect(await buildSearchIndex(contentOf({}), outDir)).toEqual([]);
      expect(await readdir(join(outDir, 'pagefind'))).toEqual(['parts.json']);
      const list = await readFile(join(outDir, 'pagefind/parts.json'), 'utf8');
      expect(JSON.parse(list)).toEqual({ parts: [] });
    });
  });

  test('may be asked for twice at once', async () => {
    await withTemporaryFolder(async (outDir) => {
      const builds = ['a', 'b'].map((name) => buildSearchIndex(content, join(outDir, name)));
      expect((await Promise.all(builds)).map(countRecords)).toEqual([7, 7]);
    });
  });
});

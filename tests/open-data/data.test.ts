/** Data, as programs read it that know nothing of how it is written. */
import { createHash } from 'node:crypto';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { csvText } from '../../src/open-data/csv.ts';
import { renderedFiles } from '../../src/products/addresses.ts';
import { fileOf, municipality, siteUrl } from './municipality.ts';

const content = municipality();

/** All files that this room makes, as text, by their paths. */
const texts = new Map<string, string>();
for (const { file } of renderedFiles(content.archive)) {
  if (!/^api\/|samlet\.md$|^llms\.txt$|^robots\.txt$|^sitemap/.test(file)) continue;
  texts.set(file, String(await fileOf(content, file)));
}

const textAt = (file: string): string => {
  const text = texts.get(`api/v1/${file}`);
  if (text === undefined) throw new Error(`No file ${file}`);
  return text;
};
const jsonAt = (file: string): Record<string, unknown> =>
  JSON.parse(textAt(file)) as Record<string, unknown>;
const linesAt = (file: string): Record<string, unknown>[] =>
  textAt(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const rowsAt = (file: string): Record<string, string>[] =>
  parse(textAt(file), { bom: true, columns: true, record_delimiter: '\r\n' });

it('has these files', () => {
  expect([...texts.keys()].filter((file) => !file.includes('/skema/'))).toMatchInlineSnapshot(`
    [
      "byraad/2025-12-16/samlet.md",
      "byraad/2025-12-16-2/samlet.md",
      "teknik/2026-03-10/samlet.md",
      "byraad/2026-03-24/samlet.md",
      "byraad/2026-04-28/samlet.md",
      "api/v1/moeder/byraad/2025-12-16.json",
      "api/v1/moeder/byraad/2025-12-16-2.json",
      "api/v1/moeder/teknik/2026-03-10.json",
      "api/v1/moeder/byraad/2026-03-24.json",
      "api/v1/moeder/byraad/2026-04-28.json",
      "api/v1/moeder/teknik/2026-01-06.json",
      "api/v1/moeder/byraad/2026-03-23.json",
      "api/v1/sager/26-7.json",
      "api/v1/sager/05.01.00-P19-3-26.json",
      "api/v1/sager/26-1.json",
      "api/v1/sager/26-3.json",
      "api/v1/sager/25-9.json",
      "api/v1/sager/26-4.json",
      "api/v1/sager/26-5.json",
      "api/v1/sager/26-6.json",
      "api/v1/udvalg.json",
      "api/v1/punkter/2026.ndjson",
      "api/v1/punkter/2025.ndjson",
      "api/v1/beslutninger/2026.csv",
      "api/v1/beslutninger/2025.csv",
      "api/v1/filer.json",
      "sitemap.xml",
      "sitemap-moeder.xml",
      "sitemap-sider.xml",
      "sitemap-moeder-2025.xml",
      "sitemap-sager-2025.xml",
      "sitemap-sager-2026.xml",
      "sitemap-moeder-2026.xml",
      "robots.txt",
      "llms.txt",
    ]
  `);
});

it.each([
  'moeder/byraad/2026-03-24.json',
  'sager/26-1.json',
  'udvalg.json',
  'punkter/2026.ndjson',
  'beslutninger/2026.csv',
  'skema/punkt.json',
])('%s, byte for byte', async (file) => {
  await expect(textAt(file)).toMatchFileSnapshot(`expected/${file.replaceAll('/', '-')}`);
});

it('samlet.md and llms.txt, byte for byte', async () => {
  for (const [file, name] of [
    ['byraad/2026-03-24/samlet.md', 'samlet.md'],
    ['llms.txt', 'llms.txt'],
  ] as const) {
    await expect(texts.get(file)).toMatchFileSnapshot(`expected/${name}`);
  }
});

it('tells nothing of what is closed, withdrawn, in doubt or was there before', () => {
  for (const [file, text] of texts) {
    // A list of attachments names also those without a file.
    expect(text.replaceAll('Zqtrukketbilag', ''), file).not.toMatch(/zq|vaek\.pdf/i);
  }
});

describe('schemas', () => {
  const ajv = new Ajv();
  const validators = new Map(
    ['moede', 'sag', 'udvalg', 'punkt', 'filer'].map((name) => [
      name,
      ajv.compile(jsonAt(`skema/${name}.json`)),
    ]),
  );
  const faultsOf = (name: string, value: unknown): unknown => {
    const validate = validators.get(name);
    return validate?.(value) ? [] : (validate?.errors ?? name);
  };

  it.each([...texts.keys()].filter((file) => file.startsWith('api/v1/') && !file.endsWith('.csv')))(
    '%s',
    (path) => {
      const file = path.slice('api/v1/'.length);
      if (file.startsWith('skema/')) return;
      if (file.endsWith('.ndjson')) {
        for (const line of linesAt(file)) expect(faultsOf('punkt', line)).toEqual([]);
        return;
      }
      const [name = ''] = file.split(/[/.]/);
      const schema = { moeder: 'moede', sager: 'sag' }[name] ?? name;
      const value = jsonAt(file);
      expect(faultsOf(schema, value)).toEqual([]);
      if (value['$schema'] !== undefined) {
        expect(value['$schema']).toBe(`${siteUrl}api/v1/skema/${schema}.json`);
      }
    },
  );

  it('say no to what is wrong, and yes to what may be added', () => {
    const [line = {}] = linesAt('punkter/2026.ndjson');
    const { adresse, ...without } = line;
    expect(adresse).toBeTruthy();
    expect(faultsOf('punkt', without)).not.toEqual([]);
    expect(faultsOf('punkt', { ...line, udfald: 'måske' })).not.toEqual([]);
    expect(faultsOf('punkt', { ...line, mere: 1 })).toEqual([]);
    expect(faultsOf('moede', {})).not.toEqual([]);
  });
});

describe('the decisions of a year', () => {
  it('are read by another program as they are', () => {
    const rows = rowsAt('beslutninger/2026.csv');
    expect(rows.map(({ dato, nummer, titel }) => [dato, nummer, titel])).toEqual([
      ['2026-03-10', '1', 'Cykelsti'],
      ['2026-03-24', '1', 'Godkendelse af dagsorden'],
      ['2026-03-24', '2', `'-Cykelsti, "Søvej" & sving`],
      ['2026-03-24', '5', 'Uden beslutning'],
      ['2026-03-24', '6', "'=1+1"],
    ]);
    expect(rows[2]).toMatchObject({
      kommune: 'A & B Kommune',
      udvalg: 'Byrådet',
      sager: '26/1; 05.01.00-P19-3-26',
      kle: '05.01.00',
      beslutning:
        '1. Godkendt med 14 stemmer mod 5.\n2. Imod stemte gruppe V (5).\n\nUndlod at stemme: 2 (Ø).',
      adresse: `${siteUrl}byraad/2026-03-24/punkt-2/`,
    });
  });

  it('say the same as the items of the year', () => {
    const items = linesAt('punkter/2026.ndjson').filter(({ status }) => status === 'referat');
    const rows = rowsAt('beslutninger/2026.csv');
    expect(rows.map(({ adresse, udfald }) => [adresse, udfald || undefined])).toEqual(
      items.map(({ adresse, udfald }) => [adresse, udfald]),
    );
    const [long] = items.filter(({ nummer }) => nummer === '6');
    expect(long).toMatchObject({ uddrag: true });
    expect(String(long?.['beslutning']).length).toBeLessThan(1000);
    expect(long?.['beslutning']).toContain('Forslaget blev forkastet.');
  });

  it.each([
    ['=1', "'=1"],
    ['+45', "'+45"],
    ['-', "'-"],
    ['@a', "'@a"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['a=1', 'a=1'],
    ['a, b', '"a, b"'],
    ['"a"', '"""a"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('a cell with %j', (value, written) => {
    expect(csvText([[value, 'x']])).toBe(`\uFEFF${written},x\r\n`);
  });
});

test('the list of the files has their sizes and digests', () => {
  const { filer } = jsonAt('filer.json') as {
    filer: { adresse: string; bytes: number; sha256: string; antal: number }[];
  };
  expect(filer).toHaveLength(4);
  for (const { adresse, bytes, sha256, antal } of filer) {
    const text = textAt(adresse.slice(`${siteUrl}api/v1/`.length));
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const rows = adresse.endsWith('.csv')
      ? rowsAt(adresse.slice(`${siteUrl}api/v1/`.length)).length
      : text.trimEnd().split('\n').length;
    expect(antal).toBe(rows);
  }
});

test.each([
  [
    'moeder/teknik/2026-01-06.json',
    {
      adresse: `${siteUrl}teknik/2026-01-06/`,
      trukket_tilbage: '2026-02-01',
      grund: 'Forkert møde.',
    },
  ],
  [
    'moeder/byraad/2026-03-23.json',
    {
      adresse: `${siteUrl}byraad/2026-03-23/`,
      flyttet_til: `${siteUrl}api/v1/moeder/byraad/2026-03-24.json`,
    },
  ],
  [
    'sager/26-4.json',
    {
      adresse: `${siteUrl}sag/26-4/`,
      trukket_tilbage: '2026-04-10',
      grund: 'Nævnte en borger.',
    },
  ],
  [
    'sager/26-5.json',
    { adresse: `${siteUrl}sag/26-5/`, flyttet_til: `${siteUrl}api/v1/sager/26-1.json` },
  ],
  ['sager/26-6.json', { adresse: `${siteUrl}sag/26-6/`, flyttet_til: `${siteUrl}sag/` }],
])('%s says what became of it', (file, said) => {
  expect(jsonAt(file)).toEqual(said);
});

test('without the address of the site addresses begin with a slash', async () => {
  const made = String(await fileOf(content, 'api/v1/punkter/2025.ndjson', null));
  expect(made).toContain('{"adresse":"/byraad/2025-12-16/punkt-1/",');
  expect(String(await fileOf(content, 'robots.txt', null))).not.toContain('Sitemap');
});

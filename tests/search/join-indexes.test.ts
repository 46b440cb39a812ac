/** The joined index of several pieces is what Pagefind makes of all their records at once. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../src/check/read-content.ts';
import { toDocument, type PagefindDocument } from '../../src/search/pagefind/document.ts';
import { pack, unpack, type IndexMeta } from '../../src/search/pagefind/index-files.ts';
import { newPart, type IndexFiles } from '../../src/search/pagefind/part-files.ts';
import { textsOf } from '../view-page.ts';
import { makeRecords } from '../../src/search/record.ts';
import { archiveFiles } from '../bench/archive/archive-files.ts';

afterAll(() => close());

/** The files that Pagefind writes of `records`. */
async function pagefindFiles(records: readonly PagefindDocument[]): Promise<IndexFiles> {
  const { index } = await createIndex({ includeCharacters: '/-' });
  for (const { url, html } of records) await index?.addHTMLFile({ url, content: html });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await index?.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The decoded index of a part whose pieces have these files, without the names of files. */
function said(pieces: readonly IndexFiles[]) {
  const part = newPart('past-1');
  const files: IndexFiles = new Map();
  const add = (more: IndexFiles): void => {
    for (const [path, bytes] of more) {
      expect(files.has(path), path).toBe(false);
      files.set(path, bytes);
    }
  };
  // `addPiece` takes the map over.
  for (const piece of pieces) add(part.addPiece(new Map(piece)));
  const { files: rest, listed } = part.finish();
  add(rest);
  const read = (path: string): Buffer => gunzipSync(files.get(path) ?? '').subarray(12);
  const hash = listed[0]?.hash ?? '';
  if (hash === '') return { code: [...files.keys()] };
  const meta = decode(read(`pagefind.${hash}.pf_meta`)) as IndexMeta;
  const [version, pages, chunks, filters, ...others] = meta;
  return {
    listed: listed.map(({ records, pages, version }) => ({ records, pages, version })),
    version,
    records: pages.map(([name, words]) => [
      name && read(`fragment/${name}.pf_fragment`).toString(),
      words,
    ]),
    words: chunks.map(([from, to, name]) => [
      from,
      to,
      decode(read(`index/${name}.pf_index`)) as unknown,
    ]),
    filters: filters.map(([name, file]) => [
      name,
      decode(read(`filter/${file}.pf_filter`)) as unknown,
    ]),
    others,
    code: [...files.keys()].filter((path) => !path.includes('pf_')).toSorted(),
  };
}

const saidOf = async (pieces: readonly (readonly PagefindDocument[])[]) =>
  said(await Promise.all(pieces.map(pagefindFiles)));

test('of minutes that fill several word files', async () => {
  const files = new Map([...archiveFiles(80, 1)].filter(([file]) => !file.startsWith('bilag/')));
  const { archive } = readContent({ files, attachmentFiles: new Set() });
  const textOf = textsOf(files);
  const days = Map.groupBy(archive.meetings.values(), ({ date }) => date);
  const pieces = [...days.values()].map((meetings) => {
    const texts = meetings.map((meeting) => textOf(meeting).meeting);
    return [...makeRecords(archive, texts)].map(toDocument);
  });
  expect(pieces.length).toBeGreaterThan(4);
  const whole = await saidOf([pieces.flat()]);
  expect(whole.words?.length).toBeGreaterThan(1);
  expect(await saidOf(pieces)).toEqual(whole);
  expect(await saidOf([pieces.slice(0, 2).flat(), pieces.slice(2).flat()])).toEqual(whole);
});

/** Words that are the same but for accents, that split, that have no letters, that many records have. */
const word = fc.oneof(
  fc.constantFrom('vej', 'Vejen', 'café', 'cafe', 'CAFÉ', 'åen', 'aen', 'ål', '12/160', 'x-y', '—'),
  fc.constantFrom('👍', '漢字', 'e\u0301', 'ﬁ', 'over_streg', 'kampagneMøde', '\u200B'),
  fc.integer({ min: 0, max: 400 }).map((number) => `ord${number}`),
);
const sentence = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
interface Body {
  title: string;
  text: string;
  sag: string;
  year: number;
}
const body: fc.Arbitrary<Body> = fc.record({
  title: sentence,
  text: sentence,
  sag: word,
  year: fc.nat({ max: 2 }),
});

const recordOf = (index: number, { title, text, sag, year }: Body): PagefindDocument => ({
  url: `/byraad/2026-01-01/punkt-${index}/`,
  html: `<!doctype html><html lang="da"><head><meta data-pagefind-meta="sag[content]" content="${sag}"><meta data-pagefind-filter="aar[content]" content="${2020 + year}"><meta data-pagefind-sort="dato[content]" content="2026 ${String(index).padStart(4, '0')}"></head><body data-pagefind-body><h1 id="_titel" data-pagefind-meta="title">${title}</h1><div>${text}</div></body></html>`,
});

test('of any records in any pieces', async () => {
  const pieces = fc.array(fc.array(body, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(pieces, async (bodies) => {
      let index = 0;
      const records = bodies.map((piece) => piece.map((each) => recordOf(index++, each)));
      expect(await saidOf(records)).toEqual(await saidOf([records.flat()]));
    }),
    { numRuns: 40 },
  );
});

test('also where records of two pieces have the same short name', async () => {
  const bodies = [0, 1].map((year) => ({ title: 'Vej', text: 'Godkendt.', sag: '', year }));
  const records = bodies.map((each, index) => recordOf(index, each));
  const [one, other] = await Promise.all(records.map((record) => pagefindFiles([record])));
  if (one === undefined || other === undefined) throw new Error('There are two.');
  const name = 'da_0000000';
  expect(said([renamed(one, name), renamed(other, name)])).toEqual(await saidOf([records]));
});

/** The files of an index whose only record has another name. */
function renamed(files: IndexFiles, name: string): IndexFiles {
  const path = (ending: string): string =>
    [...files.keys()].find((each) => each.endsWith(ending)) ?? '';
  const meta = unpack(files.get(path('.pf_meta')) ?? new Uint8Array()) as IndexMeta;
  const record = files.get(path('.pf_fragment')) ?? new Uint8Array();
  const all = new Map(files);
  all.delete(path('.pf_fragment'));
  all.set(`fragment/${name}.pf_fragment`, record);
  meta[1] = meta[1].map(([, words]) => [name, words]);
  all.set(path('.pf_meta'), pack(meta).bytes);
  return all;
}

test('also where the records of a piece lack some metadata', async () => {
  const record = { title: 'Vej 12', text: 'Godkendt.', sag: '12', year: 0 };
  const { url, html } = recordOf(1, record);
  const without = { url, html: html.replace(/<meta data-pagefind-meta[^>]*>/, '') };
  const whole = await saidOf([[recordOf(0, record), without]]);
  expect(whole.others).toContainEqual(['sag', 'title']);
  expect(await saidOf([[recordOf(0, record)], [without]])).toEqual(whole);
});

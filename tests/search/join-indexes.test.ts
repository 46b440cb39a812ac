import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/archive/load-folder.ts';
import { readContent } from '../../src/archive/read-content.ts';
import { newPart, type IndexFiles } from '../../src/search/part-files.ts';
import { makeRecords, type SearchRecord } from '../../src/search/record.ts';

afterAll(() => close());

/** The files that Pagefind writes of `records`. */
async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const { index } = await createIndex({ includeCharacters: '/-' });
  for (const { url, html } of records) await index?.addHTMLFile({ url, content: html });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** What an index made of `pieces` says, the names of its files replaced by what they hold. */
async function said(pieces: readonly (readonly SearchRecord[])[]) {
  const part = newPart('past-1');
  const files: IndexFiles = new Map();
  for (const piece of pieces) {
    for (const [path, bytes] of part.addPiece(await pagefindFiles(piece))) files.set(path, bytes);
  }
  const { files: rest, listed } = part.finish();
  for (const [path, bytes] of rest) {
    expect(files.has(path), path).toBe(false);
    files.set(path, bytes);
  }
  const read = (path: string): Buffer => gunzipSync(files.get(path) ?? '').subarray(12);
  const hash = listed[0]?.hash ?? '';
  const meta = decode(read(`pagefind.${hash}.pf_meta`)) as Meta;
  const [version, pages, chunks, filters, ...others] = meta;
  return {
    listed: listed.map(({ hash: _, ...each }) => each),
    version,
    pages: pages.map(([name, words]) => [
      name && read(`fragment/${name}.pf_fragment`).toString(),
      words,
    ]),
    words: chunks.map(([from, to, name]) => [from, to, decode(read(`index/${name}.pf_index`))]),
    filters: filters.map(([name, file]) => [name, decode(read(`filter/${file}.pf_filter`))]),
    others,
    code: [...files.keys()].filter((path) => !path.includes('pf_')).toSorted(),
  };
}

type Meta = [
  string,
  [string, number][],
  [string, string, string][],
  [string, string][],
  ...unknown[],
];

describe('an index joined of pieces', () => {
  test('says of the real minutes what Pagefind says of all at once', async () => {
    const { archive } = readContent(await loadFolder('content'));
    const pieces = [...archive.meetings.values()].map((meeting) => [
      ...makeRecords(archive, [meeting]),
    ]);
    const whole = await said([pieces.flat()]);
    expect(whole.words.length).toBeGreaterThan(1);
    expect(pieces.length).toBeGreaterThan(4);
    expect(await said(pieces)).toEqual(whole);
    expect(await said([pieces.slice(0, 2).flat(), pieces.slice(2).flat()])).toEqual(whole);
  });
});

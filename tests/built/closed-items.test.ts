/** What is known of a closed item, but not public, is in no file that is published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { root } from '../run-command.ts';
import { unpacked } from './folder-contents.ts';
import { listFiles } from './read-site.ts';

const site = inject('builtSites').example;

/** Every published file as text, those of the search index unpacked. */
const published = new Map(
  await Promise.all(
    (await listFiles(site)).map(async (path): Promise<[string, string]> => {
      const bytes = await readFile(join(site.folder, path));
      return [path, unpacked(bytes).toString('utf8')];
    }),
  ),
);

/** Files with `word` in them, in whatever case. */
const filesWith = (word: string): string[] =>
  [...published].filter(([, text]) => text.toLowerCase().includes(word)).map(([path]) => path);

test('a word that only the editor’s own note has is nowhere', async () => {
  const source = join(root, site.contentDir, 'moeder/byraad/2026-03-24.md');
  expect(await readFile(source, 'utf8')).toContain('Kvartsbruddet');
  expect(filesWith('kvarts')).toEqual([]);
});

test('a closed item is in no feed, no data and no Markdown, not even with what is public of it', () => {
  const forPrograms = /^(?:api\/v1|feed|kalender)|\/(?:feed|kalender)|\.(?:md|txt|xml)$/;
  const files = [...published.keys()].filter((path) => forPrograms.test(path));
  for (const part of ['api/v1/moeder/', 'api/v1/sager/', '.csv', '.ndjson', 'samlet.md', '.xml']) {
    expect(files.filter((path) => path.includes(part))).not.toEqual([]);
  }
  expect(filesWith('køb af grund').filter((path) => files.includes(path))).toEqual([]);
  const linked = [...published].filter(
    ([path, text]) => path.endsWith('.html') && /"mainEntity":[^<]*Køb af grund/.test(text),
  );
  expect(linked).toEqual([]);
});

test('the title that is public is on pages, in the texts and among the words of the search', () => {
  expect(filesWith('køb af grund')).toEqual(
    expect.arrayContaining([
      'byraad/2026-03-24/index.html',
      'byraad/2026-03-24/punkt-3/index.html',
      'byraad/2026-03-24/samlet/index.html',
      expect.stringMatching(/^pagefind\/present\/punkter\//),
    ]),
  );
  expect(filesWith('grund')).toContainEqual(expect.stringMatching(/^pagefind\/present\/ord\//));
});

test('the search knows number, public title and decision of a closed item, and nothing else', () => {
  const records = [...published]
    .filter(([path]) => path.startsWith('pagefind/present/punkter/'))
    .map(([, text]) => text.slice(text.indexOf('{')))
    .map((json) => JSON.parse(json) as { url: string; content: string; meta: object });
  const record = (url: string): object | undefined => {
    const found = records.find((candidate) => candidate.url === url);
    return found && { content: found.content, meta: found.meta };
  };
  expect(record('/byraad/2026-03-24/punkt-3/')).toEqual({
    content: 'Køb af grund~ Beslutning~ Godkendt.~',
    meta: { title: 'Køb af grund~' },
  });
  expect(record('/byraad/2026-04-28/punkt-3/')).toEqual({
    content: 'Lukket punkt~',
    meta: { title: 'Lukket punkt~' },
  });
});

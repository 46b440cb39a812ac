/** What the products declare is what is really built, and the ledger is written from that. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parseAddress } from '../../src/archive/parse-address.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { renderedFiles, sitePages } from '../../src/products/addresses.ts';
import { products } from '../../src/products/index.ts';
import { root } from '../run-command.ts';
import { listFiles } from './read-site.ts';

const sites = inject('builtSites');

/** Canonical addresses of all pages but the error page, and of the attachments. */
const builtAddresses = (files: readonly string[]): string[] =>
  files
    .filter((file) => /^(?!404\.).*\.html$|^[^/]+\/[^/]+\/bilag\//.test(file))
    .map((file) => parseAddress(`/${file.replace(/(^|\/)index\.html$/, '$1')}`) ?? file);

describe.each(['real', 'example', 'exampleUnderPath'] as const)('%s', async (name) => {
  const site = sites[name];
  const { archive } = await loadContent(join(root, site.contentDir));
  const files = await listFiles(site);
  const built = builtAddresses(files).toSorted();

  test('the archive knows every address that was built, and no other', () => {
    expect([...archive.addresses].toSorted()).toEqual(built);
    expect(built.length).toBeGreaterThan(40);
  });

  test('every page declared was built, and no other', () => {
    const declared = [...sitePages(archive)].map(({ file }) => file);
    expect(declared.toSorted()).toEqual(files.filter((file) => file.endsWith('.html')));
  });

  test('every other file declared was built', () => {
    const copied = products.flatMap((product) =>
      product.kind === 'copied' ? [...product.files(archive)] : [],
    );
    // Without its address the site has no feeds.
    const rendered = [...renderedFiles(archive)].filter(
      ({ product }) => name !== 'real' || product.wholeLinks !== 'needed',
    );
    const declared = [...rendered, ...copied].map(({ file }) => file);
    expect(declared.length).toBeGreaterThan(2);
    expect(declared.filter((file) => !files.includes(file))).toEqual([]);
    const follow = files.filter(
      (file) => !file.startsWith('pagefind/') && /\.(?:xml|ics|json|ndjson|csv|md|png)$/.test(file),
    );
    expect(follow.filter((file) => !declared.includes(file))).toEqual([]);
  });

  test('the ledger has them all', async () => {
    const ledger = await readFile(join(root, site.contentDir, 'adresser.txt'), 'utf8');
    expect(built.filter((address) => !ledger.includes(`\n${address}\n`))).toEqual([]);
  });
});

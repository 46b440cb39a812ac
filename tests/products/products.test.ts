/** What holds of all declarations, for both municipalities of the fixtures. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/engine/content/load-content.ts';
import {
  fileAt,
  lastingAddresses,
  renderedFiles,
  sitePages,
} from '../../src/products/addresses.ts';
import { pageProducts, products } from '../../src/products/index.ts';
import { plainPage, type Product } from '../../src/products/product.ts';
import { allPages } from '../build/all-pages.ts';
import { root } from '../run-command.ts';

it('declares every page of src/pages once, and no other', async () => {
  const found = await readdir(join(root, 'src/pages'), { recursive: true, withFileTypes: true });
  const pages = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'src/pages/').length));
  expect(pageProducts.map(({ path }) => path).toSorted()).toEqual(pages.toSorted());
});

it('gives every product a name of its own', () => {
  const names = products.map(({ name }) => name);
  expect([...new Set(names)]).toEqual(names);
});

describe.each(['albertslund', 'eksempelkoebing'])('%s', async (name) => {
  const content = await loadContent(`tests/fixtures/${name}`);
  const { archive } = content;

  it('makes no file twice', () => {
    const files = [...sitePages(archive), ...renderedFiles(archive)].map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });

  it('finds every page and file by its path', () => {
    for (const { product, key, file } of [...sitePages(archive), ...renderedFiles(archive)]) {
      expect(fileAt(archive, file), file).toEqual({ product, key, file });
    }
    expect(fileAt(archive, 'findes/ikke/index.html')).toBeUndefined();
  });

  it('makes pages of plain data', () => {
    for (const { product, key, file } of sitePages(archive)) {
      const data = product.data(archive, key);
      // What JSON does not tell could change without the page being made anew.
      expect(withoutUndefined(data), file).toStrictEqual(JSON.parse(JSON.stringify(data)));
    }
    expect(allPages(content).size).toBeGreaterThan(30);
  });

  it('takes a product more as it takes the others', () => {
    const made = plainPage({
      name: 'made-up',
      path: 'proeve/[year].astro',
      lasting: true,
      keys: ({ years }) => [...years.keys()].map((year) => ({ year })),
      data: ({ years }, { year }) => years.get(year)?.length,
    });
    const all: readonly Product[] = [...products, made];
    const addresses = [...archive.years.keys()].map((year) => `/proeve/${year}/`);
    const added = [...lastingAddresses(archive, all)].filter(
      (address) => !archive.addresses.has(address),
    );
    expect(added).toEqual(addresses);
    expect([...sitePages(archive, all)].slice(-addresses.length).map(({ file }) => file)).toEqual(
      addresses.map((address) => `${address.slice(1)}index.html`),
    );
  });
});

/** JSON has no keys without a value, and pages take them for absent. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutUndefined(each)]));
}

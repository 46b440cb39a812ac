/** The addresses that the ledger is written from are those of the pages that are really built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parseAddress } from '../../src/archive/parse-address.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { addressesOf } from '../../src/ledger/addresses-of.ts';
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
  const built = builtAddresses(await listFiles(site)).toSorted();

  test('the archive knows every address that was built, and no other', () => {
    expect([...addressesOf(archive)].toSorted()).toEqual(built);
    expect(built.length).toBeGreaterThan(40);
  });

  test('the ledger has them all', async () => {
    const ledger = await readFile(join(root, site.contentDir, 'adresser.txt'), 'utf8');
    expect(built.filter((address) => !ledger.includes(`\n${address}\n`))).toEqual([]);
  });
});

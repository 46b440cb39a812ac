import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertIndexerVersion, IndexerVersionError } from '../../src/search/index.ts';
import { knownVersion } from '../../src/search/pagefind/version.ts';
import { exampleContent, root, runCommand } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

test('the Pagefind whose formats the program knows is the one that is pinned and installed', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies['pagefind']).toBe(knownVersion);
  expect(() => assertIndexerVersion()).not.toThrow();
});

const sentence = `Pagefind er installeret i version 1.99.0, men søgningen er skrevet til version ${knownVersion}: Kør npm ci, så den rigtige version bliver installeret.`;

test('another one is told of in a sentence', () => {
  expect(() => assertIndexerVersion('1.99.0')).toThrow(new IndexerVersionError(sentence));
});

/** Makes a process read another version from the package.json of Pagefind. */
const otherVersion = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const read = fs.readFileSync;
  fs.readFileSync = (path, ...options) => {
    const text = read(path, ...options);
    const isPagefind = /node_modules.pagefind.package\\.json$/.test(String(path));
    return isPagefind ? text.replace(/"version": ".*?"/, '"version": "1.99.0"') : text;
  };
  syncBuiltinESMExports();
`;

test('another one stops the build before anything is written', async () => {
  await withTemporaryFolder(async (folder) => {
    const outDir = join(folder, 'dist');
    const preload = `data:text/javascript,${encodeURIComponent(otherVersion)}`;
    const { exitCode, stdout, stderr } = await runCommand('build', [], {
      CONTENT_DIR: exampleContent,
      OUT_DIR: outDir,
      NODE_OPTIONS: `--import=${preload}`,
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${sentence}\n`,
    });
    expect(existsSync(outDir)).toBe(false);
  });
});

/** What `npm ci` installs is what `package-lock.json` names, and no more than the commands need. */
import { cp, glob, mkdir, readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

type Versions = Record<string, string>;
interface Package {
  dependencies: Versions;
  devDependencies: Versions;
  optionalDependencies: Versions;
}

const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  await read('package.json'),
) as Package;
const lockFile = await read('package-lock.json');

test('versions are exact', () => {
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  for (const [name, version] of Object.entries(all)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('packages come from the registry that the machine uses, without scripts but these', () => {
  const { packages } = JSON.parse(lockFile) as {
    packages: Record<string, { resolved?: string; hasInstallScript?: boolean }>;
  };
  const entries = Object.entries(packages);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  // The watcher is optional, and never built: nothing here has Sass watch files.
  expect(entries.filter(([, each]) => each.hasInstallScript).map(([path]) => path)).toEqual([
    'node_modules/@parcel/watcher',
    'node_modules/esbuild',
  ]);
});

test('what the program imports is a dependency, and what it does not is none', async () => {
  const imported = new Set<string>();
  const code = ['src/**/*.{ts,astro}', 'astro.config.mjs', '.config/bundled.js'];
  for await (const path of glob(code, { cwd: root })) {
    const text = await read(path);
    const statements =
      /^(?:import|export) (?!type\b)(?:[^;']* from )?'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm;
    for (const [, name = '', lazily = ''] of text.matchAll(statements)) {
      imported.add((name + lazily).replace(/^(@[^/]+\/[^/]+|[^@/][^/]*).*$/, '$1'));
    }
  }
  const packages = [...imported].filter(
    (name) => !/^(?:node|virtual|astro|punkt):|^@fonts\//.test(name),
  );
  // Style sheets and fonts, and what Astro compiles them with.
  expect([...packages, 'dkfds', 'sass'].toSorted()).toEqual(Object.keys(dependencies));
});

test('the site has the licences of what it ships', async () => {
  const licences = inWords(await read('public/licenser.txt'));
  expect(licences).toContain(inWords(await read('LICENSE')));
  const [, designSystem = ''] =
    /```([^`]*)```/.exec(await read('node_modules/dkfds/LICENSE.md')) ?? [];
  expect(designSystem).toContain('Copyright');
  expect(licences).toContain(inWords(designSystem));
  const fonts = 'node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/license.txt';
  expect(licences).toContain(inWords(await read(fonts)));
  // What runs in a browser has no package besides, and the fonts are these.
  for await (const path of glob(['src/{client,layouts,components,pages}/**/*.{ts,astro}'], {
    cwd: root,
  })) {
    const imports = (await read(path)).matchAll(/^import [^']*'([^'.][^']*)'/gm);
    const others = [...imports].filter(
      ([, name = '']) => !/^(?:astro|punkt):|^@fonts\/IBMPlexSans-/.test(name),
    );
    expect(others, path).toEqual([]);
  }
});

const inWords = (text: string): string => text.split(/\s+/).join(' ').trim();

test('what others run for the repository is a commit, with its version beside it', async () => {
  for await (const path of glob('.github/{actions,workflows}/**/*.yml', { cwd: root })) {
    for (const [line, used = ''] of (await read(path)).matchAll(/^.*\buses: (.*)$/gm)) {
      if (!used.startsWith('./')) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});

test('Node is one version, and the one that runs here', () => {
  const name = `node-${process.platform.replace('win32', 'win')}-${process.arch}`;
  const [version, ...others] = new Set(Object.values(optionalDependencies));
  expect(others).toEqual([]);
  expect(Object.keys(optionalDependencies).every((each) => each.startsWith('node-'))).toBe(true);
  if (name in optionalDependencies) expect(process.version).toBe(`v${version}`);
});

test.skipIf(process.platform === 'win32')(
  'the link to Node is made where npm has none',
  async () => {
    await withTemporaryFolder(async (folder) => {
      const program = `node_modules/node-${process.platform}-${process.arch}/bin/node`;
      await cp(join(root, '.config/link-node.js'), join(folder, '.config/link-node.js'));
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
      await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
      const link = join(folder, 'node_modules/.bin/node');
      const run = () => execFileSync(process.execPath, [join(folder, '.config/link-node.js')]);

      run();
      await expect(readlink(link)).rejects.toThrow('ENOENT');
      await mkdir(join(folder, program, '..'), { recursive: true });
      await writeFile(join(folder, program), '');
      run();
      expect(await realpath(link)).toBe(await realpath(join(folder, program)));
      run();
      expect(await realpath(link)).toBe(await realpath(join(folder, program)));
    });
  },
);

/**
 * A fork goes on merging from the repository it came from. As `.github/OPERATING.md` says, that brings
 * nothing into its content; without, what has come is named, and the lines that are told take it out.
 */
import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { commitAll, git, gitSettings } from '../git-repository.ts';
import { exampleContent, root } from '../run-command.ts';
import { filesIn } from './copy-repository.ts';
import { readmeSteps } from './readme-steps.ts';

let folder = '';
const old = 'moeder/chefforum/2012-11-20.md';
const place = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  const born = place('upstream/content');
  // Its five meetings are long.
  const isWanted = (path: string): boolean => !/\d\.md$/.test(path);
  await cp(join(root, 'tests/fixtures/albertslund'), born, { recursive: true, filter: isWanted });
  await writeUpstream(old, meeting('chefforum', '2012-11-20'));
  await cp(join(root, 'content/README.md'), join(born, 'README.md'));
  await cp(join(root, 'content/.gitattributes'), join(born, '.gitattributes'));
  await writeFile(place('upstream/program.ts'), 'one\n');
  commitAll(place('upstream'), '2026-05-01');

  git(folder, 'clone', '--quiet', '--origin', 'upstream', 'upstream', 'fork');
  const [first] = readmeSteps(
    await readFile(join(root, 'README.md'), 'utf8'),
    'Take it over for another municipality',
  );
  runIn(place('fork'), first?.script ?? '');
  await cp(join(root, exampleContent), place('fork/content'), { recursive: true });
  commitAll(place('fork'), '2026-05-02');
  // Work that began before the next merge, and is joined after it.
  git(place('fork'), 'branch', 'own');

  await writeUpstream('moeder/chefforum/2026-05-04.md', meeting('chefforum', '2026-05-04'));
  await writeUpstream('bilag/chefforum/2026-05-04/kort.txt', 'Kort.\n');
  await appendFile(place('upstream/content/adresser.txt'), '/chefforum/2026-05-04/\n');
  await writeFile(place('upstream/program.ts'), 'two\n');
  commitAll(place('upstream'), '2026-05-05');
  git(place('upstream'), 'tag', 'v1.1.0');
  // What the fork has deleted, and what it has written anew.
  await appendFile(place('upstream/content', old), '\nRettet.\n');
  for (const both of ['site.yml', 'sider/om.md', 'udvalg.yml', 'README.md']) {
    await appendFile(place('upstream/content', both), '\n# Nyt\n');
  }
  commitAll(place('upstream'), '2026-05-06');
  git(place('upstream'), 'tag', 'v1.2.0');
});

afterAll(() => rm(folder, { recursive: true }));

test('as OPERATING.md says: the program comes, and nothing of the content', async () => {
  const fork = await cloneOfFork('as-told');
  const before = await contentOf(fork);
  for (const version of ['v1.1.0', 'v1.2.0']) runIn(fork, await upgrade(version));
  expect(git(fork, 'status', '--porcelain')).toBe('');
  expect(await readFile(join(fork, 'program.ts'), 'utf8')).toBe('two\n');
  const { 'README.md': guide, ...content } = await contentOf(fork);
  expect(guide).toMatch(/# Nyt\n$/);
  expect({ ...content, 'README.md': before['README.md'] }).toEqual(before);
  expect(git(fork, 'log', '-1', '--format=%P').split(' ')).toHaveLength(2);

  // A branch of one's own that began before brings no question.
  git(fork, 'checkout', '--quiet', 'own');
  await writeFile(
    join(fork, 'content/moeder/byraad/2026-05-12.md'),
    meeting('byraad', '2026-05-12'),
  );
  commitAll(fork, '2026-05-07');
  git(fork, 'checkout', '--quiet', '-');
  git(fork, 'merge', '--quiet', '--no-edit', 'own');
  expect(await check(fork)).not.toContain('fremmed');
});

test('merged without it, what has come is told, and taken out by the lines that are told', async () => {
  const fork = await cloneOfFork('plain');
  const before = await contentOf(fork);
  git(fork, 'merge', '--quiet', '--no-edit', 'v1.1.0');
  const told = await check(fork);
  expect(told).toMatch(/error fremmed-fil 2 filer fra Albertslund Kommune er kommet med/);
  expect(told).toMatch(
    /error adresse-fremmed Adressen \/chefforum\/2026-05-04\/ er kommet med fra Albertslund Kommune/,
  );
  // Neither the committee nor the addresses are to be added or answered for.
  expect(told).not.toMatch(/udvalg-ukendt|adresse-ny|adresse-tabt|withdraw/);

  const lines = [...told.matchAll(/git (?:rm|restore) .*?(?=\. )/g)].map(([line]) => line);
  expect(lines).toHaveLength(2);
  for (const line of lines) runIn(fork, line);
  expect(await contentOf(fork)).toEqual(before);
  expect(await check(fork)).not.toContain('fremmed');
});

test('the repository that it comes from has nothing of others', async () => {
  expect(await check(place('upstream'))).not.toContain('fremmed');
});

const meeting = (committee: string, date: string): string =>
  `---\nudvalg: ${committee}\ndato: ${date}\nstatus: dagsorden\ntitel: Møde\n---\n\n## Punkt 1: Eventuelt\n`;

async function writeUpstream(file: string, text: string): Promise<void> {
  const path = place('upstream/content', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A clone of the fork that knows its upstream. */
async function cloneOfFork(name: string): Promise<string> {
  await cp(place('fork'), place(name), { recursive: true });
  git(place(name), 'fetch', '--quiet', '--tags', 'upstream');
  return place(name);
}

/** The lines of OPERATING.md for a fork, up to the commit, for `version`. */
async function upgrade(version: string): Promise<string> {
  const text = await readFile(join(root, '.github/OPERATING.md'), 'utf8');
  const [, lines = ''] = /\*\*A fork\*\*[^`]*```sh\n([\s\S]*?git commit.*\n)/.exec(text) ?? [];
  return lines.replaceAll(/v\d+\.\d+\.\d+/g, version);
}

function runIn(cwd: string, script: string): void {
  expect(script).not.toBe('');
  execFileSync('sh', ['-ec', script], { cwd, env: gitSettings, stdio: 'pipe' });
}

const contentOf = async (fork: string): Promise<Record<string, string>> => {
  const content = join(fork, 'content');
  const read = async (file: string) => [file, await readFile(join(content, file), 'latin1')];
  return Object.fromEntries(
    (await Promise.all((await filesIn(content)).map(read))) as [string, string][],
  );
};

/** The problems of a repository's content, one a line. */
const check = async (repository: string): Promise<string> =>
  (await loadContent(join(repository, 'content'))).problems
    .map(({ severity, ruleId, reason, advice }) => [severity, ruleId, reason, advice].join(' '))
    .join('\n');

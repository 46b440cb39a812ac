/**
 * Another municipality takes the repository over as README.md says, from the site of Albertslund:
 * what the steps write is run as it stands, and what they leave to the editor is taken from the
 * made-up municipality. A step that is wrong or missing fails here. It also adds a page and a rule. The
 * tests are another municipality's as they are: of `content/` they read what README.md has it keep.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  appendFile,
  cp,
  glob,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callCommand } from '../call-command.ts';
import { commitAll } from '../git-repository.ts';
import {
  environmentOf,
  exampleContent,
  finished,
  quickStart,
  root,
  type Finished,
} from '../run-command.ts';
import { addPage, addProduct, addRule } from './additions.ts';
import { copyRepository, filesIn, linkRuntimePackages } from './copy-repository.ts';
import { readmeSteps, type Step } from './readme-steps.ts';
import { runAction, type Surroundings } from './run-action.ts';

const example = join(root, exampleContent);
const kept = ['.gitattributes', 'README.md'];
const imported = 'moeder/oekonomiudvalget/2026-04-14.md';

/** The repository as another municipality has it: each test goes on where the one before has ended. */
let copy = '';

beforeAll(async () => {
  copy = join(await realpath(await mkdtemp(join(tmpdir(), 'punkt-'))), 'punkt');
  await beginWithAlbertslund(copy);
  await linkRuntimePackages(copy);
});

afterAll(() => rm(dirname(copy), { recursive: true }));

/** Runs a command in the copy, on its own content or on that in a folder there. */
const command = (name: string, content = 'content'): Promise<Finished> =>
  finished(
    spawn(process.execPath, [...quickStart, `src/cli/${name}.ts`], {
      cwd: copy,
      env: environmentOf({ CONTENT_DIR: content, GIT_CEILING_DIRECTORIES: dirname(copy) }),
    }),
  );

test('a page that no product declares stops the build', async () => {
  await addPage(copy);
  const { exitCode, stdout, stderr } = await command('build', exampleContent);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('Siden er ikke bygget: src/pages/statistik.astro hører til intet');
  expect(stderr).not.toContain('    at ');
});

test('the steps of README.md lead to a site of one’s own', async () => {
  await addProduct(copy);
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  for (const step of readmeSteps(readme, 'Take it over for another municipality')) {
    if (step.script !== '') await runIn(copy, step.script);
    await takeFromExample(step, join(copy, 'content'));
  }

  const content = [...kept, ...(await filesIn(example)), imported];
  expect(await filesIn(join(copy, 'content'))).toEqual(content.toSorted());
  await expectOwnSite(join(copy, 'dist'));
  const added = await readFile(join(copy, 'dist/statistik/index.html'), 'utf8');
  expect(added).toMatch(/<p>\d+ møder<\/p>/);
  expect(await readFile(join(copy, 'content/adresser.txt'), 'utf8')).toContain('\n/statistik/\n');
  expect(await command('check')).toEqual({ exitCode: 0, stdout: 'Ingen fejl.\n', stderr: '' });
}, 300_000);

test('a repository of content alone is checked, built and published by the action', async () => {
  const alone = join(dirname(copy), 'alone');
  const guide = await readFile(join(copy, '.github/OPERATING.md'), 'utf8');
  const [, workflow = ''] = /```yaml\n(on: [\s\S]*?)```/.exec(guide) ?? [];
  expect(workflow.trim().split('\n')).toHaveLength(10);
  const { jobs } = parse(workflow) as { jobs: { udgiv: { steps: { uses: string }[] } } };
  const [, path = ''] = /^[^/]+\/[^/]+\/(.*)@v[\d.]+$/.exec(jobs.udgiv.steps[1]?.uses ?? '') ?? [];

  // What the site's last build left is in the cache.
  for (const name of ['content', 'dist', '.dist.punkt']) {
    await cp(join(copy, name), join(alone, name), { recursive: true });
  }
  await writeFile(join(alone, '.gitignore'), 'dist/\n.dist.punkt/\n');
  commitAll(alone, '2026-05-01');
  const surroundings = await surroundingsOf(alone);
  const ran = await runAction(join(copy, path), surroundings);
  expect(ran.map(({ name, exitCode }) => [name, exitCode])).toEqual(
    [
      ...['Install Punkt', 'Find the commit that was published last', 'Check', 'actions/cache'],
      ...['actions/configure-pages', 'Build', 'actions/upload-pages-artifact'],
      'actions/deploy-pages',
    ].map((name) => [name, 0]),
  );
  const site = ran.find(({ name }) => name === 'actions/upload-pages-artifact')?.given['path'];
  await expectOwnSite(join(alone, site ?? ''));
  expect(ran.find(({ name }) => name === 'actions/cache')?.given['path']).toBe(
    'dist\n.dist.punkt\n',
  );
  expect(ran.find(({ name }) => name === 'Build')?.said).toContain('(0 lavet om)');

  // A change that is not in the ledger stops there, and says so beside its file.
  const meeting = await readFile(join(alone, 'content/moeder/byraad/2026-04-28.md'), 'utf8');
  await writeFile(
    join(alone, 'content/moeder/byraad/2026-05-26.md'),
    meeting.replaceAll('2026-04-28', '2026-05-26').replaceAll('28. april', '26. maj'),
  );
  const proposed = { 'github.event_name': 'pull_request' };
  const stopped = await runAction(join(copy, path), {
    ...surroundings,
    values: { ...surroundings.values, ...proposed },
  });
  expect(stopped.at(-1)).toMatchObject({ name: 'Check', exitCode: 1 });
  expect(stopped.at(-1)?.said).toContain('::warning file=content/adresser.txt,');
  expect(stopped.at(-1)?.said).toContain('\n+/byraad/2026-05-26/\n');
}, 300_000);

test('a rule of one’s own is in the guide, and is reported', async () => {
  await addRule(copy);
  expect((await command('guide')).exitCode).toBe(0);
  const guide = await readFile(join(copy, 'content/README.md'), 'utf8');
  expect(guide).toContain('| `titel-raab` | advarsel | En titel råber ikke. |');
  const minutes = join(copy, 'content/moeder/byraad/2026-03-24.md');
  const text = await readFile(minutes, 'utf8');
  await writeFile(minutes, text.replace('Ny cykelsti', 'Ny cykelsti!'));
  expect((await command('check')).stdout).toMatch(
    /advarsel {2}».*Ny cykelsti!.*« råber\. {2}\[titel-raab\]/,
  );
});

test('no test names a file of content/ but those that are kept', async () => {
  const named: string[] = [];
  for await (const file of glob('tests/**/*.ts', { cwd: root })) {
    const text = await readFile(join(root, file), 'utf8');
    const paths = text.matchAll(/(?:\broot, *['"`]|\.\.\/)content\b\/?([^'"`]*)/g);
    for (const [, path = ''] of paths) if (!kept.includes(path)) named.push(`${file}: ${path}`);
  }
  expect(named).toEqual([]);
});

test('a command that a test gives no content finds none', async () => {
  expect((await callCommand('check', [])).exitCode).toBe(1);
  expect(process.env['CONTENT_DIR']).toBe(environmentOf({})['CONTENT_DIR']);
  expect(existsSync(join(root, process.env['CONTENT_DIR'] ?? ''))).toBe(false);
});

/** The repository as it is cloned, with everything in `content/` that a site can have there. */
async function beginWithAlbertslund(copy: string): Promise<void> {
  await copyRepository(
    copy,
    kept.map((name) => `content/${name}`),
  );
  const content = join(copy, 'content');
  await cp(join(root, 'tests/fixtures/albertslund'), content, { recursive: true });
  await mkdir(join(content, 'bilag/chefforum/2012-11-01'), { recursive: true });
  await writeFile(join(content, 'bilag/chefforum/2012-11-01/kort.pdf'), '');
  await writeFile(join(content, 'kle.yml'), '- { nummer: 01.02.03, titel: Et emne }\n');
  await writeFile(
    join(content, 'omdirigeringer.yml'),
    '- { fra: /chefforum/a/, til: /chefforum/ }\n',
  );
  // The documents that are imported.
  const documents = join(copy, '../referater');
  await mkdir(documents);
  await cp(join(root, 'tests/take-over/oekonomiudvalget.txt'), join(documents, 'oeu.txt'));
}

/** Does what a step leaves to the editor: whatever it names in `content/` becomes the example's. */
async function takeFromExample({ names }: Step, content: string): Promise<void> {
  for (const name of new Set(names)) {
    // To the committees, the import has added some.
    if (name === 'udvalg.yml') {
      await appendFile(join(content, name), await readFile(join(example, name)));
    } else await cp(join(example, name), join(content, name), { recursive: true });
  }
}

/** The site has the pages of both ways in, and nothing of Albertslund. */
async function expectOwnSite(site: string): Promise<void> {
  const files = await filesIn(site);
  expect(files).toContain('byraad/2026-03-24/punkt-1/index.html');
  expect(files).toContain('oekonomiudvalget/2026-04-14/punkt-2/index.html');
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Eksempelkøbing Kommune');
  for (const file of files) {
    const says = `${file}\n${await readFile(join(site, file), 'latin1')}`;
    expect(/albertslund|chefforum/i.test(says), file).toBe(false);
  }
}

/** What a shell prints that runs `script` in `folder`; throws with all it said when it fails. */
async function runIn(folder: string, script: string): Promise<string> {
  const parent = dirname(folder);
  const { PATH = '', ...environment } = environmentOf({
    CONTENT_DIR: '',
    // npm keeps logs in its cache, and asks for news of itself.
    npm_config_cache: join(parent, 'npm'),
    npm_config_update_notifier: 'false',
    GIT_CEILING_DIRECTORIES: parent,
    TMPDIR: parent,
  });
  const shell = spawn('sh', ['-ec', script], {
    cwd: folder,
    env: { ...environment, PATH: [dirname(process.execPath), PATH].join(delimiter) },
  });
  const { exitCode, stdout, stderr } = await finished(shell);
  if (exitCode !== 0) throw new Error(`This failed:\n${script}\n${stdout}${stderr}`);
  return stdout;
}

/** What the action finds on GitHub, where the commit that is there was published last. */
async function surroundingsOf(workspace: string): Promise<Surroundings> {
  const programs = join(dirname(copy), 'programs');
  await mkdir(programs);
  const { PATH = '' } = process.env;
  const path = [dirname(process.execPath), PATH].join(delimiter);
  const write = (name: string, lines: string): Promise<void> =>
    writeFile(join(programs, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  await write('gh', 'git rev-parse HEAD');
  // The packages are there already; scripts are run without npm, which takes long to start.
  await write('npm', 'test "$1" = ci && exit\nname=$2\nshift 2\nexec node --run "$name" "$@"');
  return {
    workspace,
    scratch: dirname(copy),
    environment: environmentOf({
      PATH: [programs, path].join(delimiter),
      npm_config_cache: join(dirname(copy), 'npm'),
      npm_config_update_notifier: 'false',
      GITHUB_WORKFLOW_REF: 'koebing/referater/.github/workflows/udgiv.yml@refs/heads/main',
      GIT_CEILING_DIRECTORIES: dirname(copy),
    }),
    values: {
      'github.event_name': 'push',
      'github.event.repository.default_branch': 'main',
      'github.run_id': '1',
      'github.token': 'secret',
      // As before: the site is then made for the same address, and nothing of it anew.
      'steps.pages.outputs.base_url': '',
    },
  };
}

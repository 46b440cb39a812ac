/**
 * Another municipality takes the repository over as README.md says, from the site of Albertslund:
 * what the steps write is run as it stands, and what they leave to the editor is taken from the
 * made-up municipality. A step that is wrong or missing fails here.
 */
import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, exampleContent, finished, root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { copyRepository, filesIn, linkPackages } from './copy-repository.ts';
import { readmeSteps, type Step } from './readme-steps.ts';

const example = join(root, exampleContent);
const kept = ['.gitattributes', 'README.md'];
const imported = 'moeder/oekonomiudvalget/2026-04-14.md';

test('the steps of README.md lead to a site of one’s own', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  await withTemporaryFolder(async (folder) => {
    const copy = join(await realpath(folder), 'punkt');
    await beginWithAlbertslund(copy);
    await linkPackages(copy, 'runtime');
    const run = (script: string): Promise<string> => runIn(copy, script);

    for (const step of readmeSteps(readme, 'Take it over for another municipality')) {
      if (step.script !== '') await run(step.script);
      await takeFromExample(step, join(copy, 'content'));
    }

    const content = [...kept, ...(await filesIn(example)), imported];
    expect(await filesIn(join(copy, 'content'))).toEqual(content.toSorted());
    expect(await run('npm run check')).toContain('Ingen fejl.');
    await expectOwnSite(join(copy, 'dist'));

    await linkPackages(copy, 'all');
    await run(`npm test -- --project unit ${representative.join(' ')}`);
  });
}, 300_000);

/** Tests of each kind: pure, of a command, of the rules and the guide, of an archive's pages. */
const representative = [
  'tests/minutes/read-meeting.test.ts',
  'tests/cli/check.test.ts',
  'tests/cli/new.test.ts',
  'tests/rules',
  'tests/references',
  'tests/site-queries',
];

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

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { exampleContent, type Finished } from '../run-command.ts';
import { withExampleContent, withTemporaryFolder } from '../temporary-folder.ts';

const check = (content: string, ...args: string[]): Promise<Finished> =>
  callCommand('check', args, { CONTENT_DIR: content });

/** Puts `bad` in the place of `good` in a file of a content folder. */
async function spoil(content: string, file: string, good: string, bad: string): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(good);
  await writeFile(path, text.replace(good, bad));
}

test('sound content: 0, and says so', async () => {
  await withExampleContent(async (content) => {
    expect(await check(content)).toEqual({ exitCode: 0, stdout: 'Ingen fejl.\n', stderr: '' });
  });
});

test('the five documents are sound as imported', async () => {
  const imported = await check('tests/fixtures/albertslund');
  expect(imported).toEqual({ exitCode: 0, stdout: 'Ingen fejl.\n', stderr: '' });
});

test('errors: 1, with the report; paths narrow it; other formats', async () => {
  await withExampleContent(async (content) => {
    const file = 'moeder/byraad/2025-12-16.md';
    await spoil(content, file, 'dato: 2025-12-16', 'dato: 16-12-2025');

    expect(await check(content)).toEqual({
      exitCode: 1,
      stdout: `${content}/${file}
  3:7  fejl  Datoen »16-12-2025« er ikke skrevet som år, måned og dag.  [moede-dato]
       Skriv linjen sådan: dato: 2025-12-16

1 fejl i 1 fil. »npm run check -- --fix« retter 1 af dem.
`,
      stderr: '',
    });
    expect((await check(content, join(content, file))).exitCode).toBe(1);
    expect((await check(content, join(content, 'moeder/byraad'))).exitCode).toBe(1);
    expect((await check(content, content)).exitCode).toBe(1);
    // A folder's name is not the beginning of another's.
    expect(await check(content, join(content, 'moeder/teknik-og-miljoe'))).toEqual({
      exitCode: 0,
      stdout: 'Ingen fejl.\n',
      stderr: '',
    });

    const github = await check(content, '--format', 'github');
    expect(github.exitCode).toBe(1);
    expect(github.stdout).toBe(
      `::error file=${content}/${file},line=3,col=7,title=moede-dato::` +
        'Datoen »16-12-2025« er ikke skrevet som år, måned og dag.%0ASkriv linjen sådan: dato: 2025-12-16\n',
    );
    const json = await check(content, '--format=json');
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ errors: 1, warnings: 0 });
  });
});

test('warnings are shown and let pass', async () => {
  await withExampleContent(async (content) => {
    await spoil(content, 'moeder/byraad/2025-12-16.md', '### Beslutning\n\n', '');
    const { exitCode, stdout } = await check(content);
    expect(stdout).toContain('advarsel  Punkt 1 har ingen beslutning.  [beslutning-mangler]');
    expect(stdout).toMatch(/\n1 advarsel i 1 fil\. Advarsler stopper ikke udgivelsen\.\n$/);
    expect(exitCode).toBe(0);
  });
});

test.each([
  [['--format', 'xml'], 'Formen »xml« kendes ikke.'],
  [['--format'], 'Formen »« kendes ikke.'],
  [['--hurtigt'], '»--hurtigt« kendes ikke.'],
  [['--vis'], '--vis hører til --fix.'],
  [
    ['--staged', '--fix'],
    '--staged undersøger det, der er lagt klar i git, og bruges uden --fix, --since, --kilder og stier.',
  ],
  [
    [`${exampleContent}/moeder/findes-ikke.md`],
    `${exampleContent}/moeder/findes-ikke.md findes ikke.`,
  ],
  [['package.json'], `package.json ligger ikke i ${exampleContent}.`],
])('wrong usage: 2, with how it is used (%j)', async (args, message) => {
  const { exitCode, stdout, stderr } = await check(exampleContent, ...args);
  expect(stderr.split('\n').slice(0, 3)).toEqual([
    message,
    '',
    'Brug: npm run check [-- [--format text|unix|github|gitlab|sarif|json] [--since REF]',
  ]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});

test('a content folder that is not there', async () => {
  await withTemporaryFolder(async (folder) => {
    expect(await check(join(folder, 'indhold'))).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `Mappen ${folder}/indhold findes ikke.\n`,
    });
  });
});

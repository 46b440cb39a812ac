/** `npm run check` where the documents that were imported are at hand, and where they are not. */
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand } from '../call-command.ts';
import { kildeFile } from '../import/kilder.ts';
import { exampleContent, root, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const document = join(root, 'tests/fixtures/kilder', kildeFile('000'));

const check = (content: string, ...args: string[]): Promise<Finished> =>
  callCommand('check', args, { CONTENT_DIR: content });

/** The five documents' content in a folder of its own, where a word of a decision is lost. */
async function withLostWord(use: (content: string, folder: string) => Promise<void>) {
  await withTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    await cp(join(root, 'tests/fixtures/albertslund'), content, { recursive: true });
    const meeting = join(content, 'moeder/chefforum/2012-11-20.md');
    const text = await readFile(meeting, 'utf8');
    await writeFile(meeting, text.replace('Kommunaldirektøren godkendte ', 'Kommunaldirektøren '));
    await use(content, folder);
  });
}

const report = (
  content: string,
  source: string,
): string => `${content}/moeder/chefforum/2012-11-20.md
  22:1  fejl  Kildens ord mangler her: »godkendte« (${source}, linje 30).  [kilde-tabt]
        Skriv det, som det står i kilden. Er det ændret med vilje, så skriv under »rettelser:« øverst i mødefilen, hvornår og hvad; er noget fjernet, som ikke må være offentligt, også »skjul: ja« i linjen: - { dato: ÅÅÅÅ-MM-DD, punkt: "1", tekst: "…" }

1 fejl i 1 fil.
`;

test('a lost word is told where --kilder has the document, in whatever folder, and only there', async () => {
  await withLostWord(async (content, folder) => {
    expect(await check(content)).toEqual({ exitCode: 0, stdout: 'Ingen fejl.\n', stderr: '' });

    const sources = join(folder, 'kilder');
    await mkdir(join(sources, '2012'), { recursive: true });
    expect(await check(content, '--kilder', sources)).toEqual({
      exitCode: 0,
      stdout: 'Ingen fejl.\n',
      stderr: 'Ingen af mødernes kilder er fundet.\n',
    });
    const path = join(sources, '2012', kildeFile('000'));
    await copyFile(document, path);
    const told = {
      exitCode: 1,
      stdout: report(content, path),
      stderr: '1 møde er holdt op mod sin kilde.\n',
    };
    // The second time from memory.
    expect(await check(content, '--kilder', sources)).toEqual(told);
    expect(await check(content, '--kilder', sources)).toEqual(told);
    const other = join(content, 'moeder/chefforum/2012-11-01.md');
    expect(await check(content, '--kilder', sources, other)).toMatchObject({ exitCode: 0 });
  });
});

test('a document among the attachments is always compared; another one of its name is told', async () => {
  await withLostWord(async (content) => {
    const folder = join(content, 'bilag/chefforum/2012-11-20');
    const path = join(folder, kildeFile('000'));
    await mkdir(folder, { recursive: true });
    await copyFile(document, path);
    expect(await check(content)).toEqual({
      exitCode: 1,
      stdout: report(content, path),
      stderr: '1 møde er holdt op mod sin kilde.\n',
    });

    await writeFile(path, `${await readFile(document, 'utf8')}\nMere.`);
    const changed = await check(content);
    expect(changed.exitCode).toBe(0);
    expect(changed.stdout).toContain(
      `${path} er et andet dokument end det, mødet er importeret fra: fingeraftrykket (sha256) er et andet.  [kilde-anden]`,
    );
    await rm(path);
    expect((await check(content)).stdout).toBe('Ingen fejl.\n');
  });
});

test('--kilder without a folder is wrong usage', async () => {
  const { exitCode, stderr } = await check(exampleContent, '--kilder', 'findes-ikke');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^--kilder: findes-ikke er ikke en mappe\.\n\nBrug: /);
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { fillGuide } from '../../src/guide/fill-guide.ts';
import { callCommand } from '../call-command.ts';
import { root, type Finished } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const real = await readFile(join(root, 'content/README.md'), 'utf8');

const run = (content: string, ...args: string[]): Promise<Finished> =>
  callCommand('guide', args, { CONTENT_DIR: content });

/** A content folder with a guide of this text. */
async function withGuide(text: string, use: (folder: string, path: string) => Promise<void>) {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'README.md');
    await writeFile(path, text);
    await use(folder, path);
  });
}

test('the guide of this repository is as the code says', async () => {
  await withGuide(real, async (folder) => {
    expect(await run(folder, '--check')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

test('a guide that is out of date is told, and written', async () => {
  await withGuide(real.replace('| fejl |', '| advarsel |'), async (folder, path) => {
    expect(await run(folder, '--check')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${path} følger ikke programmet længere. Kør »npm run guide«, og læg filen i git.\n`,
    });
    expect(await readFile(path, 'utf8')).not.toBe(real);
    expect(await run(folder)).toEqual({ exitCode: 0, stdout: `${path} er skrevet.\n`, stderr: '' });
    expect(await readFile(path, 'utf8')).toBe(real);
    expect((await run(folder)).stdout).toBe(`${path} er, som den skal være.\n`);
  });
});

test('a guide without a mark is left alone', async () => {
  const text = real.replace('<!-- /guide: regler -->', '');
  await withGuide(text, async (folder, path) => {
    expect(await run(folder)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `Kommentarerne <!-- guide: regler --> og <!-- /guide: regler --> mangler i ${path}.\n`,
    });
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

test('a folder without a guide, and a wrong option', async () => {
  await withTemporaryFolder(async (folder) => {
    expect(await run(folder)).toMatchObject({
      exitCode: 1,
      stderr: `${folder}/README.md findes ikke.\n`,
    });
    expect(await run(folder, '--fix')).toMatchObject({ exitCode: 2 });
    expect(await run(folder, '--check', 'x')).toMatchObject({ exitCode: 2 });
  });
});

describe('parts', () => {
  const part = (mark: string, text: string) => ({ mark, write: () => text });
  const around = (mark: string, text: string) =>
    `<!-- guide: ${mark} -->\n${text}\n<!-- /guide: ${mark} -->`;

  it('are written between their marks, and the rest stays', () => {
    const guide = `# A\n\n${around('a', 'old')}\n\nB\n\n${around('b', '')}\nC`;
    const { text, missing } = fillGuide(guide, [part('a', 'one\ntwo'), part('b', '$&')]);
    expect(missing).toEqual([]);
    expect(text).toBe(`# A\n\n${around('a', '\none\ntwo\n')}\n\nB\n\n${around('b', '\n$&\n')}\nC`);
    expect(fillGuide(text, [part('a', 'one\ntwo'), part('b', '$&')]).text).toBe(text);
  });

  it('that have no marks are named', () => {
    expect(fillGuide('# A\n', [part('a', 'one')])).toEqual({ text: '# A\n', missing: ['a'] });
  });
});

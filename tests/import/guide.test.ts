/** The report shown in the editor's guide is the one that the command prints. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { callCommand } from '../call-command.ts';
import { root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { kildeFile } from './kilder.ts';

it('is what a document with one attachment beside it gives', async () => {
  const guide = await readFile(join(root, 'content/README.md'), 'utf8');
  const [, shown] = /^### Rapporten.*?```text\n(.*?)```/ms.exec(guide) ?? [];
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'referat.txt');
    await copyFile(join(root, 'tests/fixtures/kilder', kildeFile('000')), path);
    const name = 'Foreløbigt referat af Tværgående chefmøde 1.11.12.pdf';
    await writeFile(join(folder, name), 'Et bilag');
    const { stdout } = await callCommand('import', ['--out', join(folder, 'content'), path]);
    expect(stdout.replaceAll(`${folder}/`, '')).toBe(shown);
  });
});

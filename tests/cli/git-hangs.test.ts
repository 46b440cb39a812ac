/** Git that never answers, on a disk that is away or at a question, ends with a sentence. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../../src/engine/command-error.ts';
import { git } from '../../src/engine/git/git.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

test.skipIf(process.platform === 'win32')('is stopped', async () => {
  await withTemporaryFolder(async (folder) => {
    const program = join(folder, 'git');
    writeFileSync(program, '#!/bin/sh\n/bin/sleep 30\n');
    chmodSync(program, 0o755);
    const asked = git(folder, ['status'], '', { PATH: folder }, 50);
    await expect(asked).rejects.toBeInstanceOf(CommandError);
    await expect(asked).rejects.toThrow(/^Git svarede ikke i 5 minutter og er stoppet\./);
  });
});

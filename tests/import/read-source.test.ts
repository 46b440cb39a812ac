/** Only regular files of a reasonable size are read; everything else has an answer at once. */
import { once } from 'node:events';
import { symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSource } from '../../src/engine/import/read-source.ts';
import { note } from '../../src/import/report.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const goesOn = new AbortController().signal;

it('reads a file, through a link too', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'æ');
    await symlink(path, join(folder, 'b.txt'));
    expect(await readSource(path, goesOn)).toEqual(Buffer.from('æ'));
    expect(await readSource(join(folder, 'b.txt'), goesOn)).toEqual(Buffer.from('æ'));
  });
});

it('opens nothing that may have no end', async () => {
  await withTemporaryFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    await symlink('to', at('en'));
    await symlink('en', at('to'));
    // A file with a hole takes no room on the disk.
    await writeFile(at('stor.pdf'), '');
    await truncate(at('stor.pdf'), 3 * 1024 ** 3);
    expect(await readSource(folder, goesOn)).toEqual(note('directory', undefined));
    expect(await readSource(at('nej'), goesOn)).toEqual(note('missing', undefined));
    expect(await readSource(at('en'), goesOn)).toEqual(note('link-ring', undefined));
    expect(await readSource(at('stor.pdf'), goesOn)).toEqual(note('too-large', undefined));
  });
});

it.skipIf(process.platform === 'win32')('opens no socket and no device', async () => {
  await withTemporaryFolder(async (folder) => {
    const server = createServer().listen(join(folder, 'kanal'));
    await once(server, 'listening');
    expect(await readSource(join(folder, 'kanal'), goesOn)).toEqual(note('no-file', undefined));
    server.close();
    expect(await readSource('/dev/zero', goesOn)).toEqual(note('no-file', undefined));
  });
});

it('waits no longer once it is stopped', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'æ');
    const stopped = note('unreadable', undefined, 'ABORT_ERR');
    expect(await readSource(path, AbortSignal.abort())).toEqual(stopped);
    const stopping = new AbortController();
    const reading = readSource(path, stopping.signal);
    stopping.abort();
    expect(await reading).toEqual(stopped);
  });
});

/** What the last build left is used only where every byte of it is still there. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../src/engine/build/build-record.ts';
import { inNewSite } from '../../src/engine/build/new-site.ts';
import { workFolderOf } from '../../src/engine/build/site-folder.ts';
import { soundRecord } from '../../src/engine/build/sound-record.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

/** Publishes two files in `outDir`, with their record. */
async function publish(outDir: string): Promise<void> {
  await inNewSite(outDir, undefined, async (site) => {
    await site.write('index.html', 'Forside');
    await site.write('om/index.html', 'Om');
    await site.publish((state) =>
      writeRecord(outDir, {
        site: state,
        foundation: 'f',
        made: new Map([['index.html', '1']]),
        shared: [],
        attachments: new Map(),
        search: [],
      }),
    );
  });
}

const turnBit = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

describe('the site', () => {
  test.each<[string, (dist: string) => void, string | undefined]>([
    ['as it was', () => undefined, undefined],
    ['a copy of it', (dist) => utimesSync(join(dist, 'index.html'), 1, 1), undefined],
    ['a page edited', (dist) => writeFileSync(join(dist, 'om/index.html'), 'Ny'), 'om/index.html'],
    ['of the same size', (dist) => turnBit(join(dist, 'index.html'), 2), 'index.html'],
    ['emptied', (dist) => truncateSync(join(dist, 'index.html')), 'index.html'],
    ['removed', (dist) => rmSync(join(dist, 'om'), { recursive: true }), 'om/index.html'],
    ['a file put there', (dist) => writeFileSync(join(dist, 'x.php'), ''), 'x.php'],
    [
      'a folder for a page',
      (dist) => {
        rmSync(join(dist, 'index.html'));
        mkdirSync(join(dist, 'index.html'));
      },
      'index.html',
    ],
  ])('%s', async (_, change, changed) => {
    await withTemporaryFolder(async (parent) => {
      const dist = join(parent, 'dist');
      await publish(dist);
      change(dist);
      const found = soundRecord(dist);
      expect(found.changed).toBe(changed);
      expect(found.earlier?.foundation).toBe(changed === undefined ? 'f' : undefined);
    });
  });
});

test('a record in which any bit was turned, or that was cut short, is none', async () => {
  await withTemporaryFolder(async (parent) => {
    const dist = join(parent, 'dist');
    await publish(dist);
    const folder = workFolderOf(dist);
    const record = join(folder, readdirSync(folder).find((name) => name.endsWith('.build')) ?? '');
    const sound = join(parent, 'record');
    cpSync(record, sound);
    for (let at = 0; at < readFileSync(sound).length; at += 7) {
      turnBit(record, at);
      expect(soundRecord(dist), String(at)).toEqual({});
      if (at % 3 === 0) truncateSync(record, at);
      expect(soundRecord(dist), `${at} bytes`).toEqual({});
      cpSync(sound, record);
    }
    expect(soundRecord(dist).earlier?.foundation).toBe('f');
    turnBit(join(dist, '.punkt'), 3);
    expect(soundRecord(dist)).toEqual({});
  });
});

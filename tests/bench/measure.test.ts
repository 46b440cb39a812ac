/** The measuring: what it is asked, what it measures, what it makes of it. */
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { readArguments } from './arguments.ts';
import { compareStates, readFolderState, zippedSize } from './measure/folder-state.ts';
import { runMeasured, waitedFor } from './measure/run-measured.ts';
import { ratiosOf, type SizeResult } from './results.ts';

describe('readArguments', () => {
  const usual = {
    subject: 'builds',
    items: [2000, 20_000],
    seed: 1,
    json: undefined,
    peer: true,
    from: undefined,
  };
  test.each([
    [[], usual],
    [['--items', '100'], { ...usual, items: [100] }],
    [
      ['--items=1,2', '--seed', '7', '--json', 'a.json'],
      { ...usual, items: [1, 2], seed: 7, json: 'a.json', peer: true },
    ],
    [['search'], { ...usual, subject: 'search', items: [36, 2000, 20_000] }],
    [
      ['search', '--items', '36', '--no-peer'],
      { ...usual, subject: 'search', items: [36], peer: false },
    ],
    [['import'], { ...usual, subject: 'import', items: [1000] }],
    [['mutations', '--from', 'a'], { ...usual, subject: 'mutations', items: [10_000], from: 'a' }],
    [['import', '--from', 'a'], undefined],
    [['searching'], undefined],
    [['--items', '36', 'search'], undefined],
    [['--no-peer'], { ...usual, peer: false }],
    [['--items', '0'], undefined],
    [['--items', '1,,2'], undefined],
    [['--seed', 'x'], undefined],
    [['--size', '1'], undefined],
    [['100'], undefined],
  ])('%j', (args, read) => {
    expect(readArguments(args)).toEqual(read);
  });
});

describe('runMeasured', () => {
  it('counts what a process below the command computes and holds', async () => {
    const inner =
      'const held = Buffer.alloc(150e6, 1); const end = Date.now() + 400; while (Date.now() < end) held[0]++;';
    const outer = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`;
    const cost = await runMeasured([process.execPath, '-e', outer], { folder: root });
    expect(cost.wall).toBeGreaterThan(0.4);
    expect(cost.cpu).toBeGreaterThan(0.1);
    if (process.platform === 'linux') expect(cost.memory).toBeGreaterThan(150e6);
  });

  it('throws with what a command said that failed', async () => {
    const command = [process.execPath, '-e', 'console.error("Nej."); process.exit(3)'];
    await expect(runMeasured(command, { folder: root })).rejects.toThrow('Nej.');
  });

  test.each([
    ['0m0.00s 0m0.00s\n1m2.50s 0m0.25s\n', 62.75],
    ['0m0,000s 0m0,000s\n0m1,500s 0m0,500s', 2],
    ['', 0],
  ])('reads the times %j', (times, seconds) => {
    expect(waitedFor(times)).toBe(seconds);
  });
});

it('tells files that were written, changed and removed apart', async () => {
  await withTemporaryFolder((folder) => {
    const write = (name: string, text: string, second: number): void => {
      writeFileSync(join(folder, name), text);
      utimesSync(join(folder, name), second, second);
    };
    mkdirSync(join(folder, 'a'));
    for (const name of ['kept', 'a/same', 'a/other', 'gone']) write(name, 'old', 1);
    const before = readFolderState(folder);
    write('a/same', 'old', 2);
    write('a/other', 'other', 2);
    write('new', 'newer than new', 2);
    rmSync(join(folder, 'gone'));
    const after = readFolderState(folder);
    expect(compareStates(before, after)).toEqual({ written: 3, changed: 2, removed: 1, bytes: 19 });
    const zipped = ['other', 'newer than new'].map((text) => gzipSync(text).length);
    expect(zippedSize(folder, before)).toBe(zipped.reduce((sum, size) => sum + size));
    expect(compareStates(new Map(), readFolderState(join(folder, 'nowhere')))).toEqual({
      written: 0,
      changed: 0,
      removed: 0,
      bytes: 0,
    });
    return Promise.resolve();
  });
});

it('compares with the peer, and each size with the one before', () => {
  const cost = (wall: number, cpu: number) => ({ wall, cpu, memory: undefined });
  const none = { written: 0, changed: 0, removed: 0, bytes: 0 };
  const punkt = (wall: number, cpu: number): SizeResult['punkt'] => ({
    builds: [{ name: 'full', ...cost(wall, cpu), site: none, zipped: undefined }],
    weight: { page: 0, search: 0, nextSearch: 0 },
    size: { bytes: 0, files: 0 },
  });
  const peer = { version: 'hugo', pages: cost(3, 1), search: cost(1, 1) };
  const results = [
    { items: 200, punkt: punkt(8, 6), peer },
    { items: 100, punkt: punkt(2, 3), peer: undefined },
  ];
  expect(ratiosOf(results)).toEqual([
    { name: '200: full / Hugo + Pagefind', wall: 2, cpu: 3 },
    { name: 'full: 200 / 100', wall: 4, cpu: 2 },
  ]);
});

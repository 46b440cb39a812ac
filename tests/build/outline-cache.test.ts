/** The outlines of all meetings as they are kept between builds: whole, or not there. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMoves } from '../../src/archive/read-moves.ts';
import { readOutline } from '../../src/check/read-outline.ts';
import {
  isWritten,
  readOutlineCache,
  writeOutlineCache,
  type OutlineCache,
} from '../../src/engine/content/outline-cache.ts';
import { digest } from '../../src/engine/files/digest.ts';
import { committeeNames } from '../../src/references/names.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const outline = (title: string) => {
  const text = `---\nudvalg: byraad\ndato: 2026-03-24\nstatus: referat\ntitel: ${title}\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nJa.\n`;
  const outlined = readOutline(text, 'moeder/byraad/2026-03-24.md', committeeNames([]));
  return { digest: title, outlined };
};

const program = 'p';

const cache: OutlineCache = {
  basis: 'b',
  files: new Map([['A.md', { digest: 'A', state: '1 2 3' }]]),
  outlines: new Map(['A', 'B', 'Æ\u2028Å', ''].map((title) => [`${title}.md`, outline(title)])),
};

it('has nothing at first, then what was written last', async () => {
  await withTemporaryFolder(async (folder) => {
    expect(readOutlineCache(folder, program)).toBeUndefined();
    await writeOutlineCache(folder, program, cache);
    expect(readOutlineCache(folder, program)).toEqual(cache);
    await writeOutlineCache(folder, program, { basis: 'c', outlines: new Map(), files: new Map() });
    expect(readOutlineCache(folder, program)).toEqual({
      basis: 'c',
      outlines: new Map(),
      files: new Map(),
    });
  });
});

it('holds nothing of a file with an error, or with something withdrawn', async () => {
  await withTemporaryFolder(async (folder) => {
    const file = 'moeder/byraad/2026-03-24.md';
    const broken = readOutline('---\nudvalg: byraad\n---\n', file, committeeNames([]));
    const outlines = new Map([
      ['whole', outline('A')],
      ['broken', { digest: '', outlined: broken }],
    ]);
    const moves = (from: string) =>
      readMoves(`- { fra: ${from}, trukket: 2026-04-01, grund: G. }`, () => undefined);
    for (const [from, kept] of [
      ['/byraad/2026-03-24/punkt-2/', ['whole']],
      ['/byraad/2026-03-24/punkt-1/', []],
      ['/byraad/2026-03-24/', []],
    ] as const) {
      await writeOutlineCache(folder, program, { ...cache, outlines }, moves(from));
      expect([...(readOutlineCache(folder, program)?.outlines.keys() ?? [])]).toEqual(kept);
    }
  });
});

it('is written again only if it would be another', () => {
  expect(isWritten(undefined, cache)).toBe(false);
  expect(isWritten(cache, cache)).toBe(true);
  expect(isWritten(cache, { ...cache, basis: 'c' })).toBe(false);
  expect(isWritten(cache, { ...cache, files: new Map() })).toBe(false);
  const changed = new Map([...cache.outlines, ['A.md', outline('C')] as const]);
  expect(isWritten(cache, { ...cache, outlines: changed })).toBe(false);
  // A file that is never written makes no difference.
  const named = new Map([...cache.outlines, ['010190-1234.md', outline('D')] as const]);
  expect(isWritten(cache, { ...cache, outlines: named })).toBe(true);
});

it('keeps nothing of a file with what may be a person’s number', async () => {
  await withTemporaryFolder(async (folder) => {
    const [clean, named] = ['A.md', 'moeder/byraad/010190-1234.md'];
    const states = [clean, named, 'B.md'].map(
      (file) => [file, { digest: 'A', state: '1' }] as const,
    );
    const outlines = new Map([
      [clean, outline('A')],
      [named, outline('B')],
      ['B.md', outline('Klage fra 010190-1234')],
      ['C.md', outline('Klage fra 0101364003')],
    ]);
    await writeOutlineCache(folder, program, { basis: 'b', outlines, files: new Map(states) });
    const kept = readOutlineCache(folder, program);
    expect([...(kept?.outlines.keys() ?? [])]).toEqual([clean]);
    expect([...(kept?.files.keys() ?? [])]).toEqual([clean, 'B.md']);
    const bytes = readFileSync(join(folder, 'outlines'), 'utf8');
    expect(bytes).not.toMatch(/1234|4003/);
  });
});

it('takes what cannot be read for nothing', async () => {
  await withTemporaryFolder(async (folder) => {
    const file = join(folder, 'outlines');
    await writeOutlineCache(folder, program, cache);
    const { length } = readFileSync(file);
    for (const left of [length - 5, length - 1, 7, 1, 0]) {
      await writeOutlineCache(folder, program, cache);
      truncateSync(file, left);
      expect(readOutlineCache(folder, program), String(left)).toBeUndefined();
    }
    const others = ['', 'ab', 'null\n', '7\n7\n', '{}\n', '{"basis":"b"}\n7\n', '\xff\x0fo"'];
    for (const text of others) {
      writeFileSync(file, text);
      expect(readOutlineCache(folder, program), text).toBeUndefined();
    }
  });
});

it('takes what another program wrote, in a format of its own, for nothing', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeOutlineCache(folder, 'older', cache);
    expect(readOutlineCache(folder, program)).toBeUndefined();
    const rest = '{"file":"A.md"}\n';
    const head = { basis: 'b', digest: digest(rest) };
    writeFileSync(join(folder, 'outlines'), `${JSON.stringify(head)}\n${rest}`);
    expect(readOutlineCache(folder, program)).toBeUndefined();
  });
});

it('takes a file with a wrong letter for nothing', async () => {
  await withTemporaryFolder(async (folder) => {
    const file = join(folder, 'outlines');
    await writeOutlineCache(folder, program, cache);
    const text = readFileSync(file, 'latin1');
    for (let at = 0; at < text.length; at += 97) {
      const other = text[at] === 'x' ? 'y' : 'x';
      writeFileSync(file, text.slice(0, at) + other + text.slice(at + 1), 'latin1');
      const read = readOutlineCache(folder, program);
      if (read?.basis === cache.basis) expect(read, String(at)).toEqual(cache);
    }
  });
});

/** Killed at any moment, a build leaves a whole site: the old one or the new one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { finishSwap } from '../../src/engine/build/site-folder.ts';
import { quickStart, root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const program = fileURLToPath(new URL('./publish-again.ts', import.meta.url));

/** The one state that all files of a site say, and how many files say it. */
function stateOf(folder: string): { states: string[]; files: number } {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.punkt')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return { states: [...new Set(texts)], files: texts.length };
}

/** Each takes a process; `KILLS=100` asks for more. */
const kills = Number(process.env['KILLS'] ?? 10);

test('killed again and again', { timeout: 240_000 }, async () => {
  await withTemporaryFolder(async (parent) => {
    const outDir = join(parent, 'dist');
    let latest = 0;
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, [...quickStart, program, outDir, String(latest + 1)], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      // Then it publishes again and again, and is killed somewhere in that.
      await once(child.stdout, 'data');
      await pause((kill * 7.3) % 23);
      child.kill('SIGKILL');
      await ended;
      // Where it was killed between two renames, the next command puts the old site back.
      if (!existsSync(outDir)) finishSwap(outDir);
      const { states, files } = stateOf(outDir);
      expect(files).toBe(80);
      expect(states).toHaveLength(1);
      expect(Number(states[0])).toBeGreaterThan(latest);
      latest = Number(states[0]);
    }
  });
});

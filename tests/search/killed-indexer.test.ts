/** Pagefind that is killed ends the build with a sentence; its own package would wait for ever. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { IndexerStoppedError, openIndexer } from '../../src/search/index.ts';
import type { PassageRecord } from '../../src/search/record.ts';

/** The programs of Pagefind that this process has started, by the table of processes of the system. */
function indexers(): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args=']).toString().split('\n');
  return table.flatMap((line) => {
    const [pid, parent, ...args] = line.trim().split(/\s+/);
    const isOurs = Number(parent) === process.pid && args.join(' ').includes('pagefind');
    return isOurs ? [Number(pid)] : [];
  });
}

const record = {
  url: '/a/',
  title: 'En bro',
  blocks: [{ text: 'Broen er ny.' }],
} as unknown as PassageRecord;

test.skipIf(process.platform === 'win32')(
  'killed in its work, and when it is asked again',
  async () => {
    const before = indexers();
    const indexer = openIndexer();
    try {
      await indexer.indexPart([record]);
      const started = indexers().filter((pid) => !before.includes(pid));
      expect(started.length).toBeGreaterThan(0);
      for (const pid of started) process.kill(pid, 'SIGKILL');
      for (let part = 0; part < 2; part++) {
        const asked = indexer.indexPart([record]);
        await expect(asked).rejects.toBeInstanceOf(IndexerStoppedError);
        await expect(asked).rejects.toThrow(
          /^Søgningen kunne ikke laves: Pagefind stoppede \((?:SIGKILL|EPIPE)\)\./,
        );
      }
    } finally {
      await indexer.stop();
    }
  },
);

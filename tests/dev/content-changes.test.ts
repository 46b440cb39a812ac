import { EventEmitter } from 'node:events';
import { beforeEach, expect, test } from 'vitest';
import { watchContent, type ContentChanges } from '../../src/dev/content-changes.ts';

let watcher: EventEmitter & { watched: string[]; add(path: string): void };
let begun = 0;
let changes: ContentChanges;

beforeEach(() => {
  const watched: string[] = [];
  watcher = Object.assign(new EventEmitter(), {
    watched,
    add: (path: string) => void watched.push(path),
  });
  begun = 0;
  changes = watchContent({ watcher: watcher as never }, '/arkiv/content', () => begun++);
});

const happens = (path: string): boolean => watcher.emit('all', 'change', path);

test('what happens below the folder is told once, by path from it', () => {
  expect(watcher.watched).toEqual(['/arkiv/content']);
  happens('/arkiv/content/moeder/byraad/2026-03-24.md');
  happens('/arkiv/content/moeder/byraad/2026-03-24.md');
  happens('/arkiv/content/site.yml');
  happens('/arkiv/content-2/site.yml');
  happens('/arkiv/content');
  expect(begun).toBe(1);
  expect([...changes.take()]).toEqual(['moeder/byraad/2026-03-24.md', 'site.yml']);
  expect(changes.any()).toBe(false);
  happens('/arkiv/content/site.yml');
  expect(begun).toBe(2);
  expect(changes.any()).toBe(true);
});

test('it is quiet when nothing has happened for a while', async () => {
  await changes.quiet();
  const before = performance.now();
  happens('/arkiv/content/site.yml');
  await changes.quiet();
  expect(performance.now() - before).toBeGreaterThanOrEqual(59);
});

import { expect, test } from 'vitest';
import type { ContentChanges } from '../../src/dev/content-changes.ts';
import { loadChanged } from '../../src/dev/load-changed.ts';
import { ChangedMeanwhile } from '../../src/engine/content/files-on-disk.ts';
import type { LoadedContent } from '../../src/engine/content/load-content.ts';

const file = 'moeder/byraad/2026-03-24.md';

/** One change, after which the watcher reports nothing more. */
function oneReport(): ContentChanges {
  let reported = new Set([file]);
  return {
    take() {
      const taken = reported;
      reported = new Set();
      return taken;
    },
    quiet: () => Promise.resolve(),
    any: () => reported.size > 0,
  };
}

/** Content whose changed file can be read as often as `readable` says. */
function content(readable = true): LoadedContent {
  const get = (): string => {
    if (!readable) throw new ChangedMeanwhile(file);
    return '';
  };
  return { files: { get } } as unknown as LoadedContent;
}

test('what is still being written is read again, though nothing more is reported', async () => {
  const whole = content();
  const answers = [new ChangedMeanwhile(file), content(false), whole];
  const load = (): Promise<LoadedContent> => {
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? whole);
  };
  expect(await loadChanged(oneReport(), load)).toBe(whole);
  expect(answers).toEqual([]);
});

test('content that stays unreadable is given up until the next change', async () => {
  let loads = 0;
  const load = (): Promise<LoadedContent> => {
    loads += 1;
    return Promise.reject(Object.assign(new Error(), { code: 'EACCES' }));
  };
  expect(await loadChanged(oneReport(), load)).toBeUndefined();
  expect(loads).toBeGreaterThan(1);
});

test('a fault of the program is not taken for a file being written', async () => {
  const load = (): Promise<LoadedContent> => Promise.reject(new TypeError('fejl'));
  await expect(loadChanged(oneReport(), load)).rejects.toThrow('fejl');
});

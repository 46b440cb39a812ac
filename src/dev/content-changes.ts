/** Watches the content folder for changes. */
import { relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';

export type Server = HookParameters<'astro:server:setup'>['server'];

export interface ContentChanges {
  /** Returns and forgets the paths, relative to the content folder, that have changed. */
  take(): Set<string>;
  /** Resolves when there have been no changes for a while. */
  quiet(): Promise<void>;
  /** Whether there have been changes since {@link take}. */
  any(): boolean;
}

/**
 * Debounce (ms): editors write a file in several steps, and the watcher reports none of a file for 50 ms
 * after an event of it.
 */
export const oneChange = 60;

/** Watches `contentDir`; `begun` is called at the first change, and at the first after each `take`. */
export function watchContent(
  server: Pick<Server, 'watcher'>,
  contentDir: string,
  begun: () => void,
): ContentChanges {
  const folder = resolve(contentDir);
  let paths = new Set<string>();
  let latest = 0;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    latest = performance.now();
    const isFirst = paths.size === 0;
    paths.add(relative(folder, resolve(path)).split(sep).join('/'));
    if (isFirst) begun();
  });
  return {
    take() {
      const taken = paths;
      paths = new Set();
      return taken;
    },
    async quiet() {
      for (;;) {
        const rest = latest + oneChange - performance.now();
        if (rest <= 0) return;
        await wait(rest);
      }
    },
    any: () => paths.size > 0,
  };
}

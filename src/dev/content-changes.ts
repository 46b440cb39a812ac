/** What happens below the content folder while somebody writes. */
import { relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';

export type Server = HookParameters<'astro:server:setup'>['server'];

export interface ContentChanges {
  /** The files and folders of which nobody has been told yet, by path from the content folder. */
  take(): Set<string>;
  /** Resolves when nothing has happened for a while. */
  quiet(): Promise<void>;
  /** Whether something has happened since {@link take}. */
  any(): boolean;
}

/**
 * Events this close (ms) are one change: an editor writes a file in several steps, and the watcher
 * keeps quiet about a file for 50 ms after an event of it.
 */
const oneChange = 60;

/** Watches `contentDir`; `begun` is called when something happens and nothing else was waiting. */
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

/**
 * Hands the archive from the command that loaded it to the pages.
 *
 * Astro bundles the pages, so they carry their own copy of every module; the process is all that
 * they share with the command that renders them.
 */
import type { Archive } from '../archive/model.ts';

const place: unique symbol = Symbol.for('punkt.archive');

const shared: typeof globalThis & { [place]?: Archive } = globalThis;

/** Gives the pages `archive` from now on. */
export function handOver(archive: Archive): void {
  shared[place] = archive;
}

/** The archive handed over last; `undefined` where the pages were started by themselves. */
export function loadedArchive(): Archive | undefined {
  return shared[place];
}

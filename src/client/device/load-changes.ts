/** Loads the files of changes, which are the same ones whatever is followed, and keeps what is new. */
import {
  changesAddress,
  indexName,
  readIndex,
  readMonth,
  type ChangeMonth,
} from '../../device/change.ts';
import type { Kept } from '../../device/kept.ts';
import { monthsToLoad, refreshed } from '../../device/refresh.ts';
import type { KeptHere } from './kept-here.ts';

/** Where they are, the reader's day, and what loads the JSON at an address and fails where there is none. */
export interface Source {
  /** Root of the site, `/` or `/referater/`. */
  root: string;
  day: string;
  load?: (address: string) => Promise<unknown>;
}

export interface Refreshed {
  kept: Kept;
  /** Changes for which the files have no room. */
  left: number;
}

/**
 * Keeps what is new. `undefined` where the index cannot be loaded, is of another version, or what is kept
 * cannot be read.
 */
export async function refreshKept(
  here: KeptHere,
  { root, day, load = loadJson }: Source,
): Promise<Refreshed | undefined> {
  const addressOf = (name: string): string => `${root}${changesAddress.slice(1)}${name}.json`;
  const index = readIndex(await load(addressOf(indexName)).catch(() => undefined));
  const before = here.read();
  if (index === undefined || before === 'unreadable') return undefined;
  const loaded = new Map<string, ChangeMonth>();
  const loading = monthsToLoad(before, index).map(async (month) => {
    const file = readMonth(await load(addressOf(month)));
    if (file !== undefined) loaded.set(month, file);
  });
  // A month that fails is asked for again the next time.
  await Promise.allSettled(loading);
  // What is followed may have changed in the meantime.
  const now = here.read();
  if (now === 'unreadable') return undefined;
  const kept = refreshed(now, index, loaded, day);
  here.write(kept);
  return { kept, left: index.months.reduce((sum, month) => sum + month.left, 0) };
}

async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/** Where the browser keeps what its reader follows: `localStorage`, for each site of a host on its own. */
import { nothingKept, readKept, type Kept } from '../../device/kept.ts';

/** Unless it is blocked. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface KeptHere {
  /** What is kept; `unreadable`: something else is, or another version of it. */
  read: () => Kept | 'unreadable';
  /** Whether there was room; where there was not, what was kept is still there. */
  write: (kept: Kept) => boolean;
  clear: () => void;
}

/**
 * What is kept for the site at `root`, `/` or `/referater/`, under a name of its own; `undefined` where the
 * store does not work, or is blocked.
 */
export function openKept(storeOf: () => Store, root: string): KeptHere | undefined {
  const key = `punkt-foelger:${root}`;
  let store: Store;
  try {
    store = storeOf();
    store.getItem(key);
  } catch {
    return undefined;
  }
  return {
    read() {
      const text = store.getItem(key);
      return text === null ? nothingKept : (readKept(text) ?? 'unreadable');
    },
    write(kept) {
      // Where nothing is followed, nothing is kept.
      if (kept.followed.length === 0) {
        store.removeItem(key);
        return true;
      }
      try {
        store.setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => store.removeItem(key),
  };
}

/**
 * The latest searches of this browser. They are kept only where the reader has asked for it, and only here:
 * the site says that it stores nothing unasked.
 */

/** What keeps them: `localStorage`, unless it is blocked. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Recent {
  /** Whether they are kept. */
  isOn: () => boolean;
  /** Switching off deletes all. */
  turn: (on: boolean) => void;
  /** Newest first. */
  all: () => string[];
  /** Does nothing where they are not kept. */
  add: (query: string) => void;
  remove: (query: string) => void;
}

const key = 'punkt-soegninger';
const most = 8;

/** `undefined` where the store does not work, or is blocked. */
export function openRecent(storeOf: () => Store): Recent | undefined {
  let store: Store;
  try {
    store = storeOf();
    store.getItem(key);
  } catch {
    return undefined;
  }
  const read = (): string[] | undefined => readList(store.getItem(key));
  const write = (queries: readonly string[]): void => {
    try {
      store.setItem(key, JSON.stringify(queries.slice(0, most)));
    } catch {
      // A full store keeps what it has.
    }
  };
  return {
    isOn: () => read() !== undefined,
    turn(on) {
      if (!on) store.removeItem(key);
      else write(read() ?? []);
    },
    all: () => read() ?? [],
    add(query) {
      const known = read();
      if (known && query !== '') write([query, ...known.filter((each) => each !== query)]);
    },
    remove(query) {
      const known = read();
      if (known) write(known.filter((each) => each !== query));
    },
  };
}

/** `undefined` where there is none, also where it is something else. */
function readList(text: string | null): string[] | undefined {
  try {
    const list: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** What the items of an archive refer to, resolved in one walk. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { ItemOutline } from '../archive/outline.ts';
import { resolve, type ResolvedReference } from './resolve-references.ts';

/** The references of each item that has any, from its title and the text of its sections. */
export const itemReferences = once(
  (archive: Archive): ReadonlyMap<ItemOutline, readonly ResolvedReference[]> => {
    const all = new Map<ItemOutline, ResolvedReference[]>();
    for (const meeting of archive.meetings.values()) {
      for (const item of meeting.items) {
        if (item.references.length === 0) continue;
        const found = resolve(archive, item.references, { meeting, item });
        if (found.length > 0) all.set(item, found);
      }
    }
    return all;
  },
);

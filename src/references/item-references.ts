/** All references of all items, found in one walk over an archive. */
import type { Archive, ItemReference } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { remember } from '../minutes/remembered.ts';
import type { Reference } from './reference.ts';
import { findIn, findInBlocks, resolve, type ResolvedReference } from './resolve-references.ts';

/** The references of each item that has any, from its title and the text of its sections. */
export const itemReferences = perArchive(
  'itemReferences',
  (archive: Archive): ReadonlyMap<AgendaItem, readonly ResolvedReference[]> => {
    const all = new Map<AgendaItem, ResolvedReference[]>();
    for (const meeting of archive.meetings.values()) {
      for (const item of meeting.items) {
        const from = { meeting, item };
        const written = remember(item, 'references', () => referencesIn(archive, from));
        const found = resolve(archive, written, from);
        if (found.length > 0) all.set(item, found);
      }
    }
    return all;
  },
);

function referencesIn(archive: Archive, from: ItemReference): Reference[] {
  return [
    ...findIn(archive, from.item.title, from),
    ...from.item.sections.flatMap(({ blocks }) => findInBlocks(archive, blocks, from)),
  ];
}

/** All references of all items, found in one walk over an archive. */
import type { Archive } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { referenceIndex } from './reference-index.ts';
import { resolve, type ResolvedReference } from './resolve-references.ts';
import { referencesOfItem } from '../references/written-references.ts';

/** The references of each item that has any, from its title and the text of its sections. */
export const itemReferences = perArchive(
  'itemReferences',
  (archive: Archive): ReadonlyMap<AgendaItem, readonly ResolvedReference[]> => {
    const { names } = referenceIndex(archive);
    const all = new Map<AgendaItem, ResolvedReference[]>();
    for (const meeting of archive.meetings.values()) {
      for (const item of meeting.items) {
        const from = { meeting, item };
        const found = resolve(archive, referencesOfItem(names, from), from);
        if (found.length > 0) all.set(item, found);
      }
    }
    return all;
  },
  'words',
);

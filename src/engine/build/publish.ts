/** Makes the site of what has been read, and puts it in the place of the one that is there. */
import type { LoadedContent } from '../content/load-content.ts';
import { writeOutlineCache } from '../content/outline-cache.ts';
import { readRecord, removeOtherRecords, writeRecord } from './build-record.ts';
import { foundationOf, makeSite, type SiteOptions } from './make-site.ts';
import { inNewSite } from './new-site.ts';
import { settle, workshopOf } from './site-folder.ts';

export interface PublishOptions extends SiteOptions {
  /** Keep nothing of what is there. */
  full: boolean;
}

export interface Published {
  pages: number;
  /** How many of the pages were made anew. */
  rendered: number;
  /** Items in the search index. */
  records: number;
}

/** Publishes `content`, which has no errors. Nobody else may work in the folder meanwhile. */
export async function publish(
  content: LoadedContent,
  { full, ...options }: PublishOptions,
): Promise<Published> {
  const { outDir } = options;
  settle(outDir);
  const earlier = readRecord(outDir);
  const isUsable = !full && earlier?.foundation === foundationOf(content, options);
  const made = await inNewSite(outDir, earlier?.site, async (into) => {
    const { record, ...rest } = await makeSite(
      content,
      options,
      into,
      isUsable ? earlier : undefined,
    );
    const { id } = await into.publish((site) => writeRecord(outDir, { ...record, site }));
    removeOtherRecords(outDir, id);
    return rest;
  });
  await writeOutlineCache(workshopOf(outDir), content.cache);
  return made;
}

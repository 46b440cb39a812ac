/** Makes the site of loaded content, and replaces the existing site with it. */
import { attachmentsOfItems } from '../../archive/searched-attachments.ts';
import { given } from '../../minutes/given.ts';
import { removeOtherTexts } from '../content/attachment-texts.ts';
import type { LoadedContent } from '../content/load-content.ts';
import { writeOutlineCache } from '../content/outline-cache.ts';
import { removeOtherRecords, writeRecord } from './build-record.ts';
import { foundationOf, makeSite, type SiteOptions } from './make-site.ts';
import { inNewSite } from './new-site.ts';
import { finishSwap, workFolderOf } from './site-folder.ts';
import { soundRecord } from './sound-record.ts';

export interface PublishOptions extends SiteOptions {
  /** Whether to build everything, keeping no file. */
  full: boolean;
}

export interface Published {
  pages: number;
  /** How many of the pages were rendered. */
  rendered: number;
  /** Items in the search index. */
  items: number;
  /** A file of the site that was changed since the last build, so that all was made anew. */
  changed?: string;
}

/** Publishes `content`, which has no errors. The caller holds the lock of the work folder. */
export async function publish(
  content: LoadedContent,
  { full, ...options }: PublishOptions,
): Promise<Published> {
  const { outDir } = options;
  finishSwap(outDir);
  const { earlier, changed } = soundRecord(outDir);
  // A full build makes every file anew; one that comes out the same stays, with its time.
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
  const { cache, archive } = content;
  const workFolder = workFolderOf(outDir);
  await writeOutlineCache(workFolder, options.program, cache, archive.moves);
  // Nothing that has been withdrawn stays on the disk.
  const searched = [...attachmentsOfItems(archive).values()].flat();
  removeOtherTexts(workFolder, new Set(searched.map(({ digest }) => digest)));
  return { ...made, ...given({ changed }) };
}

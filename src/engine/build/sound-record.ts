/** The record of the last build, if its site is still as it was made. */
import { readRecord, type BuildRecord } from './build-record.ts';
import { changedFile } from './site-folder.ts';

interface SoundRecord {
  earlier?: BuildRecord;
  /** The file of the site for which there is none. */
  changed?: string;
}

/** The record for `outDir`; none where a file of the site was changed, removed or added by hand. */
export function soundRecord(outDir: string): SoundRecord {
  const earlier = readRecord(outDir);
  if (earlier === undefined) return {};
  const changed = changedFile(outDir, earlier.site);
  return changed === undefined ? { earlier } : { changed };
}

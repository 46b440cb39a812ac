/** The texts of attachments for the search: as they were kept, or read again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttachmentText } from '../../search/index.ts';
import { sha256Of } from '../files/digest.ts';
import { noSuchPath, ifMissing } from '../files/error-code.ts';
import type { WorkFolder } from './attachment-cache.ts';
import { keptText } from './attachment-texts.ts';
import { ChangedMeanwhile } from './files-on-disk.ts';
import { openReader } from './read-attachment.ts';

/**
 * Gives the text of a file of the content folder `directory`; none where it cannot be read any more.
 * Rejects with {@link ChangedMeanwhile} where the file is another than was inspected.
 */
export const attachmentTexts =
  (directory: string, work: WorkFolder | undefined): AttachmentText =>
  async ({ file, digest }) => {
    const kept = work && keptText(work.folder, digest);
    if (kept) return kept;
    const path = join(directory, 'bilag', file);
    const bytes = await readFile(path).catch(ifMissing(undefined, noSuchPath));
    if (bytes === undefined || sha256Of(bytes) !== digest) {
      throw new ChangedMeanwhile(path);
    }
    const reader = openReader(1);
    try {
      const text = await reader.show(bytes);
      return typeof text === 'string' ? [] : text.blocks;
    } finally {
      await reader.close();
    }
  };

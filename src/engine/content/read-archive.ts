/** The archive of a content folder on disk, for pages that no command has given one. */
import type { Archive } from '../../archive/model.ts';
import { readContent } from '../../check/read-content.ts';
import { loadFolder } from './load-folder.ts';

/** Reads it without asking whether it may be published. */
export const readArchive = async (folder: string): Promise<Archive> =>
  readContent(await loadFolder(folder)).archive;

/** The one way every command reads content, so that a check and a build can never disagree. */
import { loadFolder } from '../archive/load-folder.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { checkContent } from '../check/check-content.ts';

/** The archive of the content folder at `directory`, with everything that is wrong with it. */
export async function loadContent(directory: string): Promise<ReadContent> {
  return checkContent(await loadFolder(directory));
}

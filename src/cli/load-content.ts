/** The one way every command reads content, so that a check and a build can never disagree. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { loadFolder } from '../archive/load-folder.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { checkContent } from '../check/check-content.ts';

/**
 * The archive of the content folder at `directory`, with everything that is wrong with it, also in
 * the light of what it was `earlier`.
 */
export async function loadContent(
  directory: string,
  earlier: Pick<ContentFolder, 'published'> = {},
): Promise<ReadContent> {
  return checkContent({ ...(await loadFolder(directory)), ...earlier });
}

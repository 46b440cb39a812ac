/** The one way every command reads content, so that a check and a build can never disagree. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { loadFolder } from '../archive/load-folder.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { checkContent } from '../check/check-content.ts';
import { given } from '../minutes/given.ts';
import { contentHistory } from './content-history.ts';

interface Options {
  /** Meeting files as they were published, to hold what is there against. */
  published?: ContentFolder['published'];
  /** Finds the documents that the meetings were imported from. */
  readSources?: (folder: ContentFolder) => Promise<ContentFolder['sources']>;
  /** Whether the pages are to show what has changed. */
  withHistory?: boolean;
}

/** The archive of the content folder at `directory`, with everything that is wrong with it. */
export async function loadContent(
  directory: string,
  { published, readSources, withHistory = false }: Options = {},
): Promise<ReadContent> {
  const folder = await loadFolder(directory);
  const history = withHistory ? await contentHistory(directory, folder.files) : undefined;
  const sources = await readSources?.(folder);
  return checkContent({ ...folder, ...given({ published, history, sources }) });
}

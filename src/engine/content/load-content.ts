/** The one way every command reads content, so that a check and a build can never disagree. */
import { joinAgain } from '../../archive/build-archive.ts';
import type { ContentFolder, OutlinedFile } from '../../archive/content-folder.ts';
import type { ReadContent } from '../../check/read-content.ts';
import { checkContent } from '../../check/check-content.ts';
import { given } from '../../minutes/given.ts';
import type { InspectedAttachment } from '../../privacy/attachment-findings.ts';
import type { AttachmentText } from '../../search/index.ts';
import { contentHistory } from '../git/content-history.ts';
import { foreignContent } from '../git/foreign-content.ts';
import { replacedAttachments } from '../git/replaced-attachments.ts';
import { changeSince, type Change } from './change-since.ts';
import type { WorkFolder } from './attachment-cache.ts';
import type { FilesOnDisk } from './files-on-disk.ts';
import { inspectAttachments } from './inspect-attachments.ts';
import { loadFolder } from './load-folder.ts';
import { meetingTexts, type MeetingTexts } from './meeting-texts.ts';
import { basisOf, outlinedOf, type OutlineCache } from './outline-cache.ts';
import { readOutlines } from './read-outlines.ts';
import { attachmentTexts } from './shown-attachments.ts';

export interface LoadOptions {
  /** ISO day; without it nothing is said that depends on the day. */
  today?: string;
  /** Meeting files as published earlier, to compare with. */
  published?: ContentFolder['published'];
  /** The same, to compare the meaning of addresses with. */
  committed?: ContentFolder['committed'];
  /** Finds the documents that the meetings were imported from. */
  readSources?: (folder: ContentFolder) => Promise<ContentFolder['sources']>;
  /** Digest of the program, on which cached outlines depend. */
  program?: string;
  /** Outlines cached by an earlier process. */
  cache?: OutlineCache | undefined;
  /** The content this process loaded last. */
  before?: LoadedContent | undefined;
  /** Inspects the attachments, and keeps there what was found; without it they are not inspected. */
  work?: WorkFolder;
  /** Whether to ask git what the files said earlier. */
  withHistory?: boolean;
}

export interface LoadedContent extends ReadContent {
  today?: string;
  files: FilesOnDisk;
  /** All below `bilag/`, published or not. */
  attachmentFiles: ReadonlySet<string>;
  attachmentSymlinks?: ReadonlySet<string>;
  foreign?: ContentFolder['foreign'];
  /** What is found in them; absent if they have not been inspected. */
  inspected?: ReadonlyMap<string, InspectedAttachment>;
  texts: MeetingTexts;
  attachmentText: AttachmentText;
  /** The outlines, for the next process. */
  cache: OutlineCache;
}

/** Loads the archive of the content folder `directory`, with all its problems. */
export async function loadContent(
  directory: string,
  options: LoadOptions = {},
): Promise<LoadedContent> {
  const {
    today,
    before,
    cache,
    program = '',
    published,
    committed,
    readSources,
    work,
    withHistory = false,
  } = options;
  const listed = await loadFolder(directory, before?.files.known ?? cache?.files);
  const { files, attachmentFiles } = listed;
  const inspected = work && (await inspectAttachments(directory, attachmentFiles, work));
  const siteUrl = process.env['SITE_URL'];
  // Only git changes it.
  const foreign = before?.foreign ?? (await foreignContent(directory, listed));
  const folder = { ...listed, foreign, ...given({ today, inspected, siteUrl }) };
  const basis = basisOf(program, files);
  const usable = [before?.cache, cache].find((each) => each?.basis === basis);
  const outlines = await readOutlines(files, usable?.outlines ?? new Map());
  const outlined = outlinedOf(outlines);
  const sources = await readSources?.({ ...folder, outlines: outlined });
  const [history, replaced] = withHistory
    ? await Promise.all([contentHistory(directory, files), replacedAttachments(directory)])
    : [];
  const { archive, problems } =
    (before?.today === today
      ? before && reuse(before, changeSince(before, folder, outlines), outlined)
      : undefined) ??
    checkContent({
      ...folder,
      outlines: outlined,
      ...given({ published, committed, sources, history, replaced }),
    });
  return {
    ...{ archive, problems, ...folder },
    texts: meetingTexts(files, archive),
    attachmentText: attachmentTexts(directory, work),
    cache: { basis, outlines, files: files.known },
  };
}

/** The content that a change leaves valid; `undefined` if all must be joined and checked again. */
function reuse(
  { archive, problems }: LoadedContent,
  change: Change,
  outlines: ReadonlyMap<string, OutlinedFile>,
): ReadContent | undefined {
  if (change === 'more') return undefined;
  if (change === 'text') return { archive, problems };
  const meetings = [...outlines.values()].flatMap(({ meeting }) => meeting ?? []);
  return { archive: joinAgain(archive, meetings), problems };
}

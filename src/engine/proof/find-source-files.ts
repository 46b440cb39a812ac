/** Finds the files that may be the source documents of meetings. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import { readFrontmatter } from '../../minutes/frontmatter.ts';
import { isMeetingFile, meetingKeys, readFacts } from '../../minutes/read-facts.ts';

/** A meeting with the name and digest of its source, and the files of that name. */
export interface SourceFiles {
  /** The meeting's file, relative to the content folder. */
  meeting: string;
  committee: string;
  date: string;
  name: string;
  sha256: string;
  /** Number of its words. */
  words: number | undefined;
  paths: string[];
}

/**
 * The meetings of `folder`, at path `directory`, that have possible source files: in the meeting's
 * attachment folder, or among `others` (paths by name). A meeting without any is skipped before its
 * file is read.
 */
export function findSourceFiles(
  folder: ContentFolder,
  directory: string,
  others: ReadonlyMap<string, readonly string[]>,
): SourceFiles[] {
  const attachments = Map.groupBy(folder.attachmentFiles, (file) =>
    file.slice(0, file.lastIndexOf('/')),
  );
  return [...folder.files.keys()].flatMap((meeting) => {
    if (!isMeetingFile(meeting)) return [];
    const own = attachments.get(meeting.slice('moeder/'.length, -'.md'.length)) ?? [];
    if (own.length + others.size === 0) return [];
    const text = folder.files.get(meeting) ?? '';
    if (!mayHaveDigest(text)) return [];
    const { facts } = readFrontmatter(text, meetingKeys, ignore);
    const { committee, date, source } = (facts && readFacts(facts, meeting, ignore)) ?? {};
    if (committee === undefined || date === undefined || source?.sha256 === undefined) return [];
    const name = nameKey(source.file);
    const paths = [
      ...own.filter((file) => nameKey(file) === name).map((file) => `${directory}/bilag/${file}`),
      ...(others.get(name) ?? []),
    ];
    if (paths.length === 0) return [];
    const { file, sha256, words } = source;
    return [{ meeting, committee, date, name: file, sha256, words, paths }];
  });
}

/** A file name without folder, in Unicode NFC: some systems decompose letters. */
export const nameKey = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize();

/** Whether the frontmatter may have a digest: a quick test, as most meetings have no source. */
function mayHaveDigest(text: string): boolean {
  const end = text.indexOf('\n---', 3);
  return text.slice(0, end === -1 ? undefined : end).includes('sha256');
}

/** Problems of the frontmatter are reported elsewhere. */
const ignore = (): void => undefined;

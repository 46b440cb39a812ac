/** Where the documents that meetings were imported from may lie. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import { readFrontmatter } from '../../minutes/frontmatter.ts';
import { isMeetingFile, meetingKeys, readFacts } from '../../minutes/read-facts.ts';

/** A meeting whose source is known by name and digest, and files of that name. */
export interface SourcePlace {
  /** The meeting's file, from the content folder. */
  meeting: string;
  committee: string;
  date: string;
  name: string;
  sha256: string;
  paths: string[];
}

/**
 * The meetings of `folder`, which lies at `directory`, for whose source there are files: in the
 * meeting's own folder of attachments, or among `others` (paths by name). A meeting without any is
 * passed over before its file is read.
 */
export function findSourcePlaces(
  folder: ContentFolder,
  directory: string,
  others: ReadonlyMap<string, readonly string[]>,
): SourcePlace[] {
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
    return [{ meeting, committee, date, name: source.file, sha256: source.sha256, paths }];
  });
}

/** A file's name without its folder, composed: systems write the same letters in two ways. */
export const nameKey = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize();

/** The facts stand above the second line of dashes; most meetings have no source there. */
function mayHaveDigest(text: string): boolean {
  const end = text.indexOf('\n---', 3);
  return text.slice(0, end === -1 ? undefined : end).includes('sha256');
}

/** What is wrong with the facts is the reader's to tell. */
const ignore = (): void => undefined;

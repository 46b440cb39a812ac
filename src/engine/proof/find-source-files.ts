/** Finds the files that may be the source documents of meetings. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import { readFrontmatter } from '../../minutes/frontmatter.ts';
import { reportNothing } from '../../minutes/problem.ts';
import { isMeetingFile, meetingKeys, readFacts } from '../../minutes/read-facts.ts';

/** A meeting with the name and digest of one of its sources, and the files of that name. */
export interface SourceFiles {
  /** The meeting's file, relative to the content folder. */
  meeting: string;
  /** Place of the source under `kilde`, from 0. */
  place: number;
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
 * attachment folder, or among `others` (paths by name). A file is read only where `folder` has no
 * outline of its meeting.
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
    const facts = folder.outlines?.get(meeting)?.meeting ?? readFactsOf(meeting, folder);
    const { committee, date, sources = [] } = facts ?? {};
    if (committee === undefined || date === undefined) return [];
    return sources.flatMap(({ file, sha256, words }, place) => {
      const name = nameKey(file);
      const paths = [
        ...own.filter((each) => nameKey(each) === name).map((each) => `${directory}/bilag/${each}`),
        ...(others.get(name) ?? []),
      ];
      if (paths.length === 0 || sha256 === undefined) return [];
      return [{ meeting, place, committee, date, name: file, sha256, words, paths }];
    });
  });
}

/** A file name without folder, in Unicode NFC: some systems decompose letters. */
export const nameKey = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize();

/** The facts of a meeting's file; problems of the frontmatter are reported elsewhere. */
function readFactsOf(file: string, { files }: ContentFolder): ReturnType<typeof readFacts> {
  const { facts } = readFrontmatter(files.get(file) ?? '', meetingKeys, reportNothing);
  return facts && readFacts(facts, file, reportNothing);
}

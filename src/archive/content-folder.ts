/** A content folder as values: what the edge reads from disk and tests write by hand. */
import type { MeetingOutline } from './meeting-outline.ts';

export interface ContentFolder {
  /** Text of each file, by its path from the folder, with `/`: `moeder/byraad/2026-03-24.md`. */
  files: ReadonlyMap<string, string>;
  /** Published attachment files, as `<committee>/<meeting slug>/<name>`. */
  attachmentFiles: ReadonlySet<string>;
  /** Meeting files as they were published earlier, to compare with; by path, as in `files`. */
  published?: ReadonlyMap<string, string>;
  /** Outlines of meeting files that were read before as they are now, by path. */
  outlines?: ReadonlyMap<string, MeetingOutline>;
  /** What stood earlier in the meeting files that have been changed, as far as that is known. */
  history?: ReadonlyMap<string, readonly EarlierText[]>;
}

/** A file as it was; of a file's earlier texts the newest comes first. */
export interface EarlierText {
  text: string;
  /** ISO day on which the next text took its place. */
  until: string;
}

/** A content folder as values: what the edge reads from disk and tests write by hand. */
import type { Meeting } from '../minutes/model.ts';
import type { SourceText } from '../minutes/source-text.ts';
import type { ReadMeeting } from '../rules/read-meeting.ts';
import type { Committee } from './model.ts';

/** Texts by the paths of their files; a text may be read only when it is asked for. */
export type TextFiles = Pick<ReadonlyMap<string, string>, 'keys' | 'has' | 'get'>;

export interface ContentFolder {
  /** Text of each file, by its path from the folder, with `/`: `moeder/byraad/2026-03-24.md`. */
  files: TextFiles;
  /** Published attachment files, as `<committee>/<meeting slug>/<name>`. */
  attachmentFiles: ReadonlySet<string>;
  /** Meeting files as they were published earlier, to compare with; by path, as in `files`. */
  published?: ReadonlyMap<string, string>;
  /** Meeting files that have been read before as they are now, by path. */
  read?: ReadonlyMap<string, ReadMeeting>;
  /** Gives what is to work out, of each meeting that is read, what takes its text, while it is at hand. */
  workOut?: (committees: readonly Committee[]) => (meeting: Meeting) => void;
  /** What stood earlier in the meeting files that have been changed, as far as that is known. */
  history?: ReadonlyMap<string, readonly EarlierText[]>;
  /** The documents that meetings were imported from, as far as they are at hand; by path, as in `files`. */
  sources?: ReadonlyMap<string, SourceAtHand>;
}

/** A file of the name that a meeting's `kilde` gives; `path` is where it lies. */
export type SourceAtHand =
  | ({ kind: 'read'; path: string } & SourceText)
  /** Its digest is not the one of the document that was imported. */
  | { kind: 'other'; path: string }
  /** It cannot be read any more, and why. */
  | { kind: 'unreadable'; path: string; reason: string };

/** A file as it was; of a file's earlier texts the newest comes first. */
export interface EarlierText {
  text: string;
  /** ISO day on which the next text took its place. */
  until: string;
}

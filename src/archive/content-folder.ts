/** A content folder as values: what the engine reads from disk and tests write by hand. */
import type { Problem } from '../minutes/problem.ts';
import type { SourceText } from '../minutes/source-text.ts';
import type { InspectedAttachment } from '../privacy/attachment-findings.ts';
import type { EarlierText, MeetingOutline } from './outline.ts';

/** Texts by the paths of their files; a text may be read from disk each time it is asked for. */
export type TextFiles = Pick<ReadonlyMap<string, string>, 'keys' | 'has' | 'get'>;

export interface ContentFolder {
  /** ISO day on which it is read, see `Archive`. */
  today?: string;
  /** Text of each file, by its path from the folder, with `/`: `moeder/byraad/2026-03-24.md`. */
  files: TextFiles;
  /**
   * Every file below `bilag/`, hidden ones too, by its path from there: `<committee>/<meeting
   * slug>/<name>` where it lies as it should. Which of them are published the archive says.
   */
  attachmentFiles: ReadonlySet<string>;
  /** Symbolic links below `bilag/`, which are not followed. */
  attachmentSymlinks?: ReadonlySet<string>;
  /** What is found in attachment files, by the same names, as far as they have been inspected. */
  inspected?: ReadonlyMap<string, InspectedAttachment>;
  /** Meeting files as they were last published, to compare with; by path, as in `files`. */
  published?: ReadonlyMap<string, string>;
  /**
   * Meeting files as git has them published, those that differ: without `--since` at the last push, or
   * else the last commit. Only the meaning of addresses is compared with them.
   */
  committed?: ReadonlyMap<string, string>;
  /** Cached outlines, by the path of the meeting's file; the other files are read. */
  outlines?: ReadonlyMap<string, OutlinedFile>;
  /** Earlier texts of meeting files that have been changed, as far as they are known; by path. */
  history?: ReadonlyMap<string, readonly EarlierText[]>;
  /** Public address of the site, with its path; absent where it is not known. */
  siteUrl?: string;
  /** ISO day on which attachment files were last replaced, by name, as far as it is known. */
  replaced?: ReadonlyMap<string, string>;
  /** What merges have brought in from the content of other municipalities, as far as git knows. */
  foreign?: readonly ForeignContent[];
  /**
   * The documents that meetings were imported from, as far as they are at hand, in the order of `kilde`; by
   * path, as in `files`.
   */
  sources?: ReadonlyMap<string, readonly (SourceAtHand | undefined)[]>;
}

/** What one merge has brought in from another municipality's content. */
export interface ForeignContent {
  /** The municipality, as its `site.yml` names it. */
  from: string;
  /** Git's name for the commit before the merge, where the content was this municipality's alone. */
  before: string;
  /** The content folder's path from the top of the repository. */
  folder: string;
  /** Paths from the content folder of texts that are still as they came, and of attachments. */
  files: ReadonlySet<string>;
  /** The addresses that came into the ledger. */
  addresses: ReadonlySet<string>;
}

/** The result of reading a meeting's file, without its text; plain data. */
export interface OutlinedFile {
  /** Absent where the file could not be read as a meeting. */
  meeting?: MeetingOutline;
  /** In the order of the file. */
  problems: Problem[];
}

/** A file with the name that a meeting's `kilde` states; `path` is where it lies. */
export type SourceAtHand =
  | ({ kind: 'read'; path: string } & SourceText)
  /** Its digest differs from that of the document that was imported. */
  | { kind: 'other'; path: string }
  /** It cannot be read any more; `reason` says why. */
  | { kind: 'unreadable'; path: string; reason: string };

/** What the file of a case system declares. */
import type { ReadExport } from './exported-meeting.ts';
import type { Tree } from './read-tree.ts';

export interface System {
  name: string;
  /** Names of the root elements of its files, in lower case. */
  roots: readonly string[];
  /** Whether a tree with such a root is of this system. */
  recognises: (root: Tree) => boolean;
  read: (root: Tree) => ReadExport;
  /**
   * Elements and attributes (`@Name`), each with all in it, whose words belong to no meeting's text; `Parent/Name`
   * where the name alone may mean another.
   */
  unread: readonly string[];
}

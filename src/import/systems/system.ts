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
  /** Elements with words that belong to no meeting's text. */
  unread: readonly string[];
  /** The element or table with the items: of what is unknown in it, also a single word is told. */
  itemList: string;
}

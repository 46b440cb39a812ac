/**
 * How the site's products are declared. A product is one kind of file that the site consists of; the
 * build, the ledger, the preview and the tests know it by its declaration alone.
 *
 * `data` is everything a file is made from, as plain data: a file is rendered again when its data
 * differs from that of the last build. A view or a renderer may therefore show nothing but `data` and,
 * where `textOf` names a meeting, the text of that meeting.
 */
import type { Archive } from '../archive/model.ts';
import type { MeetingText } from '../archive/outline.ts';
import type { AtomDocument } from '../feeds/atom-document.ts';
import type { Picture } from '../open-data/picture.ts';
import type { Href } from '../site/content-links.ts';

export type Product = PageProduct | FileProduct | CopiedFiles | SearchIndex;

/** Path parameters of a page, decoded: `{ committee: 'byraad', meeting: '2026-03-24' }`. */
export type Params = Readonly<Record<string, string>>;

/** Pages that Astro renders. */
export interface PageProduct<
  Name extends string = string,
  Key extends Params = Params,
  Data = unknown,
  View = unknown,
> {
  kind: 'page';
  name: Name;
  /** The Astro page below `src/pages/`; its name is the pattern of the addresses, as Astro has it. */
  path: string;
  /** Whether its addresses are recorded in the ledger, which keeps them for ever. */
  lasting: boolean;
  /** The parameters of every page. */
  keys(archive: Archive): Iterable<Key>;
  /** The data of one page; `undefined` where there is no such page. */
  data(archive: Archive, key: Key): Data | undefined;
  /** Key of the meeting whose text the page shows as well. */
  textOf?(key: Key): string;
  /** The input of the Astro page. */
  view(data: Data, context: ViewContext): View;
}

/** Files that are rendered without Astro: text or a picture from data. */
export interface FileProduct<Key extends Params = Params, Data = unknown> {
  kind: 'file';
  name: string;
  /** Path from the folder of the site, with its parameters in brackets: `sag/[number]/feed.xml`. */
  path: string;
  /** Whether its addresses are kept for ever in the ledger. */
  lasting: boolean;
  /** Every file there is. */
  keys(archive: Archive): Iterable<Key>;
  /** What one file is made from; `undefined` where there is no such file. */
  data(archive: Archive, key: Key): Data | undefined;
  /**
   * Whether its links are whole addresses, which `href` gives where the address of the site is known: where
   * it is not, the file is made without them, or, if it needs them, not at all.
   */
  wholeLinks?: 'preferred' | 'needed';
  /** Key of the meeting whose text the file has as well. */
  textOf?(key: Key): string;
  render(data: Data, context: FileContext): string | AtomDocument | Picture;
}

/** Files of the content folder that are published as they are. */
export interface CopiedFiles {
  kind: 'copied';
  name: string;
  lasting: boolean;
  files(archive: Archive): Iterable<CopiedFile>;
}

interface CopiedFile {
  /** From the root of the site, percent-encoded. */
  address: string;
  /** Path from the folder of the site. */
  file: string;
  /** Path from the content folder. */
  from: string;
}

/** The search index: a folder of parts, which the search engine writes. */
export interface SearchIndex {
  kind: 'search-index';
  name: string;
  /** Path of the folder from the folder of the site, with a slash at its end. */
  folder: string;
}

/** What a view may use besides its data. */
export interface ViewContext {
  href: Href;
  /** The text of the meeting that `textOf` names. */
  text: () => MeetingText;
}

/** The same of a file. */
export interface FileContext extends ViewContext {
  /** The SHA-256 of a text in UTF-8, hexadecimal, and its size in bytes. */
  measure: (text: string) => { sha256: string; bytes: number };
}

/** Types a declaration, keeping the types of its name, key and view. */
export const page = <const Name extends string, Key extends Params, Data, View>(
  declaration: Omit<PageProduct<Name, Key, Data, View>, 'kind'>,
): PageProduct<Name, Key, Data, View> => ({ kind: 'page', ...declaration });

/** The same for a page whose view is its data. */
export const plainPage = <const Name extends string, Key extends Params, Data>(
  declaration: Omit<PageProduct<Name, Key, Data, Data>, 'kind' | 'view'>,
): PageProduct<Name, Key, Data, Data> => page({ ...declaration, view: (data) => data });

export const file = <Key extends Params, Data>(
  declaration: Omit<FileProduct<Key, Data>, 'kind'>,
): FileProduct<Key, Data> => ({ kind: 'file', ...declaration });

/** Links the attachments that minutes list to their files. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Meeting, Section } from '../../minutes/model.ts';
import { readAttachments } from '../../minutes/read-items.ts';
import { readFileNames } from '../lines/file-names.ts';

export interface LinkedAttachments {
  meeting: Meeting;
  /** Paths of the linked files, without duplicates. */
  files: string[];
  /** Listed names without a file. */
  withoutFile: string[];
  /** Listed names that match several files. */
  ambiguous: { name: string; files: string[] }[];
}

/** Returns the paths of the files that match a listed name; see {@link candidatesFor}. */
export type FindFiles = (name: string) => readonly string[];

/**
 * Links each listed attachment of `meeting` to its file, if `find` gives exactly one. Existing
 * links and closed items are not changed.
 */
export function linkAttachments(meeting: Meeting, find: FindFiles): LinkedAttachments {
  const found = new Set<string>();
  const unlinked: Pick<LinkedAttachments, 'withoutFile' | 'ambiguous'> = {
    withoutFile: [],
    ambiguous: [],
  };
  const linkItem = (item: ListItem): ListItem => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || hasLink(first)) return item;
    const name = toString(first);
    const [file, ...others] = find(name);
    if (file === undefined) unlinked.withoutFile.push(name);
    else if (others.length > 0) unlinked.ambiguous.push({ name, files: [file, ...others] });
    else {
      found.add(file);
      return { ...item, children: [linkParagraph(first, file), ...rest] };
    }
    return item;
  };
  const linkFile = (item: ListItem): ListItem =>
    readFileNames(toString(item)).length === 1 ? linkItem(item) : item;
  const linkSection = (section: Section): Section => {
    if (section.kind === 'attachments') {
      const blocks = section.blocks.map((block) => linkList(block, linkItem));
      return { ...section, blocks, attachments: readAttachments(blocks) };
    }
    // Portals may list the files of an item below its title, without a heading.
    if (section.heading !== null) return section;
    return { ...section, blocks: section.blocks.map((block) => linkList(block, linkFile)) };
  };
  const items = meeting.items.map((item) =>
    item.closed ? item : { ...item, sections: item.sections.map(linkSection) },
  );
  return { meeting: { ...meeting, items }, files: [...found], ...unlinked };
}

/** Paths of files by the keys of their names, with and without extension. */
export type FileIndex = ReadonlyMap<string, readonly string[]>;

export function indexFiles(paths: readonly string[]): FileIndex {
  const index = new Map<string, string[]>();
  for (const path of paths) {
    const name = fileName(path);
    for (const key of new Set([keyOf(name), keyOf(withoutExtension(name))])) {
      const known = index.get(key);
      if (known) known.push(path);
      else index.set(key, [path]);
    }
  }
  return index;
}

/**
 * The files that a listed `name` matches, ignoring case, white space, punctuation, the spelling of
 * æ ø å, and a missing extension. Of several, an exact match wins, then one that matches with
 * extension.
 */
export function candidatesFor(name: string, index: FileIndex): readonly string[] {
  const key = keyOf(name);
  const candidates = key === '' ? [] : (index.get(key) ?? []);
  const exact = candidates.filter((path) => publishedName(path) === name.normalize());
  const whole = candidates.filter((path) => keyOf(fileName(path)) === key);
  return [exact, whole].find(({ length }) => length === 1) ?? candidates;
}

/** The name under which a file is published: in Unicode NFC, so that every system finds it. */
export const publishedName = (path: string): string => fileName(path).normalize();

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const foldings: readonly [string, string][] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
];

/**
 * The key of a name: its letters and digits. Between digits a sign is kept, as `1.2` is not `12`.
 */
function keyOf(name: string): string {
  const lower = name.normalize('NFKC').toLocaleLowerCase('da');
  return foldings
    .reduce((folded, [from, to]) => folded.replaceAll(from, to), lower)
    .replaceAll(/[^\p{L}\p{N}]+/gu, (signs, at: number, whole: string) =>
      /\d/.test(whole.charAt(at - 1)) && /\d/.test(whole.charAt(at + signs.length)) ? '-' : '',
    );
}

const withoutExtension = (file: string): string => file.replace(/\.[a-z0-9]{1,5}$/i, '');

const hasLink = ({ children }: Paragraph): boolean => children.some(({ type }) => type === 'link');

function linkList(block: RootContent, linkItem: (item: ListItem) => ListItem): RootContent {
  if (block.type !== 'list') return block;
  return { ...block, children: block.children.map(linkItem) } satisfies List;
}

/** The listed name as a link to `file` in the meeting's folder under `bilag/`. */
function linkParagraph({ children }: Paragraph, file: string): Paragraph {
  const url = `bilag/${encodeURIComponent(publishedName(file))}`;
  const text = children.filter((child) => child.type !== 'link');
  return { type: 'paragraph', children: [{ type: 'link', title: null, url, children: text }] };
}

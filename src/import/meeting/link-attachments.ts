/** Links the attachments that minutes list to their files. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Meeting, Section } from '../../minutes/model.ts';
import { readAttachments } from '../../minutes/items/read-items.ts';
import { readFileNames } from '../lines/file-names.ts';
import { publishedName } from './attachment-names.ts';

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

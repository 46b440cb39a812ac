/** Joins the attachments that minutes list with the files there are of them. */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Meeting, Section } from '../minutes/model.ts';
import { readAttachments } from '../minutes/read-items.ts';

export interface LinkedAttachments {
  meeting: Meeting;
  /** Names of the files linked to, each once. */
  files: string[];
  /** Listed names for which there is no file. */
  withoutFile: string[];
  /** Listed names that several files might be. */
  ambiguous: { name: string; files: string[] }[];
}

/**
 * Links each listed attachment of `meeting` to the one file among `files` (names, no folder) that has
 * its name. Case, blanks, `_` and other signs, the writing of æ ø å, and an extension that the list
 * leaves out make no difference. What has a link already, and closed items, are left alone.
 */
export function linkAttachments(meeting: Meeting, files: readonly string[]): LinkedAttachments {
  const found = new Set<string>();
  const linked: Omit<LinkedAttachments, 'meeting' | 'files'> = { withoutFile: [], ambiguous: [] };
  const byKey = groupByKey(files);
  const linkItem = (item: ListItem): ListItem => {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph' || hasLink(first)) return item;
    const name = toString(first);
    const candidates = candidatesFor(name, byKey);
    const [file] = candidates;
    if (file === undefined) linked.withoutFile.push(name);
    else if (candidates.length > 1) linked.ambiguous.push({ name, files: candidates });
    else {
      found.add(file);
      return { ...item, children: [linkParagraph(first, file), ...rest] };
    }
    return item;
  };
  const linkSection = (section: Section): Section => {
    if (section.kind !== 'attachments') return section;
    const blocks = section.blocks.map((block) => linkList(block, linkItem));
    return { ...section, blocks, attachments: readAttachments(blocks) };
  };
  const items = meeting.items.map((item) =>
    item.closed ? item : { ...item, sections: item.sections.map(linkSection) },
  );
  return { meeting: { ...meeting, items }, files: [...found], ...linked };
}

/** Files by every key they may be listed under: their name, and their name without its extension. */
export function groupByKey(files: readonly string[]): ReadonlyMap<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const file of files) {
    for (const key of new Set([keyOf(file), keyOf(withoutExtension(file))])) {
      byKey.set(key, [...(byKey.get(key) ?? []), file]);
    }
  }
  return byKey;
}

/** The files that the listed `name` may be; the name to the letter settles it. */
export function candidatesFor(name: string, byKey: ReadonlyMap<string, string[]>): string[] {
  const key = keyOf(name);
  const candidates = key === '' ? [] : (byKey.get(key) ?? []);
  const exact = candidates.filter((file) => file.normalize() === name.normalize());
  const whole = candidates.filter((file) => keyOf(file) === key);
  return [exact, whole].find(({ length }) => length === 1) ?? [...candidates];
}

const foldings: readonly [string, string][] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
];

/** A name's letters and digits; between two numbers a sign is kept, as `1.2` is not `12`. */
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

/** The listed words as a link to `file` in the meeting's folder under `bilag/`. */
function linkParagraph({ children }: Paragraph, file: string): Paragraph {
  const url = `bilag/${encodeURIComponent(publishedName(file))}`;
  const text = children.filter((child) => child.type !== 'link');
  return { type: 'paragraph', children: [{ type: 'link', title: null, url, children: text }] };
}

/** The name under which a file is published: its own, composed, so that every system finds it. */
export const publishedName = (file: string): string => file.normalize('NFC');

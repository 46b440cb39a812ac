/** The attachments of an item: listed, and those linked whose file is there. */
import { attachmentsHeading } from '../../i18n/da-import-exports.ts';
import { attachmentUrl } from '../../minutes/attachment-name.ts';
import type {
  DraftBlock,
  DraftList,
  DraftListItem,
  DraftSection,
  LeftOutReason,
} from '../draft.ts';
import { publishedName } from '../meeting/attachment-names.ts';
import { sectionKind } from '../../minutes/sections/section-kinds.ts';
import { matchNames } from './match-names.ts';
import type { ExportLines } from './export-lines.ts';
import type { PublicAttachment, PublicItem } from './public-part.ts';
import { lastName } from './file-paths.ts';

/** Finds the file at a path that an export's file in `folder` names. */
export type FindFile = (path: string, folder: string) => string | undefined;

/** What listing needs, and what it found. */
export interface AttachmentListing {
  lines: ExportLines;
  leftOut: Map<number, LeftOutReason>;
  findFile: FindFile;
  /** Files by the names under which they are published. */
  files: Map<string, string>;
  /** Names of attachments whose file has the name of another one. */
  taken: string[];
}

/**
 * Links what the text of an item lists, and adds what it does not list in a section of its own. The
 * system knows the attachments: a line among them that is none is text. Where an attachment may not be
 * public, such a line may be its name: it is left out.
 */
export function listAttachments(
  { attachments, hasHidden, line }: PublicItem,
  sections: readonly DraftSection[],
  listing: AttachmentListing,
): DraftSection[] {
  const points = sections.filter(isList).flatMap(({ blocks }) => blocks.flatMap(pointsIn));
  const matched = matchNames(
    points.map(({ text }) => text),
    attachments,
  );
  const attachmentOf = new Map([...matched].map(([index, found]) => [points[index], found]));
  const linkPoints = (block: DraftBlock): DraftBlock[] =>
    pointsIn(block).flatMap((point): DraftBlock[] => {
      const attachment = attachmentOf.get(point);
      if (attachment) return [listOf([linked(point, attachment, listing)])];
      if (!hasHidden) return [{ type: 'paragraph', line: point.line, text: point.text }];
      listing.leftOut.set(point.line, 'closed');
      return [];
    });
  const known = sections.flatMap((section): DraftSection[] => {
    if (!isList(section) || section.blocks.length === 0) return [section];
    const blocks = joinLists(
      section.blocks.flatMap((block) => (block.type === 'list' ? linkPoints(block) : [block])),
    );
    if (blocks.length > 0) return [{ ...section, blocks }];
    if (section.line !== undefined) listing.leftOut.set(section.line, 'closed');
    return [];
  });
  const listed = new Set(matched.values());
  const others = attachments.filter((attachment) => !listed.has(attachment));
  if (others.length === 0) return known;
  const heading = listing.lines.add({ text: attachmentsHeading }, line);
  const items = others.map((attachment) => {
    const added = listing.lines.add({ text: nameOf(attachment), whole: true }, attachment.line);
    return linked({ line: added.number, text: added.text, lists: [] }, attachment, listing);
  });
  return [...known, { heading: attachmentsHeading, line: heading.number, blocks: [listOf(items)] }];
}

const isList = ({ heading }: DraftSection): boolean =>
  heading !== null && sectionKind(heading) === 'attachments';

const pointsIn = (block: DraftBlock): DraftListItem[] => (block.type === 'list' ? block.items : []);

const listOf = (items: DraftListItem[]): DraftList => ({
  type: 'list',
  line: items[0]?.line ?? 0,
  start: null,
  items,
});

/** Lists that follow each other as one. */
function joinLists(blocks: readonly DraftBlock[]): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.type === 'list' && block.type === 'list') before.items.push(...block.items);
    else joined.push(block);
  }
  return joined;
}

const nameOf = ({ name, file }: PublicAttachment): string => name || lastName(file);

function linked(
  item: DraftListItem,
  attachment: PublicAttachment,
  listing: AttachmentListing,
): DraftListItem {
  const path =
    attachment.file === '' ? undefined : listing.findFile(attachment.file, attachment.folder);
  if (path === undefined) return item;
  const name = publishedName(path);
  const known = listing.files.get(name.toLowerCase());
  if (known !== undefined && known !== path) {
    listing.taken.push(nameOf(attachment));
    return item;
  }
  listing.files.set(name.toLowerCase(), path);
  return { ...item, marks: [{ start: 0, end: item.text.length, url: attachmentUrl(name) }] };
}

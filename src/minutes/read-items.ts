/** The items of a meeting, from the blocks of its Markdown. */
import type { Heading, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sectionIds, type GiveSectionId } from './anchors.ts';
import { checkLooseLines } from './check-loose-lines.ts';
import { readFieldLines } from './field-lines.ts';
import { given } from './given.ts';
import type { AgendaItem, Attachment, Meeting, Section } from './model.ts';
import type { Report } from './problem.ts';
import { sectionKind } from './section-kinds.ts';

/** `Punkt 3: Title`; the number is part of the address, so it is digits and at most one letter. */
const itemHeading = /^Punkt (\d{1,4}[a-z]?)(?:: ?|$)(.*)$/su;

interface ReadItems {
  introduction: RootContent[];
  items: AgendaItem[];
}

/**
 * Sorts `blocks` into items and sections. `lines` are the file's, for the field lines; `date` is the
 * meeting's day, which tells its own decisions from earlier ones.
 */
export function readItems(
  blocks: readonly RootContent[],
  lines: readonly string[],
  meeting: Pick<Meeting, 'committee' | 'date'>,
  report: Report,
): ReadItems {
  const introduction: RootContent[] = [];
  const items: AgendaItem[] = [];
  let giveId = sectionIds();
  const open = (
    item: AgendaItem,
    heading: string | null,
    position: Section['position'],
  ): Section => {
    const section = newSection(item, heading, meeting, giveId, position);
    item.sections.push(section);
    return section;
  };
  for (const block of blocks) {
    const item = items.at(-1);
    if (block.type === 'heading' && block.depth <= 3) {
      if (block.depth === 1) report('overskrift-niveau', block.position?.start);
      else if (block.depth === 2) {
        items.push(readItem(block, items.length + 1, report));
        giveId = sectionIds();
      } else if (item) open(item, toString(block), block.position?.start);
      else report('afsnit-uden-punkt', block.position?.start, toString(block));
    } else if (item === undefined) {
      introduction.push(block);
      checkLooseLines(block, lines, report);
    } else if (item.sections.length > 0) {
      item.sections.at(-1)?.blocks.push(block);
      checkLooseLines(block, lines, report);
    } else if (block.type !== 'paragraph' || !readFieldLines(block, lines, item, report)) {
      open(item, null, block.position?.start).blocks.push(block);
      checkLooseLines(block, lines, report);
    }
  }
  for (const { sections } of items) {
    for (const section of sections) {
      if (section.kind === 'attachments') section.attachments = readAttachments(section.blocks);
    }
  }
  return { introduction, items };
}

function readItem(heading: Heading, order: number, report: Report): AgendaItem {
  const words = toString(heading);
  const match = itemHeading.exec(words);
  const position = heading.position?.start;
  if (match === null) report('punkt-overskrift', position, words);
  const [, number = '', title = words] = match ?? [];
  return {
    number,
    order,
    title,
    caseNumbers: [],
    closed: false,
    sections: [],
    ...given({ position }),
  };
}

function newSection(
  { number }: AgendaItem,
  heading: string | null,
  meeting: Pick<Meeting, 'committee' | 'date'>,
  giveId: GiveSectionId,
  position: Section['position'],
): Section {
  const kind = heading === null ? 'other' : sectionKind(heading, { ...meeting, number });
  return {
    kind,
    heading,
    id: giveId(heading, kind),
    blocks: [],
    attachments: [],
    ...given({ position }),
  };
}

/** One attachment for each bullet: its words are the name, its first link the address. */
export function readAttachments(blocks: readonly RootContent[]): Attachment[] {
  return blocks
    .filter((block) => block.type === 'list')
    .flatMap(({ children }) => children)
    .map((item) => ({ name: toString(item), ...given({ url: firstLink(item) }) }));
}

function firstLink(item: ListItem): string | undefined {
  for (const block of item.children) {
    if (block.type !== 'paragraph') continue;
    const link = block.children.find((child) => child.type === 'link');
    if (link) return link.url;
  }
  return undefined;
}

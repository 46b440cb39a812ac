/** The items of a meeting, from the blocks of its Markdown. */
import type { Heading, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sectionIds } from '../sections/anchors.ts';
import { answerOf, readFieldLines, type FieldLine } from './field-lines.ts';
import { given } from '../given.ts';
import { readItemHeading } from './item-number.ts';
import type { AgendaItem, Attachment, Meeting, Section } from '../model.ts';
import { opennessOfTitle } from '../openness/index.ts';
import { parseStated } from '../outcome/stated.ts';
import { kindsOfSections } from '../decisions/own-decisions.ts';

interface ReadItems {
  introduction: RootContent[];
  items: AgendaItem[];
  fieldLines: FieldLine[];
  /** The items of which a `Lukket` line says that they are closed or open. */
  stated: ReadonlySet<AgendaItem>;
}

/**
 * Sorts `blocks` into items and sections. `lines` are the file's, for the field lines; by `meeting` its
 * own decisions are told from others. A heading of level 1, and one of level 3 before any item, is left
 * out.
 */
export function readItems(
  blocks: readonly RootContent[],
  lines: readonly string[],
  meeting: Pick<Meeting, 'committee' | 'date'>,
): ReadItems {
  const introduction: RootContent[] = [];
  const items: AgendaItem[] = [];
  const fieldLines: FieldLine[] = [];
  const stated = new Set<AgendaItem>();
  const open = (
    item: AgendaItem,
    heading: string | null,
    position: Section['position'],
  ): Section => {
    const section: Section = {
      // Kind and id are known when all headings of the item are.
      ...{ kind: 'other', heading, id: '', blocks: [], attachments: [] },
      ...given({ position }),
    };
    item.sections.push(section);
    return section;
  };
  for (const block of blocks) {
    const item = items.at(-1);
    if (block.type === 'heading' && block.depth <= 3) {
      if (block.depth === 2) {
        items.push(readItem(block, items.length + 1));
      } else if (block.depth === 3 && item) open(item, toString(block), block.position?.start);
    } else if (item === undefined) {
      introduction.push(block);
    } else if (item.sections.length > 0) {
      item.sections.at(-1)?.blocks.push(block);
    } else {
      const fields = readFieldLines(block, lines, stated.has(item));
      if (fields) {
        fieldLines.push(...fields);
        takeFields(item, fields, stated);
      } else open(item, null, block.position?.start).blocks.push(block);
    }
  }
  for (const { number, sections } of items) {
    const headings = sections.map(({ heading }) => heading);
    const kinds = kindsOfSections(headings, { ...meeting, number });
    const giveId = sectionIds();
    for (const [at, section] of sections.entries()) {
      section.kind = kinds[at] ?? 'other';
      section.id = giveId(section.heading, section.kind);
      if (section.kind === 'attachments') section.attachments = readAttachments(section.blocks);
    }
  }
  return { introduction, items, fieldLines, stated };
}

/** An item whose heading cannot be read has no number, and all of the heading is its title. */
function readItem(heading: Heading, order: number): AgendaItem {
  const words = toString(heading);
  const position = heading.position?.start;
  const { number, title } = readItemHeading(words) ?? { number: '', title: words };
  return {
    number,
    order,
    title,
    caseNumbers: [],
    closed: opennessOfTitle(title) === 'closed',
    sections: [],
    ...given({ position }),
  };
}

function takeFields(item: AgendaItem, fields: readonly FieldLine[], stated: Set<AgendaItem>): void {
  for (const { name, value, caseNumber, openness } of fields) {
    if (caseNumber) item.caseNumbers.push(caseNumber);
    if (name === 'Lukket') {
      // On the safe side: any other value means closed, and so does one of two lines.
      const isOpen = answerOf(value) === 'nej';
      item.closed = !isOpen || (stated.has(item) && item.closed);
      if (item.closed) delete item.statedOpen;
      else item.statedOpen = true;
      if (value === '?') item.asked = true;
      stated.add(item);
    } else if (openness === 'closed') item.closed = true;
    // A value that cannot be read says nothing, rather than what the decision is read as.
    if (name === 'Udfald') item.statedOutcome = parseStated(value) ?? { outcome: 'none-stated' };
    if (name === 'Offentlig sagsfremstilling' && answerOf(value) === 'ja') item.publicText = true;
  }
}

/** One attachment for each bullet: its words are the name, its first link the address. */
export function readAttachments(blocks: readonly RootContent[]): Attachment[] {
  return blocks
    .filter((block) => block.type === 'list')
    .flatMap(({ children }) => children)
    .map((item) => ({ name: toString(item), ...given({ url: firstLink(item) }) }));
}

const firstLink = ({ children }: ListItem): string | undefined =>
  children
    .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
    .find((child) => child.type === 'link')?.url;

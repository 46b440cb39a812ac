/** What can be searched for in one agenda item, or in a passage of an attachment, as plain values. */
import type { ShownBlock } from '../attachments/shown/shown-text.ts';
import { itemAddress, type MeetingName } from '../archive/addresses.ts';
import { textOf, type Known } from '../archive/with-text.ts';
import { searchWords } from '../i18n/da-search.ts';
import type { CaseNumber } from '../minutes/case-number.ts';
import { itemWords } from '../i18n/da-minutes.ts';
import { partsOfItem } from '../minutes/items/item-parts.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { renderBlocks } from '../render/blocks.ts';

export interface SearchRecord {
  /** Address of the item from the root of the site, without its base path. */
  url: string;
  title: string;
  /** As printed. */
  number: string;
  caseNumbers: Pick<CaseNumber, 'printed' | 'address' | 'subject'>[];
  sections: RecordSection[];
}

/** What can be searched for in a passage of an attachment. */
export interface PassageRecord {
  /** Address of the attachment, and after `#` the place of the passage in it, from 1. */
  url: string;
  /** What the attachment is called. */
  title: string;
  blocks: readonly ShownBlock[];
}

export interface RecordSection {
  id: string;
  /** `null` for text before the first heading. */
  heading: string | null;
  html: string;
  /** Whether it says what was decided. */
  decides: boolean;
}

/** What the records of a meeting are made of. */
export interface MeetingSource {
  /** What its file says. */
  file: string;
  known: Known;
}

/** One record for each item of a meeting, in their order. */
export const makeRecords = ({ file, known }: MeetingSource): SearchRecord[] =>
  textOf(file, known).items.map((item) => makeRecord(known, item));

/** The record of one item. Of a closed item the model holds no more than may be found. */
function makeRecord(meeting: MeetingName, item: AgendaItem): SearchRecord {
  return {
    url: itemAddress(meeting, item),
    number: item.number,
    title: item.title === '' ? searchWords.untitled : item.title,
    caseNumbers: item.caseNumbers.map(({ printed, address, subject }) => ({
      ...{ printed, address },
      ...(subject !== undefined && { subject }),
    })),
    sections: sectionsOf(item),
  };
}

/**
 * Parts of a decision with a heading are sections of their own, and so are lines that close the meeting;
 * what else is of a section stands in it.
 */
function sectionsOf({ sections }: AgendaItem): RecordSection[] {
  const parts = partsOfItem(sections);
  return parts
    .filter(({ role }) => role !== 'more')
    .map(({ id, heading, role, blocks, section }) => {
      const more = parts.filter((part) => part.role === 'more' && part.section === section);
      const all = role === 'section' ? [blocks, ...more.map((part) => part.blocks)].flat() : blocks;
      return {
        id,
        heading: role === 'closing' ? itemWords.closing : heading,
        html: renderBlocks(all, { interactive: false }),
        decides: role === 'section' && section.kind === 'decision',
      };
    });
}

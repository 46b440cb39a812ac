/** What can be searched for in one agenda item, as plain values. */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { Committee } from '../minutes/committee.ts';
import { searchWords } from '../i18n/da-search.ts';
import type { CaseNumber } from '../minutes/case-number.ts';
import { itemWords } from '../i18n/da-minutes.ts';
import { partsOfItem } from '../minutes/item-parts.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { renderBlocks } from '../render/blocks.ts';

export interface SearchRecord {
  /** Address of the item from the root of the site, without its base path. */
  url: string;
  /** Of the text; decides how its words are stemmed. */
  language: string;
  title: string;
  /** As printed. */
  number: string;
  /** Name of the committee. */
  committee: string;
  /** ISO day of the meeting. */
  date: string;
  status: Meeting['status'];
  caseNumbers: Pick<CaseNumber, 'printed' | 'address'>[];
  /** In descending order: newest day first, the items of a day in the order of the agenda. */
  sortKey: string;
  /** `heading` is `null` for text before the first heading. */
  sections: { id: string; heading: string | null; html: string }[];
}

/** One record for each item of `meetings`, which belong to `archive`, in their order. */
export function* makeRecords(
  archive: Archive,
  meetings: Iterable<Meeting>,
): Generator<SearchRecord> {
  for (const meeting of meetings) {
    const known = archive.committees.get(meeting.committee);
    if (known === undefined) throw new Error(`Unknown committee: ${meeting.committee}`);
    for (const item of meeting.items) {
      yield makeRecord(archive.settings.language, known.committee, meeting, item);
    }
  }
}

/** The record of one item. Of a closed item the model holds no more than may be found. */
function makeRecord(
  language: string,
  committee: Committee,
  meeting: Meeting,
  item: AgendaItem,
): SearchRecord {
  return {
    url: itemAddress(meeting, item),
    language,
    number: item.number,
    title: item.title === '' ? searchWords.untitled : item.title,
    committee: committee.name,
    date: meeting.date,
    status: meeting.status,
    caseNumbers: item.caseNumbers.map(({ printed, address }) => ({ printed, address })),
    sortKey: sortKey(meeting, item),
    sections: sectionsOf(item),
  };
}

/**
 * Parts of a decision with a heading are sections of their own, and so are lines that close the meeting;
 * what else is of a section stands in it.
 */
function sectionsOf({ sections }: AgendaItem): SearchRecord['sections'] {
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
      };
    });
}

function sortKey({ date, sequence }: Meeting, { order }: AgendaItem): string {
  const pad = (number: number): string => String(number).padStart(4, '0');
  return `${date} ${pad(sequence)} ${pad(9999 - order)}`;
}

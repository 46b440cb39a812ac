/** What the search index knows about a Punkt: one small HTML document made from the model alone. */
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { itemAddress } from '../archive/addresses.ts';
import type { Archive, Committee } from '../archive/model.ts';
import { searchWords } from '../i18n/da-search.ts';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import {
  caseNumberSeparator,
  caseToken,
  caseTokenField,
  dateSort,
  statusValues,
  titleId,
  type FilterName,
  type RecordMeta,
} from './fields.ts';

export interface SearchRecord {
  /** Address of the Punkt from the root of the site, without its base path. */
  url: string;
  /** The document Pagefind reads: facts in the head, the searchable text in the body. */
  html: string;
}

/** One record for each Punkt of `meetings`, which belong to `archive`, in their order. */
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

/** The record of one Punkt. A closed one holds no more than the model does. */
function makeRecord(
  language: string,
  committee: Committee,
  meeting: Meeting,
  item: AgendaItem,
): SearchRecord {
  const title = item.title === '' ? searchWords.untitled : item.title;
  const head = [
    ...(item.caseNumbers.length === 0
      ? []
      : [
          meta('sag', item.caseNumbers.map(({ printed }) => printed).join(caseNumberSeparator)),
          meta(caseTokenField, item.caseNumbers.map(({ address }) => caseToken(address)).join(' ')),
        ]),
    filter('udvalg', committee.name),
    filter('aar', meeting.date.slice(0, 4)),
    filter('status', statusValues[meeting.status]),
    fact('sort', dateSort, dateSortValue(meeting, item)),
  ];
  // Pagefind leaves out a document with an empty body, so the title stands there too.
  const body = [
    element('h1', { id: titleId, dataPagefindMeta: 'title' }, [{ type: 'text', value: title }]),
    ...item.sections.flatMap(sectionElements),
  ];
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: language }, [
        element('head', {}, head),
        element('body', { dataPagefindBody: true }, body),
      ]),
    ],
  };
  return { url: itemAddress(meeting, item), html: toHtml(document) };
}

function sectionElements({ id, heading, blocks }: Section): ElementContent[] {
  const text = toHast({ type: 'root', children: blocks });
  return [
    ...(heading === null ? [] : [element('h2', { id }, [{ type: 'text', value: heading }])]),
    element('div', {}, text.type === 'root' ? (text.children as ElementContent[]) : []),
  ];
}

/** Newest day first and a day's items in the agenda's order, when sorted in descending order. */
function dateSortValue({ date, sequence }: Meeting, { order }: AgendaItem): string {
  const pad = (number: number): string => String(number).padStart(4, '0');
  return `${date} ${pad(sequence)} ${pad(9999 - order)}`;
}

const meta = (name: keyof RecordMeta | typeof caseTokenField, value: string): Element =>
  fact('meta', name, value);

const filter = (name: FilterName, value: string): Element => fact('filter', name, value);

/** One fact as Pagefind reads it: the attribute says that the value of `name` is in `content`. */
function fact(kind: 'meta' | 'filter' | 'sort', name: string, content: string): Element {
  return element('meta', { [`data-pagefind-${kind}`]: `${name}[content]`, content }, []);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** What the search index knows about a Punkt: one small HTML document made from the model alone. */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { Committee } from '../minutes/committee.ts';
import { searchWords } from '../i18n/da-search.ts';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import { renderBlocks } from '../render/blocks.ts';
import { element, escapeText, startTag } from '../render/html.ts';
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
  const heading = { id: titleId, 'data-pagefind-meta': 'title' };
  const body = [element('h1', escapeText(title), heading), ...item.sections.map(sectionHtml)];
  const html = [
    `<!doctype html>${startTag('html', { lang: language })}<head>${head.join('')}</head>`,
    `<body data-pagefind-body>${body.join('')}</body></html>`,
  ];
  return { url: itemAddress(meeting, item), html: html.join('') };
}

function sectionHtml({ id, heading, blocks }: Section): string {
  return [
    heading === null ? '' : element('h2', escapeText(heading), { id }),
    element('div', renderBlocks(blocks, { interactive: false })),
  ].join('');
}

/** Newest day first and a day's items in the agenda's order, when sorted in descending order. */
function dateSortValue({ date, sequence }: Meeting, { order }: AgendaItem): string {
  const pad = (number: number): string => String(number).padStart(4, '0');
  return `${date} ${pad(sequence)} ${pad(9999 - order)}`;
}

const meta = (name: keyof RecordMeta | typeof caseTokenField, value: string): string =>
  fact('meta', name, value);

const filter = (name: FilterName, value: string): string => fact('filter', name, value);

/** One fact as Pagefind reads it: the attribute says that the value of `name` is in `content`. */
const fact = (kind: 'meta' | 'filter' | 'sort', name: string, content: string): string =>
  startTag('meta', { [`data-pagefind-${kind}`]: `${name}[content]`, content });

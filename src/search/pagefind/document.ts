/** A record as the HTML document that Pagefind reads: facts in the head, searchable text in the body. */
import { numberInAddress, numberOfAddress } from '../../minutes/item-number.ts';
import { element, escapeText, startTag } from '../../render/html.ts';
import {
  caseNumberSeparator,
  caseToken,
  caseTokenField,
  dateSort,
  statusValues,
  titleId,
  type FilterName,
  type RecordMeta,
} from '../fields.ts';
import type { SearchRecord } from '../record.ts';

export interface PagefindDocument {
  /** Stored by Pagefind as the address of what it finds. */
  url: string;
  html: string;
}

/** The same record gives the same document. */
export function toDocument(record: SearchRecord): PagefindDocument {
  const { url, language, title, number, caseNumbers, sections } = record;
  const head = [
    ...(numberOfAddress(numberInAddress(number)) === number ? [] : [meta('punkt', number)]),
    ...(caseNumbers.length === 0
      ? []
      : [
          meta('sag', caseNumbers.map(({ printed }) => printed).join(caseNumberSeparator)),
          meta(caseTokenField, caseNumbers.map(({ address }) => caseToken(address)).join(' ')),
        ]),
    filter('udvalg', record.committee),
    filter('aar', record.date.slice(0, 4)),
    filter('status', statusValues[record.status]),
    attribute('sort', dateSort, record.sortKey),
  ];
  // Pagefind leaves out a document with an empty body, so the title stands there too.
  const heading = { id: titleId, 'data-pagefind-meta': 'title' };
  const body = [element('h1', escapeText(title), heading), ...sections.map(sectionHtml)];
  const html = [
    `<!doctype html>${startTag('html', { lang: language })}<head>${head.join('')}</head>`,
    `<body data-pagefind-body>${body.join('')}</body></html>`,
  ];
  return { url, html: html.join('') };
}

const sectionHtml = ({ id, heading, html }: SearchRecord['sections'][number]): string =>
  (heading === null ? '' : element('h2', escapeText(heading), { id })) + element('div', html);

const meta = (name: keyof RecordMeta | typeof caseTokenField, value: string): string =>
  attribute('meta', name, value);

const filter = (name: FilterName, value: string): string => attribute('filter', name, value);

/** `name[content]` tells Pagefind that the value of `name` is in the attribute `content`. */
const attribute = (kind: 'meta' | 'filter' | 'sort', name: string, content: string): string =>
  startTag('meta', { [`data-pagefind-${kind}`]: `${name}[content]`, content });

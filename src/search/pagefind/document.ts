/** A record as the HTML document that Pagefind reads: facts in the head, searchable text in the body. */
import { numberInAddress, numberOfAddress } from '../../minutes/items/item-number.ts';
import { element, escapeText, startTag } from '../../render/html.ts';
import type { Splitter } from '../compounds/splitter.ts';
import {
  caseNumberSeparator,
  caseTokens,
  caseTokenField,
  pageId,
  titleId,
  zoneWeights,
  type RecordMeta,
  type Zone,
} from '../fields.ts';
import { markText } from '../mark-text.ts';
import type { PassageRecord, RecordSection, SearchRecord } from '../record.ts';

export interface PagefindDocument {
  /** Stored by Pagefind as the address of what it finds. */
  url: string;
  html: string;
}

/** A language that Pagefind does not know, so that it indexes words as they are written. */
const noLanguage = 'und';

/** The same record gives the same document. */
export const toDocument = (
  record: SearchRecord | PassageRecord,
  split: Splitter,
): PagefindDocument =>
  'blocks' in record ? passageDocument(record, split) : itemDocument(record, split);

function itemDocument(record: SearchRecord, split: Splitter): PagefindDocument {
  const { url, title, number, caseNumbers, sections } = record;
  const head = [
    ...(numberOfAddress(numberInAddress(number)) === number ? [] : [meta('punkt', number)]),
    ...(caseNumbers.length === 0
      ? []
      : [
          meta('sag', caseNumbers.map(({ printed }) => printed).join(caseNumberSeparator)),
          meta(caseTokenField, caseNumbers.flatMap(caseTokens).join(' ')),
        ]),
  ];
  const body = sections.map(sectionHtml).join('');
  return { url, html: documentOf({ head: head.join(''), title, body }, split) };
}

/** Where a page begins there is an element without words. */
function passageDocument({ url, title, blocks }: PassageRecord, split: Splitter): PagefindDocument {
  const body = blocks.map(({ text, page }, at) => {
    const begins = page !== undefined && page !== blocks[at - 1]?.page;
    return (begins ? element('i', '', { id: pageId(page) }) : '') + element('p', escapeText(text));
  });
  return {
    url,
    html: documentOf({ head: '', title, body: zone('div', 'text', body.join('')) }, split),
  };
}

function documentOf(
  { head, title, body }: { head: string; title: string; body: string },
  split: Splitter,
): string {
  // Pagefind leaves out a document with an empty body, so the title stands there too.
  const heading = zone('h1', 'title', escapeText(title), titleId);
  return (
    `<!doctype html>${startTag('html', { lang: noLanguage })}<head>${head}</head>` +
    `<body data-pagefind-body>${markText(heading + body, split)}</body></html>`
  );
}

const sectionHtml = ({ id, heading, html, decides }: RecordSection): string =>
  (heading === null ? '' : zone('h2', 'heading', escapeText(heading), id)) +
  zone('div', decides ? 'decision' : 'text', html);

const zone = (tag: string, name: Zone, html: string, id?: string): string =>
  element(tag, html, { id, 'data-pagefind-weight': zoneWeights[name] });

/** `name[content]` tells Pagefind that the value of `name` is in the attribute `content`. */
const meta = (name: keyof RecordMeta | typeof caseTokenField, content: string): string =>
  startTag('meta', { 'data-pagefind-meta': `${name}[content]`, content });

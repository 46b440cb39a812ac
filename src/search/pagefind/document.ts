/** A record as the HTML document that Pagefind reads: facts in the head, searchable text in the body. */
import { numberInAddress, numberOfAddress } from '../../minutes/item-number.ts';
import { element, escapeText, startTag } from '../../render/html.ts';
import type { Splitter } from '../compounds/splitter.ts';
import {
  caseNumberSeparator,
  caseTokens,
  caseTokenField,
  titleId,
  zoneWeights,
  type RecordMeta,
  type Zone,
} from '../fields.ts';
import { markText } from '../mark-text.ts';
import type { RecordSection, SearchRecord } from '../record.ts';

export interface PagefindDocument {
  /** Stored by Pagefind as the address of what it finds. */
  url: string;
  html: string;
}

/** A language that Pagefind does not know, so that it indexes words as they are written. */
const noLanguage = 'und';

/** The same record gives the same document. */
export function toDocument(record: SearchRecord, split: Splitter): PagefindDocument {
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
  // Pagefind leaves out a document with an empty body, so the title stands there too.
  const heading = zone('h1', 'title', escapeText(title), titleId);
  const body = [heading, ...sections.map(sectionHtml)].join('');
  const html = [
    `<!doctype html>${startTag('html', { lang: noLanguage })}<head>${head.join('')}</head>`,
    `<body data-pagefind-body>${markText(body, split)}</body></html>`,
  ];
  return { url, html: html.join('') };
}

const sectionHtml = ({ id, heading, html, decides }: RecordSection): string =>
  (heading === null ? '' : zone('h2', 'heading', escapeText(heading), id)) +
  zone('div', decides ? 'decision' : 'text', html);

const zone = (tag: string, name: Zone, html: string, id?: string): string =>
  element(tag, html, { id, 'data-pagefind-weight': zoneWeights[name] });

/** `name[content]` tells Pagefind that the value of `name` is in the attribute `content`. */
const meta = (name: keyof RecordMeta | typeof caseTokenField, content: string): string =>
  startTag('meta', { 'data-pagefind-meta': `${name}[content]`, content });

/** Writes Word documents: a package made by hand, as small as Word accepts. */
import { writeZip } from './write-zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Other vocabularies, each by its prefix. */
const vocabularies = ['m', 'mc', 'a', 'c', 'pic', 'wp', 'v', 'o']
  .map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`)
  .join('');

/** The parts of a document; XML without its declaration. */
export interface DocxParts {
  /** Content of the body. */
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  settings?: string;
  header?: string;
  footer?: string;
  /** Addresses of links by their id. */
  links?: Readonly<Record<string, string>>;
  /** The same of the footnotes. */
  footnoteLinks?: Readonly<Record<string, string>>;
  /** Parts in other formats by their id. */
  chunks?: Readonly<Record<string, string>>;
  /** Charts by their id: XML with its declarations. */
  charts?: Readonly<Record<string, string>>;
}

/** Packs a document. */
export function docx({
  body,
  links = {},
  footnoteLinks = {},
  charts = {},
  chunks = {},
  ...parts
}: DocxParts): Uint8Array {
  const named = Object.entries({ styles: '', ...parts });
  const relations = [
    ...named.map(
      ([part]) => `<Relationship Id="${part}" Type="${office}/${part}" Target="${part}.xml"/>`,
    ),
    ...linkRelations(links),
    ...Object.keys(chunks).map(
      (id) => `<Relationship Id="${id}" Type="${office}/aFChunk" Target="${id}.htm"/>`,
    ),
    ...Object.keys(charts).map(
      (id) => `<Relationship Id="${id}" Type="${office}/chart" Target="${id}.xml"/>`,
    ),
  ];
  const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
  return writeZip([
    {
      name: '[Content_Types].xml',
      text: `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      text: `${declaration}<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`,
    },
    { name: 'word/document.xml', text: root('document', `<w:body>${body}</w:body>`) },
    ...named.map(([part, text]) => ({
      name: `word/${part}.xml`,
      text: root(roots[part] ?? part, text),
    })),
    ...Object.entries(chunks).map(([id, text]) => ({ name: `word/${id}.htm`, text })),
    ...Object.entries(charts).map(([id, text]) => ({ name: `word/${id}.xml`, text })),
    {
      name: 'word/_rels/footnotes.xml.rels',
      text: `${declaration}<Relationships xmlns="${packages}/relationships">${linkRelations(footnoteLinks).join('')}</Relationships>`,
    },
  ]);
}

const linkRelations = (links: Readonly<Record<string, string>>): string[] =>
  Object.entries(links).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );

const root = (name: string, content: string): string =>
  `${declaration}<w:${name} xmlns:w="${word}" xmlns:r="${office}"${vocabularies}>${content}</w:${name}>`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

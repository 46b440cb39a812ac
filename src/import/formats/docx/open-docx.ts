/** Opens a Word document: its parts as XML, and the targets of its links. */
import type { Package } from '../read-zip.ts';
import { elementsOf, readXml, type Xml } from './xml.ts';

/** Why a document cannot be read. */
export class DocxError extends Error {
  readonly reason: 'docx-damaged' | 'docx-chunks';
  constructor(reason: DocxError['reason']) {
    super(reason);
    this.name = 'DocxError';
    this.reason = reason;
  }
}

export interface WordDocument {
  body: Xml;
  styles: Xml | undefined;
  numbering: Xml | undefined;
  footnotes: Xml | undefined;
  endnotes: Xml | undefined;
  headers: Xml[];
  footers: Xml[];
  /** Link targets by relationship id. */
  links: ReadonlyMap<string, string>;
}

interface Relationship {
  id: string;
  /** Last segment of its type URI: `styles`. */
  type: string;
  target: string;
  isExternal: boolean;
}

/** Opens the document in a package. Rejects with a {@link DocxError} or what the package throws. */
export async function openDocx(zip: Package): Promise<WordDocument> {
  const main = (await relationshipsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'word/document.xml';
  const relationships = await relationshipsOf(zip, path);
  const document = await readPart(zip, path);
  const body = elementsOf(document).find(({ name }) => name === 'body');
  if (!body) throw new DocxError('docx-damaged');
  const parts = async (type: string): Promise<Xml[]> => {
    const found: Xml[] = [];
    const internal = relationships.filter((one) => one.type === type && !one.isExternal);
    for (const { target } of internal) {
      const part = await readPart(zip, target);
      if (part) found.push(part);
    }
    return found;
  };
  return {
    body,
    styles: (await parts('styles'))[0],
    numbering: (await parts('numbering'))[0],
    footnotes: (await parts('footnotes'))[0],
    endnotes: (await parts('endnotes'))[0],
    headers: await parts('header'),
    footers: await parts('footer'),
    links: new Map(
      relationships
        .filter(({ type, isExternal }) => type === 'hyperlink' && isExternal)
        .map(({ id, target }) => [id, target]),
    ),
  };
}

async function readPart(zip: Package, name: string): Promise<Xml | undefined> {
  const bytes = await zip.read(name);
  if (!bytes) return undefined;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const part = readXml(new TextDecoder(encoding).decode(bytes));
  if (!part) throw new DocxError('docx-damaged');
  return part;
}

/** The relationships of the part at `path`; `''` is the package itself. */
async function relationshipsOf(zip: Package, path: string): Promise<Relationship[]> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const part = await readPart(zip, `${folder}_rels/${file}.rels`);
  return elementsOf(part).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isExternal = mode === 'External';
    return {
      id,
      type: type.split('/').at(-1) ?? '',
      isExternal,
      target: isExternal ? target : (URL.parse(target, `zip:/${folder}`)?.pathname.slice(1) ?? ''),
    };
  });
}

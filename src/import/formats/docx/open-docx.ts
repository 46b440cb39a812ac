/** Opens a Word document: its parts as XML, and where its links lead. */
import type { Package } from '../read-zip.ts';
import { elementsOf, readXml, type Xml } from './xml.ts';

/** A part that cannot be read. */
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
  /** Addresses of links by their id. */
  links: ReadonlyMap<string, string>;
}

interface Relation {
  id: string;
  /** Last part of its type: `styles`. */
  type: string;
  target: string;
  isExternal: boolean;
}

/** Opens the document in a package. Throws what reading from it throws, and a {@link DocxError}. */
export async function openDocx(zip: Package): Promise<WordDocument> {
  const main = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'word/document.xml';
  const relations = await relationsOf(zip, path);
  const document = await readPart(zip, path);
  const body = elementsOf(document).find(({ name }) => name === 'body');
  if (!body) throw new DocxError('docx-damaged');
  const parts = async (type: string): Promise<Xml[]> => {
    const found: Xml[] = [];
    for (const relation of relations.filter((one) => one.type === type && !one.isExternal)) {
      const part = await readPart(zip, relation.target);
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
      relations
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

/** What the part at `path` refers to; `''` is the package. */
async function relationsOf(zip: Package, path: string): Promise<Relation[]> {
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

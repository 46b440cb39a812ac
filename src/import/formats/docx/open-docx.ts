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

/** A part of the document with text. */
export interface Story {
  /** Its relationship to the main part; empty for that itself. */
  id: string;
  /** Its XML as it is written. */
  source: string;
  root: Xml;
  /** Link targets by relationship id. */
  links: ReadonlyMap<string, string>;
  /** The charts and diagrams that it shows, by relationship id. */
  graphics: ReadonlyMap<string, Xml>;
  /** Parts in other formats that stand in it, by relationship id. */
  chunks: ReadonlyMap<string, Uint8Array>;
}

export interface WordDocument {
  main: Story;
  body: Xml;
  styles: Xml | undefined;
  numbering: Xml | undefined;
  settings: Xml | undefined;
  comments: Xml | undefined;
  footnotes: Story | undefined;
  endnotes: Story | undefined;
  headers: Story[];
  footers: Story[];
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
  const root = (await relationshipsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const path = root?.target ?? 'word/document.xml';
  const relationships = await relationshipsOf(zip, path);
  const main = await readStory(zip, path, relationships);
  const body = elementsOf(main?.root).find(({ name }) => name === 'body');
  if (!main || !body) throw new DocxError('docx-damaged');
  const stories = async (type: string): Promise<Story[]> => {
    const found: Story[] = [];
    const internal = relationships.filter((one) => one.type === type && !one.isExternal);
    for (const { id, target } of internal) {
      const story = await readStory(zip, target);
      if (story) found.push({ ...story, id });
    }
    return found;
  };
  return {
    main,
    body,
    styles: (await stories('styles'))[0]?.root,
    numbering: (await stories('numbering'))[0]?.root,
    settings: (await stories('settings'))[0]?.root,
    comments: (await stories('comments'))[0]?.root,
    footnotes: (await stories('footnotes'))[0],
    endnotes: (await stories('endnotes'))[0],
    headers: await stories('header'),
    footers: await stories('footer'),
  };
}

/** Parts that a text shows as a picture. */
const drawn = new Set(['chart', 'chartEx', 'diagramData']);

async function readStory(
  zip: Package,
  path: string,
  known?: readonly Relationship[],
): Promise<Story | undefined> {
  const source = await readPart(zip, path);
  if (source === undefined) return undefined;
  const relationships = known ?? (await relationshipsOf(zip, path));
  const graphics = new Map<string, Xml>();
  for (const { id, type, target, isExternal } of relationships) {
    const part = drawn.has(type) && !isExternal ? await readPart(zip, target) : undefined;
    if (part !== undefined) graphics.set(id, parsed(part));
  }
  const chunks = new Map<string, Uint8Array>();
  for (const { id, type, target, isExternal } of relationships) {
    const bytes = type === 'aFChunk' && !isExternal ? await zip.read(target) : undefined;
    if (bytes) chunks.set(id, bytes);
  }
  const links = relationships.filter(({ type, isExternal }) => type === 'hyperlink' && isExternal);
  return {
    ...{ id: '', source, root: parsed(source), graphics, chunks },
    links: new Map(links.map(({ id, target }) => [id, target])),
  };
}

async function readPart(zip: Package, name: string): Promise<string | undefined> {
  const bytes = await zip.read(name);
  if (!bytes) return undefined;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function parsed(source: string): Xml {
  const part = readXml(source);
  if (!part) throw new DocxError('docx-damaged');
  return part;
}

/** The relationships of the part at `path`; `''` is the package itself. */
async function relationshipsOf(zip: Package, path: string): Promise<Relationship[]> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const part = await readPart(zip, `${folder}_rels/${file}.rels`);
  return elementsOf(part === undefined ? undefined : parsed(part)).map(({ attributes }) => {
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

/** Renders the files of the site that are no pages. */
import type { AtomDocument } from '../../feeds/atom-document.ts';
import type { FileContext, FileProduct } from '../../products/product.ts';
import type { Href } from '../../site/content-links.ts';
import { sha256Of } from '../files/digest.ts';
import { hrefUnder } from './view-site.ts';
import { writePng } from './write-png.ts';

/** Where a site is made to be served. */
export interface SitePlace {
  /** Its path, with a slash at both ends. */
  base: string;
  /** Its public address, with a slash at its end; `undefined` where it is not known. */
  siteUrl: string | undefined;
}

/** What gives the links in the files of a product; `undefined` where they are not made. */
export function hrefFor({ wholeLinks }: FileProduct, place: SitePlace): Href | undefined {
  const { base, siteUrl } = place;
  if (wholeLinks !== undefined && siteUrl !== undefined) return hrefUnderUrl(siteUrl);
  return wholeLinks === 'needed' ? undefined : hrefUnder(base);
}

/** Turns addresses into whole ones, as a browser writes them. */
const hrefUnderUrl =
  (siteUrl: string): Href =>
  (address) => {
    const whole = siteUrl + address.slice(1);
    return /^[\w:/.#%-]*$/.test(whole) ? whole : new URL(whole).href;
  };

/** The text or bytes of a file that is made from `data`, and from the text of a meeting if it has one. */
export async function renderFile(
  product: FileProduct,
  data: unknown,
  { href, text = noText }: Pick<FileContext, 'href'> & Partial<FileContext>,
): Promise<string | Uint8Array> {
  const rendered = product.render(data, { href, text, measure });
  if (typeof rendered === 'string') return rendered;
  return 'feed' in rendered ? writeAtom(rendered) : writePng(rendered);
}

function noText(): never {
  throw new Error('The product names no meeting whose text it has.');
}

function measure(text: string): { sha256: string; bytes: number } {
  const bytes = Buffer.from(text);
  return { sha256: sha256Of(bytes), bytes: bytes.byteLength };
}

const root = '<feed xmlns="http://www.w3.org/2005/Atom"';
const historyNamespace = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

/** Loads the library only where there is a feed to write: its many modules take time, in every command. */
async function writeAtom({ feed, isArchive }: AtomDocument): Promise<string> {
  const { generateAtomFeed } = await import('feedsmith');
  const text = withoutIndents(generateAtomFeed<true>(feed, { strict: true }));
  if (!isArchive) return text;
  // The library does not know the mark of an archive.
  return text
    .replace(root, `${root} ${historyNamespace}`)
    .replace('\n<id>', '\n<fh:archive/>\n<id>');
}

/** Without the blanks that the library puts before its own elements: a tenth of a feed. */
const withoutIndents = (text: string): string =>
  text
    .replaceAll(
      /\n +(?=<\/?(?:author|name|content|entry|id|link|published|title|updated)[ />])/g,
      '\n',
    )
    .replaceAll(/(?<=>)\n +(?=<!\[CDATA\[)|(?<=\]\]>)\n(?=<\/)/g, '');

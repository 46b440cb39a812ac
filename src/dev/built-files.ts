/** Files of the site besides pages, made on request by the preview. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Archive } from '../archive/model.ts';
import { parseAddress } from '../archive/parse-address.ts';
import type { IndexedPart } from '../engine/build/build-record.ts';
import { indexSearch } from '../engine/build/index-search.ts';
import type { LoadedContent } from '../engine/content/load-content.ts';
import { folderFiles } from '../engine/files/folder-files.ts';
import { ownTypes } from '../hosting/policy.ts';
import { hrefFor, renderFile, type SitePlace } from '../engine/views/render-file.ts';
import { meetingOf } from '../engine/views/view-site.ts';
import { movedAddresses } from '../ledger/answers.ts';
import type { SiteFile } from '../products/addresses.ts';
import { products } from '../products/index.ts';
import { searchIndex } from '../products/search-index.ts';

/**
 * Answers a request whose path is below the site's base, or calls `next`. `found` is what the archive
 * has at that path.
 */
export type AnswerBuiltFile = (
  content: LoadedContent,
  found: SiteFile | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Promise<void>;

/**
 * Serves the files that products declare, for a site at `place`: copied from `contentDir`, rendered, or of
 * the search index, which is updated in `scratchDir` at the first search after a change.
 */
export function builtFiles(
  contentDir: string,
  scratchDir: string,
  place: SitePlace,
): AnswerBuiltFile {
  const serveContent = sirv(contentDir, { dev: true });
  const serveIndex = sirv(scratchDir, { dev: true });
  let indexed: { content: LoadedContent; ready: Promise<unknown> } | undefined;
  let parts: readonly IndexedPart[] = [];

  async function indexAnew(content: LoadedContent): Promise<void> {
    const [earlier, into] = [parts, folderFiles(scratchDir)];
    // What fails half-way is indexed again as a whole.
    parts = [];
    const made = await indexSearch(content, { into }, earlier);
    into.removeOthers(searchIndex.folder);
    parts = made;
  }

  return async (content, found, request, response, next) => {
    const { archive, texts } = content;
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    const isFile = !path.endsWith('/');
    const address = (isFile && parseAddress(path)) || '';
    if (movedAddresses(archive).has(address)) {
      // The page at a moved file's address is in a folder of its name.
      response.writeHead(301, { Location: `${path.slice(path.lastIndexOf('/') + 1)}/` }).end();
      return;
    }
    if (archive.addresses.has(address)) {
      request.url = `/${sourceOf(archive, address)}`;
      serveContent(request, response, () => {
        request.url = url;
        next();
      });
    } else if (url.startsWith(`/${searchIndex.folder}`)) {
      if (indexed?.content !== content) {
        const last = Promise.resolve(indexed?.ready).catch(() => undefined);
        indexed = { content, ready: last.then(() => indexAnew(content)) };
      }
      await indexed.ready;
      serveIndex(request, response, next);
    } else if (found?.product.kind === 'file') {
      const { product, key } = found;
      const href = hrefFor(product, place);
      if (href === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', contentType(path));
      const text = () => texts.read(meetingOf(archive, product, key));
      response.end(await renderFile(product, product.data(archive, key), { href, text }));
    } else next();
  };
}

/** Path, percent-encoded, of the file in the content folder that is published at `address`. */
function sourceOf(archive: Archive, address: string): string {
  for (const product of products) {
    if (product.kind !== 'copied') continue;
    const file = [...product.files(archive)].find((each) => each.address === address);
    if (file) return file.from.split('/').map(encodeURIComponent).join('/');
  }
  return '';
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  xml: 'application/xml;charset=utf-8',
  ...ownTypes,
};

const contentType = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain;charset=utf-8';

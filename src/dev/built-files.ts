/** What a build adds to the pages, made when the preview is asked for it: attachments, search. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { parseAddress } from '../archive/parse-address.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { addressesOf } from '../ledger/addresses-of.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { buildSearchIndex, indexAddress, type KnownParts } from '../search/index.ts';

/** Answers a request, or calls `next` where it is not for it. `path` is below the site's base. */
export type AnswerBuiltFile = (
  content: ReadContent,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Promise<void>;

/**
 * Serves the attachments of `contentDir` at their addresses, and a search index that is made in
 * `scratchDir` at the first search after a change, as far as it changed.
 */
export function builtFiles(contentDir: string, scratchDir: string): AnswerBuiltFile {
  const serveAttachment = sirv(join(contentDir, 'bilag'), { dev: true });
  const serveIndex = sirv(scratchDir, { dev: true });
  let indexed: { content: ReadContent; ready: Promise<unknown> } | undefined;
  const known: KnownParts = new Map();

  return async (content, request, response, next) => {
    const { archive } = content;
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    const attachment = /^\/([^/]+\/[^/]+)\/bilag\/(.*[^/])$/.exec(path);
    const address = (attachment && parseAddress(path)) ?? '';
    if (movedAddresses(archive).has(address)) {
      // The page that answers for a file lies in a folder of its name.
      response.writeHead(301, { Location: `${path.slice(path.lastIndexOf('/') + 1)}/` }).end();
    } else if (attachment && addressesOf(archive).has(address)) {
      request.url = `/${attachment[1] ?? ''}/${attachment[2] ?? ''}`;
      serveAttachment(request, response, () => {
        request.url = url;
        next();
      });
    } else if (url.startsWith(indexAddress)) {
      if (indexed?.content !== content) {
        indexed = { content, ready: buildSearchIndex(archive, scratchDir, known) };
      }
      await indexed.ready;
      serveIndex(request, response, next);
    } else next();
  };
}

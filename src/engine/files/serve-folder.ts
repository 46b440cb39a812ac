/** A static web server for a built site, as a host would serve it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt, ownTypes } from '../../hosting/policy.ts';

const types: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...ownTypes, txt: 'text/plain;charset=utf-8' }),
);

export interface ServedFolder {
  /** Address of the site's home page, `http://localhost:4321/referater/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves `dir` under the path `base` (`/`, `/referater/`) on the loopback interface.
 *
 * Files are looked up at each request, so a new build shows at once. The address of a folder without its
 * final slash redirects to the one with it; a missing file is answered with 404 and the site's own
 * `404.html`. `port` 0 takes any free one; rejects with `EADDRINUSE` if the port is taken.
 */
export async function serveFolder(
  dir: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<ServedFolder> {
  const serveFile = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = types.get(path.slice(path.lastIndexOf('.') + 1));
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    void answer(request, response, { dir, base, serveFile });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Site {
  dir: string;
  base: string;
  serveFile: ReturnType<typeof sirv>;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { dir, base, serveFile }: Site,
): Promise<void> {
  // Parsed as a browser would, so that no `..` is left in the path.
  const url = URL.parse(`http://localhost${request.url ?? '/'}`);
  if (url === null) {
    await notFound(response, dir);
    return;
  }
  const { pathname: path, search } = url;
  if (path === '/' && base !== '/') {
    redirect(response, base);
    return;
  }
  if (!path.startsWith(base)) {
    // `/referater` lacks the final slash; anything else is outside the site.
    if (`${path}/` === base) redirect(response, base + search);
    else await notFound(response, dir);
    return;
  }
  const inside = path.slice(base.length - 1);
  if (!inside.endsWith('/') && (await isFolder(join(dir, decode(inside))))) {
    redirect(response, `${path}/${search}`);
    return;
  }
  for (const [name, value] of headersAt(inside)) response.setHeader(name, value);
  request.url = inside + search;
  serveFile(request, response, () => notFound(response, dir));
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address }).end();
}

async function notFound(response: ServerResponse, dir: string): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => '404');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The decoded path; an invalid encoding names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/404';
  }
}

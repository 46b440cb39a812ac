/** Brings addresses as people write them into the canonical form in which they are compared. */
import { decoded } from '../minutes/decoded.ts';

/**
 * Reads a public address written from the root of the site: a page's (`/byraad/2026-03-24/`, also
 * without its last slash) or a file's (`/byraad/2026-03-24/bilag/kort.pdf`).
 *
 * Returns it with every segment percent-encoded, as a browser requests it, whether it was written
 * encoded or plain (`Kort over åen.pdf`); `undefined` for anything that is no such address, or cannot be
 * the path of a file. A page is `/byraad/`, never `/byraad/index.html`.
 */
export function parseAddress(written: string): string | undefined {
  const text = written.trim();
  if (text === '/' || (plainPage.test(text) && !mayBeFile.test(text))) return text;
  if (!/^\/[^?#\\\p{Cc}\p{Cs}]+$/u.test(text)) return undefined;
  // `100%.pdf` is no valid encoding, so it was written plain.
  const segments = text.replace(/\/$/, '').split('/').slice(1).map(decoded);
  const isPage = segments[2] !== 'bilag' && segments.includes('index.html');
  if (!segments.every(isFileName) || isPage) return undefined;
  return `/${segments.map(encodeURIComponent).join('/')}${isFile(segments) ? '' : '/'}`;
}

/** A fast path for most addresses: those of pages in characters that need no encoding. */
const plainPage = /^\/(?:[\w-][\w.-]{0,239}\/)+$/;
const mayBeFile = /\/bilag\/|\/index\.html\/|\.[a-z]\w{1,4}\/$/i;

/** The addresses of the folders above `address`, nearest first, without the root. */
export function* foldersAbove(address: string): Generator<string> {
  let end = address.lastIndexOf('/', address.length - 2);
  while (end > 0) {
    yield address.slice(0, end + 1);
    end = address.lastIndexOf('/', end - 1);
  }
}

/** Whether it lies below `bilag/` or has a file extension: `feed.xml` has one, `00.01.00-P35-9-22` not. */
function isFile(segments: readonly string[]): boolean {
  const [, , folder, name] = segments;
  return (
    (folder === 'bilag' && name !== undefined) || /\.[a-z]\w{1,4}$/i.test(segments.at(-1) ?? '')
  );
}

/** Whether a file or folder of the site may have this name: file systems allow 255 bytes. */
const isFileName = (name: string): boolean =>
  !/^\.|[\p{Cc}\p{Cs}/\\]/u.test(name) && name.trim() !== '' && !longName.test(encodeURI(name));

const longName = /^(?:%..|[^%]){241}/;

/**
 * Files that tell common web servers what to answer besides the pages: which headers, and at addresses
 * that have moved or been withdrawn 301, or 410 with the page that says why.
 */
import { hostingWords as words } from '../i18n/da-hosting.ts';
import type { Moved } from '../ledger/answers.ts';
import { apacheLines } from './apache.ts';
import { caddyLines } from './caddy.ts';
import type { MoveRule } from './move-rule.ts';
import { headersLines, redirectsLines } from './netlify.ts';
import { nginxHeaders, nginxLines } from './nginx.ts';

/** What a file says above its lines, and these; `base` is the path of the site on its host. */
const files = {
  _headers: [words.headers, (_: readonly MoveRule[], base: string) => headersLines(base)],
  _redirects: [words.redirects, redirectsLines],
  '.htaccess': [words.apache, apacheLines],
  'omdirigeringer.nginx.conf': [words.nginx, nginxLines],
  'svarhoveder.nginx.conf': [
    words.nginxHeaders,
    (_: readonly MoveRule[], base: string) => nginxHeaders(base),
  ],
  'svarhoveder.caddy': [words.caddy, (_: readonly MoveRule[], base: string) => caddyLines(base)],
} as const satisfies Record<
  string,
  readonly [comment: string, lines: (moves: readonly MoveRule[], base: string) => string[]]
>;

export type HostFileName = keyof typeof files;

/** Paths of the files from the folder of the site. */
export const hostFileNames = Object.keys(files) as HostFileName[];

/**
 * The text of a file. `href` turns an address into its path on the host, where the site may lie under a
 * base path.
 */
export function writeHostFile(
  name: HostFileName,
  moved: Iterable<readonly [address: string, answer: Moved]>,
  href: (address: string) => string,
): string {
  const moves = [...moved].map(([address, answer]) => ({
    from: href(address),
    to: answer.kind === 'redirect' ? href(answer.to) : undefined,
  }));
  const [comment, lines] = files[name];
  return [...comment.split('\n').map((line) => `# ${line}`), ...lines(moves, href('/')), ''].join(
    '\n',
  );
}

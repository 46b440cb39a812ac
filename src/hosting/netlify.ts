/** Netlify, Cloudflare Pages, GitLab Pages: `_redirects`, and `_headers`, which GitLab Pages does not know. */
import {
  cacheOfHashed,
  hashedPath,
  openPaths,
  openToAll,
  securityHeaders,
  type Header,
} from './policy.ts';
import type { MoveRule } from './move-rule.ts';

/**
 * The `!` gives a line precedence over the page at the path, without which Netlify shows that. The others
 * do not know it, nor 410, and ignore such lines: so the same follows without.
 * https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing
 */
export const redirectsLines = (moves: readonly MoveRule[]): string[] =>
  moves.flatMap(({ from, to }) => {
    // An unencoded asterisk is a wildcard.
    const [path, target] = [from, to ?? from].map((each) => each.replaceAll('*', '%2A'));
    const statuses = to === undefined ? ['410!'] : ['301!', '301'];
    return statuses.map((status) => `${path} ${target} ${status}`);
  });

/** Both hosts have browsers ask again for what no line names, and know the types of all files. */
export const headersLines = (base: string): string[] => [
  ...block(`${base}*`, securityHeaders),
  ...block(`${hashedPath(base)}*`, [cacheOfHashed]),
  ...openPaths(base).flatMap((path) => block(`${path}*`, [openToAll])),
];

const block = (path: string, headers: readonly Header[]): string[] => [
  path,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
];

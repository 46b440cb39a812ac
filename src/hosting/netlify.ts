/** Netlify, Cloudflare Pages, GitLab Pages: `_redirects`, and `_headers`, which GitLab Pages does not know. */
import { cacheOfHashed, hashedPath, securityHeaders, type Header } from './policy.ts';
import type { MoveRule } from './move-rule.ts';

/**
 * Only Netlify knows 410; the `!` gives the line precedence over the page at the path. The others ignore
 * such lines and show the page.
 */
export const redirectsLines = (moves: readonly MoveRule[]): string[] =>
  moves.map(({ from, to }) => {
    // An unencoded asterisk is a wildcard.
    const [path, target] = [from, to ?? from].map((each) => each.replaceAll('*', '%2A'));
    return `${path} ${target} ${to === undefined ? '410!' : '301'}`;
  });

/** Both hosts have browsers ask again for what no line names. */
export const headersLines = (base: string): string[] => [
  ...block(`${base}*`, securityHeaders),
  ...block(`${hashedPath(base)}*`, [cacheOfHashed]),
];

const block = (path: string, headers: readonly Header[]): string[] => [
  path,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
];

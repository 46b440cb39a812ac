/**
 * Files from which common web servers learn what has moved and what is gone, so that they answer
 * with a status of their own: 301, or 410 with the page that says why. Where a server knows none of
 * them, the pages answer alone.
 */
import { ledgerWords } from '../i18n/da-ledger.ts';
import type { Moved } from './answers.ts';

/** One rule: a whole path, percent-encoded, and where it leads; without `to` it is gone. */
interface Rule {
  from: string;
  to: string | undefined;
}

const writers = {
  _redirects: (rules: readonly Rule[]) =>
    text(ledgerWords.redirectsComment, rules.map(redirectsLine)),
  '.htaccess': (rules: readonly Rule[]) => text(ledgerWords.apacheComment, apacheLines(rules)),
  'omdirigeringer.nginx.conf': (rules: readonly Rule[]) =>
    text(ledgerWords.nginxComment, nginxLines(rules)),
};

export type HostFileName = keyof typeof writers;

/** The files' names in the folder of the site. */
export const hostFileNames = Object.keys(writers) as HostFileName[];

/**
 * The text of a file. `moved` has at least one address; `href` turns an address into its path on the
 * host, where the site may lie under a base path.
 */
export function writeHostFile(
  name: HostFileName,
  moved: Iterable<readonly [address: string, answer: Moved]>,
  href: (address: string) => string,
): string {
  const rules = [...moved].map(([address, answer]) => ({
    from: href(address),
    to: answer.kind === 'redirect' ? href(answer.to) : undefined,
  }));
  return writers[name](rules);
}

/**
 * Netlify, Cloudflare Pages, GitLab Pages. Only the first knows 410, with a mark that it goes
 * before the page that lies there; the others pass over such lines and show the page.
 */
function redirectsLine({ from, to }: Rule): string {
  // An asterisk would stand for anything.
  const [path, target] = [from, to ?? from].map((each) => each.replaceAll('*', '%2A'));
  return `${path} ${target} ${to === undefined ? '410!' : '301'}`;
}

function apacheLines(rules: readonly Rule[]): string[] {
  return [
    '<IfModule mod_alias.c>',
    'ErrorDocument 410 "/%{REQUEST_URI}/index.html"',
    ...rules.map(({ from, to }) => {
      const pattern = quoted(exactly(decode(from)));
      if (to === undefined) return `RedirectMatch 410 ${pattern}`;
      // Apache encodes the target itself; a dollar would stand for a part of the pattern.
      return `RedirectMatch 301 ${pattern} ${quoted(decode(to).replaceAll('$', '\\$'))}`;
    }),
    '</IfModule>',
  ];
}

function nginxLines(rules: readonly Rule[]): string[] {
  const keys = new Map(rules.map((rule) => [rule, nginxKey(decode(rule.from))]));
  const map = (name: string, parameters: string[], entry: (rule: Rule) => string | undefined) => [
    `map $uri ${name} {`,
    ...parameters.map((parameter) => `  ${parameter};`),
    ...rules.flatMap((rule) => {
      const value = entry(rule);
      return value === undefined ? [] : [`  ${quoted(keys.get(rule) ?? '')} ${value};`];
    }),
    '}',
  ];
  return [
    ...bucketSize([...keys.values()]),
    ...map('$punkt_flyttet', ['default ""'], ({ to }) => to && quoted(to)),
    // Looked up again for the page that is shown, which is not gone.
    ...map('$punkt_trukket', ['volatile', 'default ""'], ({ to }) => (to ? undefined : '1')),
  ];
}

/** nginx compares without regard to case, so that a name with capitals needs a pattern. */
const nginxKey = (path: string): string =>
  path === path.toLowerCase() ? path : `~${exactly(path)}`;

/** nginx keeps a key in one bucket, of 64 bytes if nothing else is said; 32 are for itself. */
function bucketSize(keys: readonly string[]): string[] {
  const longest = Math.max(...keys.map((key) => new TextEncoder().encode(key).length)) + 32;
  return longest <= 64 ? [] : [`map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest))};`];
}

const text = (comment: string, lines: readonly string[]): string =>
  [...comment.split('\n').map((line) => `# ${line}`), ...lines, ''].join('\n');

const exactly = (path: string): string => `^${path.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;

const quoted = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

const decode = (path: string): string => path.split('/').map(decodeURIComponent).join('/');

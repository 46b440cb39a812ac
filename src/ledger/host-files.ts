/**
 * Configuration files of common web servers for what has moved or been withdrawn: they answer with
 * status 301, or with 410 and the page that says why. Other servers answer with the pages alone.
 */
import { exactPattern } from '../minutes/exact-pattern.ts';
import { ledgerWords } from '../i18n/da-ledger.ts';
import type { Moved } from './answers.ts';

/** A whole path, percent-encoded, and its target; without `to` it is gone. */
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

/** Paths of the files from the folder of the site. */
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
 * Netlify, Cloudflare Pages, GitLab Pages. Only Netlify knows 410; the `!` gives the line precedence
 * over the page at the path. The others ignore such lines and show the page.
 */
function redirectsLine({ from, to }: Rule): string {
  // An unencoded asterisk is a wildcard.
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
      // Apache encodes the target itself; an unescaped dollar refers to a group of the pattern.
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
    // Volatile (not cached): evaluated again for the page that is shown, whose own path is not gone.
    ...map('$punkt_trukket', ['volatile', 'default ""'], ({ to }) => (to ? undefined : '1')),
  ];
}

/** The keys of a `map` ignore case, so a path with capitals is written as a pattern. */
const nginxKey = (path: string): string =>
  path === path.toLowerCase() ? path : `~${exactly(path)}`;

/** A key must fit into one bucket, of 64 bytes by default, 32 of which nginx uses itself. */
function bucketSize(keys: readonly string[]): string[] {
  const longest = Math.max(...keys.map((key) => new TextEncoder().encode(key).length)) + 32;
  return longest <= 64 ? [] : [`map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest))};`];
}

const text = (comment: string, lines: readonly string[]): string =>
  [...comment.split('\n').map((line) => `# ${line}`), ...lines, ''].join('\n');

const exactly = (path: string): string => `^${exactPattern(path)}$`;

const quoted = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

const decode = (path: string): string => path.split('/').map(decodeURIComponent).join('/');

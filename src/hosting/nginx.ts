/** nginx: addresses of old for its `http`, headers for its `server`. */
import { exactPattern } from '../minutes/exact-pattern.ts';
import {
  cacheOfHashed,
  cacheOfOthers,
  hashedPath,
  openPaths,
  openToAll,
  ownTypes,
  securityHeaders,
} from './policy.ts';
import { decode, quoted, type MoveRule } from './move-rule.ts';

export function nginxLines(moves: readonly MoveRule[]): string[] {
  const keys = new Map(moves.map((move) => [move, nginxKey(decode(move.from))]));
  const map = (
    name: string,
    parameters: string[],
    entry: (move: MoveRule) => string | undefined,
  ) => [
    `map $uri ${name} {`,
    ...parameters.map((parameter) => `  ${parameter};`),
    ...moves.flatMap((move) => {
      const value = entry(move);
      return value === undefined ? [] : [`  ${quoted(keys.get(move) ?? '')} ${value};`];
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

export const nginxHeaders = (base: string): string[] => {
  const pattern = `^${exactPattern(hashedPath(base))}`;
  const [cache, others] = cacheOfOthers;
  return [
    `set $punkt_gem ${quoted(others)};`,
    `if ($request_uri ~ ${quoted(pattern)}) { set $punkt_gem ${quoted(cacheOfHashed[1])}; }`,
    ...securityHeaders.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    `add_header ${cache} $punkt_gem always;`,
    // A header without a value is not sent.
    'set $punkt_data "";',
    `if ($request_uri ~ ${quoted(`^(?:${openPaths(base).map(exactPattern).join('|')})`)}) { set $punkt_data ${quoted(openToAll[1])}; }`,
    `add_header ${openToAll[0]} $punkt_data always;`,
    ...Object.entries(ownTypes).map(
      ([ending, type]) =>
        String.raw`location ~ \.${ending}$ { types { } default_type ${quoted(type)}; }`,
    ),
  ];
};

/** The keys of a `map` ignore case, so a path with capitals is written as a pattern. */
const nginxKey = (path: string): string =>
  path === path.toLowerCase() ? path : `~^${exactPattern(path)}$`;

/** A key must fit into one bucket, of 64 bytes by default, 32 of which nginx uses itself. */
function bucketSize(keys: readonly string[]): string[] {
  const longest = Math.max(0, ...keys.map((key) => new TextEncoder().encode(key).length)) + 32;
  return longest <= 64 ? [] : [`map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest))};`];
}

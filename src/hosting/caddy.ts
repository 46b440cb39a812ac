/** Caddy 2: headers. What has moved or been withdrawn its pages answer for themselves. */
import {
  cacheOfHashed,
  cacheOfOthers,
  hashedPath,
  openPaths,
  openToAll,
  ownTypes,
  securityHeaders,
} from './policy.ts';

export const caddyLines = (base: string): string[] => [
  'header {',
  ...securityHeaders.map(([name, value]) => `\t${name} "${value}"`),
  '}',
  // Of two that match, Caddy decides itself which is last: no request is of both.
  `@punkt_fast path ${hashedPath(base)}*`,
  `@punkt_andre not path ${hashedPath(base)}*`,
  `header @punkt_fast ${cacheOfHashed[0]} "${cacheOfHashed[1]}"`,
  `header @punkt_andre ${cacheOfOthers[0]} "${cacheOfOthers[1]}"`,
  `@punkt_data path ${openPaths(base)
    .map((path) => `${path}*`)
    .join(' ')}`,
  `header @punkt_data ${openToAll[0]} "${openToAll[1]}"`,
  ...Object.entries(ownTypes).flatMap(([ending, type]) => [
    `@punkt_${ending} path *.${ending}`,
    `header @punkt_${ending} Content-Type "${type}"`,
  ]),
];

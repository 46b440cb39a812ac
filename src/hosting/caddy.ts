/** Caddy 2: headers. What has moved or been withdrawn its pages answer for themselves. */
import { cacheOfHashed, cacheOfOthers, hashedPath, securityHeaders } from './policy.ts';

export const caddyLines = (base: string): string[] => [
  'header {',
  ...[...securityHeaders, cacheOfOthers].map(([name, value]) => `\t${name} "${value}"`),
  '}',
  `@punkt_fast path ${hashedPath(base)}*`,
  `header @punkt_fast ${cacheOfHashed[0]} "${cacheOfHashed[1]}"`,
];

/** Apache 2.4: `.htaccess`. */
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

export const apacheLines = (moves: readonly MoveRule[], base: string): string[] => [
  '<IfModule mod_headers.c>',
  ...[...securityHeaders, cacheOfOthers].map(
    ([name, value]) => `Header always set ${name} ${quoted(value)}`,
  ),
  `<If "%{REQUEST_URI} =~ m#^${exactPattern(hashedPath(base))}#">`,
  `Header always set ${cacheOfHashed[0]} ${quoted(cacheOfHashed[1])}`,
  '</If>',
  `<If "%{REQUEST_URI} =~ m#^(?:${openPaths(base).map(exactPattern).join('|')})#">`,
  `Header always set ${openToAll[0]} ${quoted(openToAll[1])}`,
  '</If>',
  '</IfModule>',
  '<IfModule mod_mime.c>',
  ...Object.entries(ownTypes).map(([ending, type]) => `AddType ${quoted(type)} .${ending}`),
  '</IfModule>',
  `ErrorDocument 404 ${base}404.html`,
  ...(moves.length > 0 ? movedLines(moves) : []),
];

const movedLines = (moves: readonly MoveRule[]): string[] => [
  '<IfModule mod_alias.c>',
  'ErrorDocument 410 "/%{REQUEST_URI}/index.html"',
  ...moves.map(({ from, to }) => {
    const pattern = quoted(`^${exactPattern(decode(from))}$`);
    if (to === undefined) return `RedirectMatch 410 ${pattern}`;
    // Apache encodes the target itself; an unescaped dollar refers to a group of the pattern.
    return `RedirectMatch 301 ${pattern} ${quoted(decode(to).replaceAll('$', '\\$'))}`;
  }),
  '</IfModule>',
];

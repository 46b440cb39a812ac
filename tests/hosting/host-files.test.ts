import { expect, it } from 'vitest';
import { attachmentAddress } from '../../src/archive/addresses.ts';
import type { Moved } from '../../src/ledger/answers.ts';
import { writeHostFile, type HostFileName } from '../../src/hosting/host-files.ts';
import { headersAt } from '../../src/hosting/policy.ts';
import { hostFiles } from '../../src/products/host-files.ts';
import { archive } from '../ledger/content.ts';

const withdrawn: Moved = {
  kind: 'withdrawn',
  withdrawal: {
    kind: 'withdrawal',
    from: '/b/',
    date: '2026-04-01',
    reason: 'Derfor.',
    position: { line: 1, column: 1 },
  },
};

const moved = new Map<string, Moved>([
  ['/b/2020-01-01/punkt-9/', { kind: 'redirect', to: '/b/2020-01-01/punkt-3/' }],
  ['/b/2020-01-01/punkt-4/', withdrawn],
  [
    attachmentAddress('b/2020-01-01/Nøgle "1" (a+b) $5 100%.pdf'),
    { kind: 'redirect', to: attachmentAddress('b/2020-01-01/nøgle $1*.pdf') },
  ],
  ['/sag/00.01.00-P35-9-22/', withdrawn],
]);

/** The file's lines without its comment. */
const lines = (base: string, name: HostFileName): string[] =>
  write(name, moved, base)
    .split('\n')
    .filter((line) => !line.startsWith('#'));

const write = (name: HostFileName, of: ReadonlyMap<string, Moved>, base: string): string =>
  writeHostFile(name, of, (address) => base + address.slice(1));

it('writes each, also where nothing has moved', () => {
  const names = [...hostFiles.keys(archive())].map(({ name }) => name);
  expect(names).toEqual([
    ...['_headers', '_redirects', '.htaccess'],
    ...['omdirigeringer.nginx.conf', 'svarhoveder.nginx.conf', 'svarhoveder.caddy'],
  ]);
  for (const name of names) expect(write(name, new Map(), '/'), name).toMatch(/^# [^]+\n$/);
  expect(write('.htaccess', new Map(), '/')).not.toContain('mod_alias');
});

const headers = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; " +
      "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  ],
  ['Referrer-Policy', 'strict-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), ' +
      'gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), ' +
      'usb=(), xr-spatial-tracking=()',
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;
const others = ['Cache-Control', 'public, max-age=0, must-revalidate'] as const;
const hashed = 'public, max-age=31536000, immutable';

it('a local server sends the same headers', () => {
  expect(headersAt('/byraad/')).toEqual([...headers, others]);
  expect(headersAt('/_astro/site.BW6F2mzk.css')).toEqual([...headers, ['Cache-Control', hashed]]);
});

it('_headers: all files, and those with a digest in their name', () => {
  expect(lines('/referater/', '_headers')).toEqual([
    '/referater/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '/referater/_astro/*',
    `  Cache-Control: ${hashed}`,
    '/referater/api/*',
    '  Access-Control-Allow-Origin: *',
    '/referater/oparl/*',
    '  Access-Control-Allow-Origin: *',
    '',
  ]);
});

it('svarhoveder.caddy', () => {
  expect(lines('/', 'svarhoveder.caddy')).toEqual([
    'header {',
    ...headers.map(([name, value]) => `\t${name} "${value}"`),
    '}',
    // Each request is of one of them: Caddy puts two that both match in an order of its own.
    '@punkt_fast path /_astro/*',
    '@punkt_andre not path /_astro/*',
    `header @punkt_fast Cache-Control "${hashed}"`,
    `header @punkt_andre ${others[0]} "${others[1]}"`,
    '@punkt_data path /api/* /oparl/*',
    'header @punkt_data Access-Control-Allow-Origin "*"',
    '@punkt_csv path *.csv',
    'header @punkt_csv Content-Type "text/csv; charset=utf-8"',
    '@punkt_md path *.md',
    'header @punkt_md Content-Type "text/markdown; charset=utf-8"',
    '@punkt_ndjson path *.ndjson',
    'header @punkt_ndjson Content-Type "application/x-ndjson"',
    '',
  ]);
});

it('_redirects: rules, encoded, under the site’s path; as Netlify reads them, and then the others', () => {
  const key =
    '/referater/b/2020-01-01/bilag/N%C3%B8gle%20%221%22%20(a%2Bb)%20%245%20100%25.pdf ' +
    '/referater/b/2020-01-01/bilag/n%C3%B8gle%20%241%2A.pdf';
  expect(lines('/referater/', '_redirects')).toEqual([
    '/referater/b/2020-01-01/punkt-9/ /referater/b/2020-01-01/punkt-3/ 301!',
    '/referater/b/2020-01-01/punkt-9/ /referater/b/2020-01-01/punkt-3/ 301',
    '/referater/b/2020-01-01/punkt-4/ /referater/b/2020-01-01/punkt-4/ 410!',
    `${key} 301!`,
    `${key} 301`,
    '/referater/sag/00.01.00-P35-9-22/ /referater/sag/00.01.00-P35-9-22/ 410!',
    '',
  ]);
});

// These are word for word what Apache 2.4 and nginx 1.22 were seen to answer rightly by.

it('.htaccess: exact patterns, decoded', () => {
  expect(lines('/referater/', '.htaccess')).toEqual([
    '<IfModule mod_headers.c>',
    ...[...headers, others].map(([name, value]) => `Header always set ${name} "${value}"`),
    '<If "%{REQUEST_URI} =~ m#^/referater/_astro/#">',
    `Header always set Cache-Control "${hashed}"`,
    '</If>',
    '<If "%{REQUEST_URI} =~ m#^(?:/referater/api/|/referater/oparl/)#">',
    'Header always set Access-Control-Allow-Origin "*"',
    '</If>',
    '</IfModule>',
    '<IfModule mod_mime.c>',
    'AddType "text/csv; charset=utf-8" .csv',
    'AddType "text/markdown; charset=utf-8" .md',
    'AddType "application/x-ndjson" .ndjson',
    '</IfModule>',
    'ErrorDocument 404 /referater/404.html',
    '<IfModule mod_alias.c>',
    'ErrorDocument 410 "/%{REQUEST_URI}/index.html"',
    'RedirectMatch 301 "^/referater/b/2020-01-01/punkt-9/$" "/referater/b/2020-01-01/punkt-3/"',
    'RedirectMatch 410 "^/referater/b/2020-01-01/punkt-4/$"',
    String.raw`RedirectMatch 301 "^/referater/b/2020-01-01/bilag/Nøgle \"1\" \\(a\\+b\\) \\$5 100%\\.pdf$" ` +
      String.raw`"/referater/b/2020-01-01/bilag/nøgle \\$1*.pdf"`,
    String.raw`RedirectMatch 410 "^/referater/sag/00\\.01\\.00-P35-9-22/$"`,
    '</IfModule>',
    '',
  ]);
});

it('nginx: two maps, by pattern where capitals tell names apart', () => {
  expect(lines('/', 'omdirigeringer.nginx.conf')).toEqual([
    'map_hash_bucket_size 128;',
    'map $uri $punkt_flyttet {',
    '  default "";',
    '  "/b/2020-01-01/punkt-9/" "/b/2020-01-01/punkt-3/";',
    String.raw`  "~^/b/2020-01-01/bilag/Nøgle \"1\" \\(a\\+b\\) \\$5 100%\\.pdf$" "/b/2020-01-01/bilag/n%C3%B8gle%20%241*.pdf";`,
    '}',
    'map $uri $punkt_trukket {',
    '  volatile;',
    '  default "";',
    '  "/b/2020-01-01/punkt-4/" 1;',
    String.raw`  "~^/sag/00\\.01\\.00-P35-9-22/$" 1;`,
    '}',
    '',
  ]);
});

it('nginx: headers', () => {
  expect(lines('/referater/', 'svarhoveder.nginx.conf')).toEqual([
    `set $punkt_gem "${others[1]}";`,
    `if ($request_uri ~ "^/referater/_astro/") { set $punkt_gem "${hashed}"; }`,
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $punkt_gem always;',
    'set $punkt_data "";',
    'if ($request_uri ~ "^(?:/referater/api/|/referater/oparl/)") { set $punkt_data "*"; }',
    'add_header Access-Control-Allow-Origin $punkt_data always;',
    String.raw`location ~ \.csv$ { types { } default_type "text/csv; charset=utf-8"; }`,
    String.raw`location ~ \.md$ { types { } default_type "text/markdown; charset=utf-8"; }`,
    String.raw`location ~ \.ndjson$ { types { } default_type "application/x-ndjson"; }`,
    '',
  ]);
});

it('nginx: no more room asked for than names need', () => {
  const short = new Map<string, Moved>([['/b/2020-01-01/punkt-9/', withdrawn]]);
  expect(write('omdirigeringer.nginx.conf', short, '/')).not.toContain('bucket');
});

import { expect, it } from 'vitest';
import { attachmentAddress } from '../../src/archive/addresses.ts';
import type { Moved } from '../../src/ledger/answers.ts';
import { writeHostFile, type HostFileName } from '../../src/ledger/host-files.ts';
import { hostFiles } from '../../src/products/host-files.ts';
import { archive } from './content.ts';

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

it('writes none where nothing has moved, and otherwise each', () => {
  expect([...hostFiles.keys(archive())]).toEqual([]);
  const entry = '- { fra: /gammel/, til: /byraad/ }\n';
  expect([...hostFiles.keys(archive({ 'omdirigeringer.yml': entry }))]).toEqual([
    { name: '_redirects' },
    { name: '.htaccess' },
    { name: 'omdirigeringer.nginx.conf' },
  ]);
});

it('_redirects: a rule a line, encoded, under the site’s path', () => {
  expect(lines('/referater/', '_redirects')).toEqual([
    '/referater/b/2020-01-01/punkt-9/ /referater/b/2020-01-01/punkt-3/ 301',
    '/referater/b/2020-01-01/punkt-4/ /referater/b/2020-01-01/punkt-4/ 410!',
    '/referater/b/2020-01-01/bilag/N%C3%B8gle%20%221%22%20(a%2Bb)%20%245%20100%25.pdf ' +
      '/referater/b/2020-01-01/bilag/n%C3%B8gle%20%241%2A.pdf 301',
    '/referater/sag/00.01.00-P35-9-22/ /referater/sag/00.01.00-P35-9-22/ 410!',
    '',
  ]);
});

// These two are word for word what Apache 2.4 and nginx 1.22 were seen to answer rightly by.

it('.htaccess: exact patterns, decoded', () => {
  expect(lines('/referater/', '.htaccess')).toEqual([
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

it('nginx: no more room asked for than names need', () => {
  const short = new Map<string, Moved>([['/b/2020-01-01/punkt-9/', withdrawn]]);
  expect(write('omdirigeringer.nginx.conf', short, '/')).not.toContain('bucket');
});

/**
 * What a browser may do on a page of the site, and for how long it may keep a file: the one source of the
 * headers that each web server is told to send. Search words and the like stay on the site.
 */

import { apiAddress, oparlAddress } from '../archive/addresses.ts';

/** As a page says it itself, for hosts that send no headers of ours. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** No address, and so no search words, in what a link or a file of the site asks for. */
export const referrerPolicy = 'strict-origin';

/** What no page of the site asks for, so that nothing that is put on it can. */
const switchedOff =
  'accelerometer browsing-topics camera display-capture geolocation gyroscope hid magnetometer microphone midi payment serial usb xr-spatial-tracking';

export type Header = readonly [name: string, value: string];

/** Of every answer. A page may be shown in a frame of the site alone; a meta element cannot say so. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'self'`],
  ['Referrer-Policy', referrerPolicy],
  [
    'Permissions-Policy',
    switchedOff
      .split(' ')
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Files below this address have a digest in their name: there is never another file at the address. */
const hashedFolder = '/_astro/';

/** Its path on the host of a site whose path is `base`. */
export const hashedPath = (base: string): string => base + hashedFolder.slice(1);

export const cacheOfHashed: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/**
 * Of pages, attachments and the search's files: a browser asks whether its copy is still right, so that
 * what is withdrawn is gone at once, and a search never mixes two publications.
 */
export const cacheOfOthers: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

const openAddresses = [apiAddress, oparlAddress];

/** The paths of open data on the host of a site whose path is `base`. */
export const openPaths = (base: string): string[] =>
  openAddresses.map((address) => base + address.slice(1));

/** Of open data: the script of any page may read it. */
export const openToAll: Header = ['Access-Control-Allow-Origin', '*'];

/** What files are whose endings hosts may not know, or whose letters they may not tell. */
export const ownTypes = {
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ndjson: 'application/x-ndjson',
} as const;

/** All headers of the answer at `address`, from the root of the site. */
export const headersAt = (address: string): readonly Header[] => [
  ...securityHeaders,
  address.startsWith(hashedFolder) ? cacheOfHashed : cacheOfOthers,
  ...(openAddresses.some((open) => address.startsWith(open)) ? [openToAll] : []),
];

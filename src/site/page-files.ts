/**
 * The files that the pages of a site are written to, told from its archive alone: a build in which
 * all of them are as they were need not start what renders them.
 */
import type { Archive } from '../archive/model.ts';
import { pageAddresses } from '../ledger/addresses-of.ts';
import { lookupFiles } from './lookup-files.ts';
import { movedParams } from './moved-page.ts';
import { colourParam } from './params.ts';

/** Every file, by its path from the folder of the site; one for each route of `pages/`. */
export function pageFiles(archive: Archive): Set<string> {
  return new Set([
    ...[...pageAddresses(archive)].map((address) => `${decodeURI(address).slice(1)}index.html`),
    // Astro leaves no other characters of an address encoded.
    ...movedParams(archive).map(
      ({ params }) =>
        `${params.address.normalize().replaceAll(/[?#]/g, encodeURIComponent)}/index.html`,
    ),
    ...[...lookupFiles(archive).keys()].map((name) => `sag/opslag/${name}.json`),
    `farver-${colourParam(archive.settings)}.css`,
    '404.html',
  ]);
}

/**
 * What every page starts from: the archive, loaded once per process, and addresses under the
 * site's base path.
 */
import type { Archive } from '../archive/model.ts';
import { readArchive } from '../engine/content/read-archive.ts';
import { loadedArchive } from './loaded-archive.ts';

const contentFolder = process.env.CONTENT_DIR ?? 'content';

let archive: Promise<Archive> | undefined;

/** The archive the running command has loaded; without one, `CONTENT_DIR`, read once and kept. */
export async function loadArchive(): Promise<Archive> {
  return loadedArchive() ?? (archive ??= readArchive(contentFolder));
}

/** The site's base path without its final slash: `''`, or `/referater`. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address from the root of the site (`/sag/`) as a link on this site (`/referater/sag/`). */
export function href(address: string): string {
  return base + address;
}

/** The full public address of a page, or `undefined` where `SITE_URL` is not given. */
export function canonical(address: string): string | undefined {
  return import.meta.env.SITE && new URL(href(address), import.meta.env.SITE).href;
}

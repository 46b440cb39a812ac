/** Settings of the commands from environment variables, with defaults. */
import { lstatSync, readlinkSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandWords } from '../i18n/da-cli.ts';
import { isDay } from '../minutes/days/dates.ts';
import { CommandError } from '../engine/command-error.ts';
import type { SitePlace } from '../engine/views/render-file.ts';

/** The folder in which the program lies, whatever folder it is run in. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/** `CONTENT_DIR`, the content folder. Rejects with a {@link CommandError} if it does not exist. */
export async function contentDir(environment: Environment): Promise<string> {
  const folder = folderName(environment['CONTENT_DIR'], 'content');
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new CommandError(commandWords.folder.missing(folder));
  return folder;
}

/** `OUT_DIR`, the folder of the finished site; where that is a symbolic link, the folder it leads to. */
export function outDir(environment: Environment): string {
  const folder = folderName(environment['OUT_DIR'], 'dist');
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? resolve(dirname(folder), readlinkSync(folder)) : folder;
}

/**
 * `SITE_URL`, the public address of the site, and its path; `/` where it is not given. Throws a
 * {@link CommandError} if it is no web address, or more than one: a name to log in with, a query, a fragment.
 */
export function sitePlace(environment: Environment): SitePlace {
  const value = environment['SITE_URL'];
  if (!value) return { base: '/', siteUrl: undefined };
  const url = URL.parse(value);
  const isMore = url !== null && `${url.username}${url.password}${url.search}${url.hash}` !== '';
  if (url === null || isMore || !/^https?:$/.test(url.protocol)) {
    throw new CommandError(commandWords.build.badSiteUrl(value), 2);
  }
  const base = url.pathname.replace(/\/?$/, '/');
  return { base, siteUrl: url.origin + base };
}

/**
 * `BUILD_DATE`, the ISO day for which the site is made, today by default: whether a meeting is still to
 * come depends on it. Throws a {@link CommandError} if it is no day.
 */
export function buildDate(environment: Environment): string {
  const value = environment['BUILD_DATE'];
  if (!value) return today();
  if (!isDay(value)) throw new CommandError(commandWords.build.badDate(value), 2);
  return value;
}

/** The ISO day in Denmark, wherever the machine is. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

/** `PORT`, 4321 by default. Throws a {@link CommandError} if it is no port. */
export function port(environment: Environment): number {
  const value = environment['PORT'];
  if (!value) return 4321;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) {
    throw new CommandError(commandWords.serve.badPort(value), 2);
  }
  return number;
}

const folderName = (value: string | undefined, otherwise: string): string =>
  (value ?? otherwise).replace(/(?<=^\/|[^/])\/+$/, '') || otherwise;

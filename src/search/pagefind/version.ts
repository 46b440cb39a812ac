/** The one version of Pagefind whose file formats and scores this program knows. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { commandWords } from '../../i18n/da-cli.ts';

/**
 * The formats are not documented, so any other version may have changed them. To move to another one,
 * hold this folder and `../index-files/` against its source; `package.json` pins the same one.
 */
export const knownVersion = '1.5.2';

/** Another Pagefind than {@link knownVersion} is installed. The message is what the user reads. */
export class IndexerVersionError extends Error {
  override readonly name = 'IndexerVersionError';
}

/** Throws an {@link IndexerVersionError} unless `version` is the known one. */
export function assertIndexerVersion(version = installedVersion()): void {
  if (version === knownVersion) return;
  throw new IndexerVersionError(commandWords.build.otherPagefind(version, knownVersion));
}

function installedVersion(): string {
  const path = findPackageJSON('pagefind', import.meta.url);
  if (path === undefined) throw new Error('Pagefind: no package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

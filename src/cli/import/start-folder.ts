/** Resolves the user's paths: npm changes to the package's folder before it runs a script. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

/** Returns a path relative to the current folder. */
export type FromHere = (path: string) => string;

/**
 * Returns a function that resolves paths from `startFolder`, where the user called npm
 * (`INIT_CWD`). A path that does not exist from there is unchanged: it may be relative to the
 * package's folder, as in the guide.
 */
export function pathsFrom(startFolder: string | undefined): FromHere {
  return (path) => {
    if (!startFolder || isAbsolute(path)) return path;
    const meant = join(startFolder, path);
    const here = process.cwd();
    return relative(here, startFolder) === '' || !existsSync(meant) ? path : relative(here, meant);
  };
}

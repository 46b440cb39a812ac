/** Paths as the user meant them: npm changes to the folder of the package before it runs a script. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

/** Gives a path as it is from here. */
export type FromHere = (path: string) => string;

/**
 * Makes a function for the paths of a user who stood in `startFolder`, which npm tells as `INIT_CWD`.
 * A path that leads nowhere from there is left alone: it may be meant from the package's folder, as
 * the guide writes paths.
 */
export function pathsFrom(startFolder: string | undefined): FromHere {
  return (path) => {
    if (!startFolder || isAbsolute(path)) return path;
    const meant = join(startFolder, path);
    const here = process.cwd();
    return relative(here, startFolder) === '' || !existsSync(meant) ? path : relative(here, meant);
  };
}

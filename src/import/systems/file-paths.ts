/** Paths in exports: data from outside, which may name any file of any disk. */

/** Paths as they are compared: without regard to case, and with plain strokes. */
const comparablePath = (path: string): string =>
  path.trim().replaceAll('\\', '/').normalize().toLowerCase();

/** The last part of a path, in the form in which names are compared. */
export const lastName = (path: string): string => comparablePath(path.split(/[\\/]/u).at(-1) ?? '');

/**
 * A path within the folder of an export, or `undefined` for one that leads elsewhere: absolute, with a
 * drive or the name of a machine, an address, or with `..`.
 */
export function pathWithin(path: string): string | undefined {
  const plain = comparablePath(path);
  const isElsewhere =
    plain === '' || plain.startsWith('/') || /^[a-z]+:/u.test(plain) || /[\0-\x1F]/u.test(plain);
  const parts = plain.split('/').filter((part) => part !== '.' && part !== '');
  return isElsewhere || parts.includes('..') || parts.length === 0 ? undefined : parts.join('/');
}

/**
 * The file among `files` (paths relative to the export's folder) that a path in a file of the folder
 * `from` means: the one at that path, or else the only one with its last name.
 */
export function fileAt(path: string, from: string, files: readonly string[]): string | undefined {
  const inside = pathWithin(path);
  const name = lastName(path);
  if (name === '' || name === '..') return undefined;
  const places = inside === undefined ? [] : [inside];
  const wanted = places.flatMap((place) => [
    comparablePath(from === '' ? place : `${from}/${place}`),
    place,
  ]);
  for (const place of wanted) {
    const [found, ...others] = files.filter((file) => comparablePath(file) === place);
    if (found !== undefined && others.length === 0) return found;
  }
  const named = files.filter((file) => lastName(file) === name);
  return named.length === 1 ? named[0] : undefined;
}

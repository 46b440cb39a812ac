/** Paths as a repository knows them, for reports that a host shows beside its files. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The path of `folder` from the top of the git repository it lies in, with `/`; from here where it lies in
 * none.
 */
export function pathInRepository(folder: string): string {
  const full = resolve(folder);
  const path = relative(topOf(full) ?? process.cwd(), full)
    .split(sep)
    .join('/');
  return path === '' ? '.' : path;
}

/** The nearest folder around `folder`, or itself, that has a `.git`, which is a file in a linked work tree. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topOf(above);
}

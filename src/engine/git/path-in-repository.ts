/** Paths as a repository knows them, for reports that a host shows beside its files. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The path of `folder` from the top of the git repository it lies in, with `/`; `folder` itself where it lies
 * in none.
 */
export function pathInRepository(folder: string): string {
  const full = resolve(folder);
  const top = topOf(full);
  if (top === undefined) return folder;
  const path = relative(top, full).split(sep).join('/');
  return path === '' ? '.' : path;
}

/** The nearest folder around `folder`, or itself, that has a `.git`, which is a file in a linked work tree. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topOf(above);
}

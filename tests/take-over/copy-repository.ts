/** A copy of the repository in which another municipality can begin. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from '../run-command.ts';

/**
 * Copies to `folder` what git knows of the working tree, as it is there. Of `content/` only `kept`
 * comes along: what else there is in it, a site has written.
 */
export async function copyRepository(folder: string, kept: readonly string[]): Promise<void> {
  const options = ['-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', ['ls-files', ...options], { cwd: root, encoding: 'utf8' });
  const paths = new Set(
    listed
      .split('\0')
      .filter((path) => path !== '' && (!path.startsWith('content/') || kept.includes(path))),
  );
  for (const path of paths) {
    // What is not there has been removed, and git not been told yet.
    if (existsSync(join(root, path))) await cp(join(root, path), join(folder, path));
  }
}

/**
 * Gives the copy in `folder` the packages that are installed here, as links, in a folder of its own
 * where it may keep caches: those that `npm ci --omit=dev` installs.
 */
export async function linkRuntimePackages(folder: string): Promise<void> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const installed = Object.entries(packages)
    .filter(([path, { dev }]) => isOwnPackage.test(path) && dev !== true)
    .map(([path]) => path);
  for (const path of ['node_modules/.bin', ...installed]) {
    const [target, link] = [join(root, path), join(folder, path)];
    // Packages for other systems are in the lock file, and not installed.
    if (!existsSync(target) || existsSync(link)) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(target, link);
  }
}

/** A package that the repository can import: not one that belongs to another package. */
const isOwnPackage = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;

/** The paths of all files in `folder`, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}

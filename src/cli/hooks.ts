/** `npm run hooks`: makes git check the content before each commit; `--fjern` undoes it. */
import { readdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { CommandError } from '../engine/command-error.ts';
import { codeOf, noSuchPath } from '../engine/files/error-code.ts';
import { git, GitError } from '../engine/git/git.ts';
import { hookWords as words } from '../i18n/da-hooks.ts';
import { runCommand } from './command.ts';
import { inGit } from './in-git.ts';
import { programFolder } from './settings.ts';

/** The folder with the hooks, from that of the program. */
const hooksFolder = '.githooks';

/** The hook looks here for the Node that it runs with, where the PATH has none. */
const nodeKey = 'punkt.node';
const pathKey = 'core.hooksPath';

/**
 * Sets the hooks of the repository in which the program lies, at `root`. Rejects with a
 * {@link CommandError} if others would no longer be run. Returns the exit code.
 */
export async function installHooks(args: readonly string[], root = programFolder): Promise<number> {
  const isRemoval = args[0] === '--fjern';
  if (args.length > (isRemoval ? 1 : 0)) throw new CommandError(words.usage, 2);
  const { top, prefix } = await placeOf(root);
  const own = `${prefix}${hooksFolder}`;
  const present = await configured(root, pathKey);
  const isOwn = present !== undefined && resolve(top, present) === resolve(top, own);
  if (isRemoval) {
    if (!isOwn) throw new CommandError(words.notInstalled);
    await git(root, ['config', '--unset', pathKey]);
    if ((await configured(root, nodeKey)) !== undefined) {
      await git(root, ['config', '--unset', nodeKey]);
    }
    console.log(words.removed);
    return 0;
  }
  if (present !== undefined && !isOwn) throw new CommandError(words.otherPath(present, own));
  const others = isOwn ? [] : await presentHooks(root);
  if (others.length > 0) throw new CommandError(words.otherHooks(others, own));
  await git(root, ['config', pathKey, own]);
  await git(root, ['config', nodeKey, process.execPath.split(sep).join('/')]);
  console.log(words.installed(own));
  return 0;
}

/** The top of the work tree, and the path from it to `root`, empty or with a slash last. */
async function placeOf(root: string): Promise<{ top: string; prefix: string }> {
  const ask = async (what: string): Promise<string> =>
    (await git(root, ['rev-parse', what])).toString().replace(/\r?\n$/, '');
  return inGit(root, async () => ({
    top: await ask('--show-toplevel'),
    prefix: await ask('--show-prefix'),
  }));
}

async function configured(root: string, key: string): Promise<string | undefined> {
  try {
    return (await git(root, ['config', '--get', key])).toString().trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** The hooks that git runs now; those it only shows how to write are no such. */
async function presentHooks(root: string): Promise<string[]> {
  const shared = (await git(root, ['rev-parse', '--git-common-dir'])).toString().trim();
  try {
    const names = await readdir(resolve(root, shared, 'hooks'));
    return names.filter((name) => !name.endsWith('.sample')).toSorted();
  } catch (error) {
    if (noSuchPath.includes(codeOf(error))) return [];
    throw error;
  }
}

if (import.meta.main) await runCommand(() => installHooks(process.argv.slice(2)));

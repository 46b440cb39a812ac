/**
 * `npm run check`: prints the problems of the content. With `--since`, also decisions changed without a
 * correction; with source documents at hand, also words lost since the import. `--fix` mends what needs
 * no decision, and adds new addresses to the ledger. `--staged` checks what git is about to commit.
 */
import { readArguments } from './check/arguments.ts';
import { formats } from './check/formats.ts';
import { runCommand } from './command.ts';
import * as settings from './settings.ts';

/** Runs the command with `args`; returns the exit code, 1 if there are errors. */
export async function check(args: string[]): Promise<number> {
  const wanted = readArguments(args);
  const folder = await settings.contentDir(process.env);
  // Each loads the modules it needs: that takes longer than to check a few files.
  if (wanted.staged) {
    const { checkStaged } = await import('./check/check-staged.ts');
    return checkStaged(folder, formats[wanted.format]);
  }
  const { checkFolder } = await import('./check/check-folder.ts');
  return checkFolder(folder, wanted);
}

if (import.meta.main) await runCommand(() => check(process.argv.slice(2)));

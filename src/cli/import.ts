/** `npm run import`: turns source documents into content files and says how each was read. */
import { runCommand } from './command.ts';
import { readArguments } from './import/import-arguments.ts';
import { runImport } from './import/run-import.ts';

/** Imports what `args` name, and gives the exit code. */
export async function importDocuments(args: string[]): Promise<number> {
  return runImport(readArguments(args, process.env['CONTENT_DIR'] || 'content'));
}

if (import.meta.main) await runCommand(() => importDocuments(process.argv.slice(2)));

/** `npm run import`: turns source documents into content files and reports how each was read. */
import { importWords as words } from '../i18n/da-import-command.ts';
import { runCommand } from './command.ts';
import { readArguments, pathsFrom } from './import/import-arguments.ts';
import { runImport, startReaders } from './import/run-import.ts';

/** Imports the documents named by `args`, read by what `start` starts; returns the exit code. */
export async function importDocuments(args: string[], start = startReaders): Promise<number> {
  const { CONTENT_DIR, INIT_CWD } = process.env;
  const wanted = readArguments(args, CONTENT_DIR || 'content', pathsFrom(INIT_CWD));
  if (wanted !== 'help') return runImport(wanted, start);
  console.log(words.usage);
  return 0;
}

if (import.meta.main) await runCommand(() => importDocuments(process.argv.slice(2)));

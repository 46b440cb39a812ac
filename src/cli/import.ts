/** `npm run import`: turns source documents into content files and says how each was read. */
import { runCommand } from './command.ts';
import { readArguments } from './import/import-arguments.ts';
import { runImport } from './import/run-import.ts';

await runCommand(async () =>
  runImport(readArguments(process.argv.slice(2), process.env['CONTENT_DIR'] || 'content')),
);

/** `npm start` after the build: serves `OUT_DIR` at http://localhost:4321 (`PORT`). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords } from '../i18n/da-cli.ts';
import { CommandError } from '../engine/command-error.ts';
import { runCommand } from './command.ts';
import { codeOf } from '../engine/files/error-code.ts';
import { serveFolder } from '../engine/files/serve-folder.ts';
import * as settings from './settings.ts';

await runCommand(async () => {
  const dir = settings.outDir(process.env);
  const port = settings.port(process.env);
  const { base } = settings.sitePlace(process.env);
  if (!existsSync(join(dir, 'index.html'))) {
    throw new CommandError(commandWords.serve.notBuilt(dir));
  }
  try {
    const { url } = await serveFolder(dir, { port, base });
    console.log(commandWords.serve.ready(url));
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw new CommandError(commandWords.serve.portTaken(port));
  }
  return 0;
});

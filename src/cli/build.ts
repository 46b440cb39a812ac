/**
 * `npm run build`: writes the finished site to `OUT_DIR`. Content with errors is not published. What
 * the last build made of the same content is kept; `--full` makes everything anew.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { withLock } from './build/build-lock.ts';
import { publish } from './build/publish.ts';
import { workshopOf } from './build/site-folder.ts';
import { programDigest } from './build/program-digest.ts';
import { CommandError, runCommand } from './command.ts';
import { loadRemembered } from './load-content.ts';
import * as settings from './settings.ts';

const words = commandWords.build;

await runCommand(async () => {
  const started = performance.now();
  const full = readArguments();
  const base = settings.siteBase(process.env);
  const outDir = settings.outDir(process.env);
  const contentDir = await settings.contentDir(process.env);
  await refuseForeignFolder(outDir);
  const workshop = workshopOf(outDir);
  return await withLock(
    workshop,
    () => console.error(words.waiting(outDir)),
    async () => {
      const program = programDigest();
      const content = await loadRemembered(contentDir, workshop, program);
      const { problems } = content;
      if (problems.length > 0) console.error(reportText(problems, contentDir));
      if (hasErrors(problems)) throw new CommandError(words.refused);
      const made = await publish(content, { contentDir, outDir, base, program, full });
      const seconds = (performance.now() - started) / 1000;
      console.log(words.done(outDir, made.pages, made.rendered, made.records, seconds));
      return 0;
    },
  );
});

/** Whether everything is to be made anew. */
function readArguments(): boolean {
  try {
    return parseArgs({ options: { full: { type: 'boolean', default: false } } }).values.full;
  } catch {
    throw new CommandError(words.usage, 2);
  }
}

/** A folder that this command did not make is not its to replace. */
async function refuseForeignFolder(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, '404.html'))) return;
  if ((await readdir(folder)).length > 0) throw new CommandError(words.notASite(folder));
}

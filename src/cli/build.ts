/** `npm run build`: writes the finished site to `OUT_DIR`. Content with errors is not published. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrors } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { buildSite } from './build-site.ts';
import { CommandError, runCommand } from './command.ts';
import { loadContent } from './load-content.ts';
import * as settings from './settings.ts';
import { makeBeside, swap, tidyUp } from './swap-folder.ts';

const words = commandWords.build;

await runCommand(async () => {
  const started = performance.now();
  const base = settings.siteBase(process.env);
  const outDir = settings.outDir(process.env);
  const contentDir = await settings.contentDir(process.env);
  await tidyUp(outDir);
  await refuseForeignFolder(outDir);

  const { archive, problems } = await loadContent(contentDir, { withHistory: true });
  if (problems.length > 0) console.error(reportText(problems, contentDir));
  if (hasErrors(problems)) throw new CommandError(words.refused);

  const made = await makeBeside(outDir);
  try {
    const { pages, records } = await buildSite(archive, contentDir, made, base);
    await swap(made, outDir);
    console.log(words.done(outDir, pages, records, (performance.now() - started) / 1000));
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return 0;
});

/** A folder that this command did not make is not its to replace. */
async function refuseForeignFolder(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, '404.html'))) return;
  if ((await readdir(folder)).length > 0) throw new CommandError(words.notASite(folder));
}

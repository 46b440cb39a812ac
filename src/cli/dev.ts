/** `npm run dev`: live preview of the content at http://localhost:4321 (`PORT`). */
import { livePreview } from '../dev/live-preview.ts';
import { programDigest } from '../engine/build/program-digest.ts';
import { workFolderOf } from '../engine/build/site-folder.ts';
import { loadContent, type LoadedContent } from '../engine/content/load-content.ts';
import { readOutlineCache, writeOutlineCache } from '../engine/content/outline-cache.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { runCommand } from './command.ts';
import * as settings from './settings.ts';

// No telemetry, and no search for a newer version of Astro.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

await runCommand(async () => {
  const place = settings.sitePlace(process.env);
  const port = settings.port(process.env);
  const contentDir = await settings.contentDir(process.env);
  const workFolder = workFolderOf(settings.outDir(process.env));
  const program = programDigest();
  const cache = readOutlineCache(workFolder, program);
  const work = { folder: workFolder, program };
  let before: LoadedContent | undefined;
  const load = async (): Promise<LoadedContent> => {
    const today = settings.buildDate(process.env);
    const content = await loadContent(contentDir, { today, program, cache, work, before });
    if (before === undefined && cache?.basis !== content.cache.basis) {
      await writeOutlineCache(workFolder, program, content.cache, content.archive.moves);
    }
    before = content;
    return content;
  };
  const { dev } = await import('astro');
  const { address } = await dev({
    logLevel: 'error',
    server: { host: '127.0.0.1', port },
    integrations: livePreview(contentDir, place, load),
  });
  console.log(commandWords.dev.ready(`http://localhost:${address.port}${place.base}`));
  return 0;
});

/** `npm run dev`: shows the content as it is being written, at http://localhost:4321 (`PORT`). */
import { commandWords } from '../i18n/da-cli.ts';
import { livePreview } from '../dev/live-preview.ts';
import { approvals } from '../links/approvals.ts';
import { mentions } from '../links/mentions.ts';
import { runCommand } from './command.ts';
import { readOutlines, writeOutlines } from '../engine/content/outlines.ts';
import { programDigest } from '../engine/build/program-digest.ts';
import { workshopOf } from '../engine/build/site-folder.ts';
import { loadRemembered, type RememberedContent } from '../engine/content/load-content.ts';
import * as settings from './settings.ts';

// Astro would otherwise report its use to its makers and look for a newer version of itself.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

await runCommand(async () => {
  const base = settings.siteBase(process.env);
  const port = settings.port(process.env);
  const contentDir = await settings.contentDir(process.env);
  const workshop = workshopOf(settings.outDir(process.env));
  const program = programDigest();
  const outlines = readOutlines(workshop);
  let before: RememberedContent | undefined;
  const load = async (): Promise<RememberedContent> => {
    const content = await loadRemembered(contentDir, {
      program,
      withHistory: false,
      ...(before ? { before } : { outlines }),
    });
    // What pages would otherwise work out of every meeting's text at their first look.
    mentions(content.archive);
    approvals(content.archive);
    if (before === undefined && outlines?.basis !== content.basis) {
      await writeOutlines(workshop, content.outlines());
    }
    before = content;
    return content;
  };
  const { dev } = await import('astro');
  const { address } = await dev({
    logLevel: 'error',
    server: { host: '127.0.0.1', port },
    integrations: [livePreview(contentDir, load)],
  });
  console.log(commandWords.dev.ready(`http://localhost:${address.port}${base}`));
  return 0;
});

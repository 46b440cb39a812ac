/** `npm run dev`: shows the content as it is being written, at http://localhost:4321 (`PORT`). */
import { commandWords } from '../i18n/da-cli.ts';
import { livePreview } from '../dev/live-preview.ts';
import { runCommand } from './command.ts';
import { loadContent } from './load-content.ts';
import * as settings from './settings.ts';

// Astro would otherwise report its use to its makers and look for a newer version of itself.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

await runCommand(async () => {
  const base = settings.siteBase(process.env);
  const port = settings.port(process.env);
  const contentDir = await settings.contentDir(process.env);
  const { dev } = await import('astro');
  const { address } = await dev({
    logLevel: 'error',
    server: { host: '127.0.0.1', port },
    integrations: [livePreview(contentDir, loadContent)],
  });
  console.log(commandWords.dev.ready(`http://localhost:${address.port}${base}`));
  return 0;
});

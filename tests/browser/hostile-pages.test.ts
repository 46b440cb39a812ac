/** The attacks that pass check, built and visited: they are words, and nothing of them runs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/engine/files/serve-folder.ts';
import { hostileContent, hostileMeeting } from '../hostile/hostile-content.ts';
import { runCommand } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { openBrowser } from './open-browser.ts';
import { watch } from './visit-site.ts';

test('no script, dialog, frame, request elsewhere or breach of the policy', async () => {
  await withTemporaryFolder(async (folder) => {
    const content = join(folder, 'content');
    for (const [path, text] of Object.entries(hostileContent())) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    }
    const out = join(folder, 'dist');
    const built = await runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: out });
    // It asks for the new addresses to be written down, and says nothing else.
    expect(built.exitCode).toBe(0);
    expect(built.stderr.match(/\[[a-z-]+\]/g)).toEqual(['[adresse-ny]']);

    const site = await serveFolder(out, { port: 0 });
    const browser = await openBrowser();
    try {
      const context = await browser.newContext();
      const faults = watch(context, site.url);
      const page = await context.newPage();
      page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
      const pages = [`${hostileMeeting}samlet/`, hostileMeeting, '/soeg/?q=script'];
      for (const path of pages) {
        await page.goto(`${site.url}${path.slice(1)}`, { waitUntil: 'load' });
        const strange = page.locator(
          'main :is(script:not([src]), iframe, object, embed, base, [onerror], [onload], [onclick])',
        );
        expect([path, await strange.count()]).toEqual([path, 0]);
      }
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});

import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finished, startCommand } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

test('the preview answers for what has moved or is withdrawn, as soon as it is written', async () => {
  await withExampleContent(async (content) => {
    await appendFile(join(content, 'adresser.txt'), '/byraad/2026-03-24/punkt-9/\n');
    await writeFile(
      join(content, 'omdirigeringer.yml'),
      '- { fra: /byraad/2026-03-24/punkt-9/, til: /byraad/2026-03-24/punkt-2/ }\n',
    );
    const child = startCommand('dev', [], {
      CONTENT_DIR: content,
      PORT: '0',
      SITE_URL: 'https://eksempel.dk/referater/',
    });
    const ended = finished(child);
    let printed = '';
    child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
    try {
      await expect.poll(() => printed).toMatch(/Forhåndsvisning på \S+/);
      const site = /Forhåndsvisning på (\S+)\/ /.exec(printed)?.[1] ?? '';
      const get = async (address: string): Promise<string> => {
        const response = await fetch(site + address, { headers: { accept: 'text/html' } });
        return `${response.status} ${await response.text()}`;
      };

      const moved = await get('/byraad/2026-03-24/punkt-9/');
      expect(moved).toMatch(/^200 /);
      expect(moved).toContain('content="0; url=/referater/byraad/2026-03-24/punkt-2/"');
      expect(await get('/byraad/2026-03-24/punkt-10/')).toMatch(/^404 /);

      const file = '/byraad/2026-03-24/bilag/hoeringssvar.txt';
      expect(await get(file)).toContain('200 Høringssvar');
      await appendFile(
        join(content, 'omdirigeringer.yml'),
        [file, '/byraad/2026-03-24/punkt-1/']
          .map((fra) => `- { fra: ${fra}, trukket: 2026-05-01, grund: Derfor. }\n`)
          .join(''),
      );
      // An item that is withdrawn takes along what no other item links to: here nothing.
      await expect.poll(() => get('/byraad/2026-03-24/punkt-1/')).toContain('Punkt 1 er trukket');
      expect(await get(file)).toContain('Bilaget er trukket tilbage');
      expect(await get('/byraad/2026-03-24/bilag/Kort%20over%20cykelsti.pdf')).toMatch(/^200 /);
    } finally {
      child.kill();
      await ended;
    }
  });
});

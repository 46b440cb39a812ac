import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { finished, startCommand } from '../run-command.ts';
import { withExampleContent } from '../temporary-folder.ts';

interface Preview {
  content: string;
  /** Asks for an address as a browser does. */
  get: (address: string) => Promise<{ status: number; text: string }>;
  /** What the command has printed so far. */
  printed: () => string;
}

async function withPreview(use: (preview: Preview) => Promise<void>): Promise<void> {
  await withExampleContent(async (content) => {
    const child = startCommand('dev', [], { CONTENT_DIR: content, PORT: '0' });
    let printed = '';
    child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (printed += text.toString()));
    const ended = finished(child);
    try {
      const site = await until(() => /Forhåndsvisning på (\S+)\//.exec(printed)?.[1]);
      await use({
        content,
        get: async (address) => {
          const response = await fetch(site + address, { headers: { accept: 'text/html' } });
          return { status: response.status, text: await response.text() };
        },
        printed: () => printed,
      });
    } finally {
      child.kill();
      await ended;
    }
  });
}

/** Asks until the answer is there; the test's own time limit ends a wait in vain. */
async function until<Answer>(ask: () => Promise<Answer | undefined> | Answer | undefined) {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(20);
  }
}

test('edits, mistakes, new and removed files show without a restart', async () => {
  await withPreview(async ({ content, get, printed }) => {
    const address = '/byraad/2025-12-16/punkt-1/';
    const file = join(content, 'moeder/byraad/2025-12-16.md');
    const text = await readFile(file, 'utf8');
    const showing = (words: string) =>
      until(async () => {
        const answer = await get(address);
        return answer.text.includes(words) ? answer : undefined;
      });

    expect((await showing('Taget til efterretning.')).status).toBe(200);

    await writeFile(file, text.replace('Taget til', 'Ikke taget til'));
    expect((await showing('Ikke taget til efterretning.')).status).toBe(200);

    await writeFile(file, text.replace('dato: 2025-12-16', 'dato: 16-12-2025'));
    const report = `${file}
  3:7  fejl  Datoen »16-12-2025« kan ikke læses.  [moede-dato]
       Skriv den som 2026-03-24.

1 fejl i 1 fil.`;
    const broken = await showing('Indholdet har fejl');
    expect(broken.status).toBe(500);
    expect(broken.text).toContain(`<pre>${report}</pre>`);
    expect(broken.text).not.toContain(' at ');
    expect(printed()).toContain(`${report}\nSiderne vises igen, når fejlene er rettet.\n`);

    await writeFile(file, text);
    expect((await showing('Taget til efterretning.')).status).toBe(200);
    expect(printed()).toContain('Ingen fejl i indholdet. Siderne vises igen.\n');

    const newFile = join(content, 'moeder/byraad/2025-12-17.md');
    const newAddress = '/byraad/2025-12-17/punkt-1/';
    const status = (wanted: number) =>
      until(async () => ((await get(newAddress)).status === wanted ? true : undefined));
    await status(404);
    await writeFile(newFile, text.replace('dato: 2025-12-16', 'dato: 2025-12-17'));
    await status(200);
    await rm(newFile);
    await status(404);
  });
});

test('attachments and search are there, too', async () => {
  await withPreview(async ({ get }) => {
    expect(await get('/byraad/2026-03-24/bilag/hoeringssvar.txt')).toEqual({
      status: 200,
      text: 'Høringssvar fra Søndre Skole: Vi glæder os til stien.\n',
    });
    expect((await get('/byraad/2026-03-24/bilag/andet.txt')).status).toBe(404);
    const entry = await get('/pagefind/parts.json');
    expect(JSON.parse(entry.text)).toMatchObject({ parts: [{ key: 'present', records: 12 }] });
  });
});

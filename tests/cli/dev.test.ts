import type { ChildProcess } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IndexList } from '../../src/search/fields.ts';
import { exampleContent, finished, root, startCommand } from '../run-command.ts';

// One preview for all of them, under a path; what a test edits it puts back.
let content = '';
let folder = '';
let site = '';
let printed = '';
let child: ChildProcess;
let ended: Promise<unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-'));
  content = join(folder, 'content');
  await cp(join(root, exampleContent), content, { recursive: true });
  const outDir = join(folder, 'dist');
  child = startCommand('dev', [], {
    CONTENT_DIR: content,
    OUT_DIR: outDir,
    PORT: '0',
    SITE_URL: 'https://eksempel.dk/referater/',
  });
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (printed += text.toString()));
  ended = finished(child);
  site = await until(() => /Forhåndsvisning på (\S+)\//.exec(printed)?.[1]);
});

afterAll(async () => {
  child.kill();
  await ended;
  await rm(folder, { recursive: true });
});

/** Asks for an address as a browser does. */
async function get(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(site + address, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

/** Asks until the answer is there; the test's own time limit ends a wait in vain. */
async function until<Answer>(ask: () => Promise<Answer | undefined> | Answer | undefined) {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(100);
  }
}

test('attachments and search are there, too', async () => {
  expect(await get('/byraad/2026-03-24/bilag/hoeringssvar.txt')).toEqual({
    status: 200,
    text: 'Høringssvar fra Søndre Skole: Vi glæder os til stien.\n',
  });
  expect((await get('/byraad/2026-03-24/bilag/andet.txt')).status).toBe(404);
  const entry = await get('/pagefind/parts.json');
  expect(JSON.parse(entry.text)).toMatchObject({ parts: [{ key: 'present', records: 12 }] });
});

test('a search finds other words as soon as they are written', async () => {
  const file = join(content, 'moeder/byraad/2025-12-16.md');
  const text = await readFile(file, 'utf8');
  const hash = async (): Promise<string> => {
    const { parts } = JSON.parse((await get('/pagefind/parts.json')).text) as IndexList;
    return parts.map((part) => part.table).join(' ');
  };
  const before = await hash();
  await writeFile(file, text.replace('Taget til efterretning', 'Sendt i høring'));
  await until(async () => ((await hash()) === before ? undefined : true));
  await writeFile(file, text);
  await until(async () => ((await hash()) === before ? true : undefined));
});

test('edits, mistakes, new and removed files show without a restart', async () => {
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

  const misdated = text.replace('dato: 2025-12-16', 'dato: 16-12-2025');
  await writeFile(file, misdated.replace('Taget til', 'Ikke taget til'));
  const report = `${file}
  3:7  fejl  Datoen »16-12-2025« er ikke skrevet som år, måned og dag.  [moede-dato]
       Skriv linjen sådan: dato: 2025-12-16

1 fejl i 1 fil. »npm run check -- --fix« retter 1 af dem.`;
  const told =
    '<strong class="error">fejl</strong> Datoen »16-12-2025« er ikke skrevet som år, måned og dag. ' +
    `<span>Skriv linjen sådan: dato: 2025-12-16</span><code>${file}:3:7 [moede-dato]</code>`;
  // The page is shown as far as it can be, with its fault above it.
  const faulty = await showing('1 fejl på denne side');
  expect(faulty.status).toBe(200);
  expect(faulty.text).toContain(told);
  expect(faulty.text).toContain('Ikke taget til efterretning.');
  expect(printed).toContain(`${report}\nFejlene står øverst på de sider, de gælder.`);
  // The other pages are shown, and say where the fault is.
  const other = await get('/byraad/2026-03-24/');
  expect(other.status).toBe(200);
  expect(other.text).toContain(
    '<a href="/referater/byraad/2025-12-16/">/byraad/2025-12-16/ (1 fejl)</a>',
  );

  await writeFile(file, text);
  expect((await showing('Taget til efterretning.')).status).toBe(200);
  expect((await get('/byraad/2026-03-24/')).text).not.toContain('preview-problems');

  // Of a file that cannot be read there is no page.
  await writeFile(file, text.replace('---\n', ''));
  const broken = await showing('Siden kan ikke vises: indholdet har fejl');
  expect(broken.status).toBe(500);
  expect(broken.text).toContain(`<code>${file}:1:1 [frontmatter-mangler]</code>`);
  expect(broken.text).not.toContain(' at ');
  await writeFile(file, text);
  await showing('Taget til efterretning.');
  expect(printed).toContain('Ingen fejl i indholdet længere.\n');

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

test('what has moved or is withdrawn answers as soon as it is written', async () => {
  const [ledger, moves] = [join(content, 'adresser.txt'), join(content, 'omdirigeringer.yml')];
  const before = await readFile(ledger, 'utf8');
  const meeting = '/byraad/2026-03-24';
  const showing = (address: string, words: string) =>
    until(async () => {
      const answer = await get(meeting + address);
      return answer.text.includes(words) ? answer : undefined;
    });

  await appendFile(ledger, `${meeting}/punkt-9/\n`);
  await writeFile(moves, `- { fra: ${meeting}/punkt-9/, til: ${meeting}/punkt-2/ }\n`);
  const leadsOn = `content="0; url=/referater${meeting}/punkt-2/"`;
  expect((await showing('/punkt-9/', leadsOn)).status).toBe(200);
  expect((await get(`${meeting}/punkt-10/`)).status).toBe(404);

  const file = '/bilag/hoeringssvar.txt';
  expect((await get(meeting + file)).text).toContain('Høringssvar');
  const withdrawn = [file, '/punkt-1/'].map(
    (each) => `- { fra: ${meeting}${each}, trukket: 2026-05-01, grund: Derfor. }\n`,
  );
  await appendFile(moves, withdrawn.join(''));
  // An item that is withdrawn takes along what no other item links to: here nothing.
  await showing('/punkt-1/', 'Punkt 1 er trukket');
  await showing(file, 'Bilaget er trukket tilbage');
  expect((await get(`${meeting}/bilag/Kort%20over%20cykelsti.pdf`)).status).toBe(200);
  await rm(moves);
  await writeFile(ledger, before);
});

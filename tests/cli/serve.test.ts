import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/engine/files/serve-folder.ts';
import { runCommand } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

const files = {
  'index.html': 'forside',
  '404.html': 'findes ikke',
  'sag/00.01.00-P35-9-22/index.html': 'sagen',
  'chefforum/index.html': 'chefforum',
  'chefforum/2012-11-20/bilag/nøgle til æske.txt': 'æøå',
  '_astro/side.css': 'p{}',
};

/** Serves a small made-up site under `base` while `use` asks it. */
async function withSite(base: string, use: (origin: string) => Promise<void>): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const { url, close } = await serveFolder(folder, { port: 0, base });
    try {
      expect(new URL(url).pathname).toBe(base);
      await use(`http://127.0.0.1:${new URL(url).port}`);
    } finally {
      await close();
    }
  });
}

async function ask(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  const { status, headers } = response;
  return [status, headers.get('location') ?? (await response.text())].join(' ');
}

test('pages, files, a folder name with dots, Danish file names', async () => {
  await withSite('/', async (origin) => {
    expect(await ask(`${origin}/`)).toBe('200 forside');
    expect(await ask(`${origin}/?q=1`)).toBe('200 forside');
    expect(await ask(`${origin}/sag/00.01.00-P35-9-22/`)).toBe('200 sagen');
    expect(await ask(`${origin}/_astro/side.css`)).toBe('200 p{}');
    const address = `${origin}/chefforum/2012-11-20/bilag/n%C3%B8gle%20til%20%C3%A6ske.txt`;
    const text = await fetch(address);
    expect(text.headers.get('content-type')).toBe('text/plain;charset=utf-8');
    expect(await text.text()).toBe('æøå');
  });
});

test('a folder without its slash leads to it, with its query', async () => {
  await withSite('/', async (origin) => {
    expect(await ask(`${origin}/chefforum`)).toBe('301 /chefforum/');
    expect(await ask(`${origin}/sag/00.01.00-P35-9-22?q=1`)).toBe(
      '301 /sag/00.01.00-P35-9-22/?q=1',
    );
  });
});

test('what is not there is the site’s own 404 page', async () => {
  await withSite('/', async (origin) => {
    const response = await fetch(`${origin}/chefforum/2099-01-01/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('findes ikke');
    expect(await ask(`${origin}/%E0%A4%A`)).toBe('404 findes ikke');
    expect(await ask(`${origin}/%00/`)).toBe('404 findes ikke');
  });
});

test('nothing outside the folder is served', async () => {
  await withSite('/', async (origin) => {
    // `fetch` would settle the dots itself.
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(origin);
      request({ host: '127.0.0.1', port, path: '/../../../../etc/passwd' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(404);
    expect(await ask(`${origin}/..%2f..%2f..%2f..%2fetc/passwd`)).toBe('404 findes ikke');
  });
});

test('a site made for a path lives under it alone', async () => {
  await withSite('/referater/', async (origin) => {
    expect(await ask(`${origin}/referater/`)).toBe('200 forside');
    expect(await ask(`${origin}/referater/chefforum/`)).toBe('200 chefforum');
    expect(await ask(`${origin}/referater/chefforum`)).toBe('301 /referater/chefforum/');
    expect(await ask(`${origin}/`)).toBe('301 /referater/');
    expect(await ask(`${origin}/referater`)).toBe('301 /referater/');
    expect(await ask(`${origin}/chefforum/`)).toBe('404 findes ikke');
    expect(await ask(`${origin}/referaterne/`)).toBe('404 findes ikke');
  });
});

test('the command says why it cannot serve', async () => {
  await withTemporaryFolder(async (folder) => {
    const serve = (port: string, more = {}) =>
      runCommand('serve', [], { OUT_DIR: folder, PORT: port, ...more });

    expect(await serve('0')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `Der er ingen side i ${folder}. Kør først: npm run build\n`,
    });
    await writeFile(join(folder, 'index.html'), '');
    expect(await serve('http')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'PORT »http« er ikke et portnummer (0-65535).\n',
    });
    expect((await serve('0', { SITE_URL: 'eksempel' })).stderr).toBe(
      'SITE_URL »eksempel« er ikke en adresse på nettet alene. ' +
        'Skriv den som https://eksempel.dk/referater/.\n',
    );

    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = taken.address() as AddressInfo;
      expect(await serve(String(port))).toEqual({
        exitCode: 1,
        stdout: '',
        stderr:
          `Port ${port} er optaget. Luk det program, der bruger den, eller vælg en anden: ` +
          `PORT=${port + 1}\n`,
      });
    } finally {
      taken.close();
    }
  });
});

/**
 * A real browser that comes with the packages: it needs nothing installed on Linux x64. Elsewhere
 * `CHROME_PATH` names an installed one.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { root } from '../run-command.ts';

const packed = join(root, 'node_modules/@sparticuz/chromium');

/** The browser, the libraries it needs, fonts, and drawing without a graphics card. */
const packedParts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/** Starts a browser. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const installed = process.env['CHROME_PATH'];
  if (installed) return chromium.launch({ executablePath: installed, args });
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/**
 * The folder of the unpacked browser; unpacks it the first time. Several tests may ask at once and a
 * test may be stopped midway, so the folder gets its name when it is whole.
 */
async function unpackedBrowser(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, 'node_modules/.cache/punkt', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const made = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(made);
    const fonts = join(made, 'fonts/fonts.conf');
    await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/', `${folder}/`));
    await rename(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks to wherever temporary files go. */
async function unpackInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(packedParts.map((part) => inflate(join(packed, 'bin', part))));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

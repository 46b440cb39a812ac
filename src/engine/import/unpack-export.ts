/** Unpacks an export that is handed over as one packed file. */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { detectBinary, detectPackage } from '../../import/formats/detect-format.ts';
import { openZip, ZipError, type Package } from '../../import/formats/read-zip.ts';
import { mostBytes } from '../../import/formats/read-document.ts';
import { pathWithin } from '../../import/systems/file-paths.ts';
import { mayBeExport } from '../../import/systems/read-export.ts';
import { beginningOf } from './find-exports.ts';

/** Limits of all files together, against packages that unpack to more than a disk has. */
const mostUnpacked = 512 * 1024 * 1024;
const mostFiles = 20_000;

/** Why a package is not unpacked. */
export type NotUnpacked = 'docx-damaged' | 'docx-locked' | 'too-large';

/** The folder with the files of an export, or the reason why there is none. */
export type Unpacked = { folder: string } | { fault: NotUnpacked };

/**
 * Unpacks the export in the file at `path` into a new folder. `undefined` if the file is no package with
 * an export in it.
 */
export async function unpackExport(path: string): Promise<Unpacked | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > mostBytes) return undefined;
  if (detectBinary(await beginningOf(path)) !== 'package') return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  let folder: string | undefined;
  try {
    const zip = openZip(bytes, mostUnpacked);
    if (detectPackage(zip.names) !== 'zip' || !(await hasExport(zip))) return undefined;
    if (zip.names.size > mostFiles) return { fault: 'too-large' };
    folder = await mkdtemp(join(tmpdir(), 'punkt-eksport-'));
    // Each read counts against the limit, so the second opening has all of it again.
    const whole = openZip(bytes, mostUnpacked);
    for (const name of whole.names) await unpackFile(whole, name, folder);
    return { folder };
  } catch (error) {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    if (!(error instanceof ZipError)) throw error;
    return { fault: notUnpacked[error.reason] };
  }
}

const notUnpacked = {
  damaged: 'docx-damaged',
  locked: 'docx-locked',
  'too-large': 'too-large',
} as const satisfies Record<ZipError['reason'], NotUnpacked>;

async function hasExport(zip: Package): Promise<boolean> {
  for (const name of zip.names) {
    if (!/\.xml$/iu.test(name)) continue;
    const bytes = await zip.read(name);
    if (bytes && mayBeExport(bytes)) return true;
  }
  return false;
}

/** Unpacks one file, unless its name leads out of the folder. */
async function unpackFile(zip: Package, name: string, folder: string): Promise<void> {
  if (name.endsWith('/') || pathWithin(name) === undefined) return;
  const bytes = await zip.read(name);
  if (bytes === undefined) return;
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const path = join(folder, ...parts);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

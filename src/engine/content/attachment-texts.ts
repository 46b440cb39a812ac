/**
 * The texts of attachments, kept by the digest of their files, so that a part of the search index can be
 * made anew without reading its attachments again. What may hold a person's number is not kept.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ShownBlock } from '../../attachments/shown/shown-text.ts';
import { codeOf } from '../files/error-code.ts';

const folderIn = (workFolder: string): string => join(workFolder, 'attachment-texts');

/** The text of the file with that digest; `undefined` if it is not kept. */
export function keptText(workFolder: string, digest: string): ShownBlock[] | undefined {
  try {
    const packed = readFileSync(join(folderIn(workFolder), digest));
    return JSON.parse(gunzipSync(packed).toString()) as ShownBlock[];
  } catch {
    // A damaged one is as good as none.
    return undefined;
  }
}

/** Keeps a text; without one, what was kept goes. Without it the file is read again, no more. */
export async function keepText(
  workFolder: string,
  digest: string,
  blocks: readonly ShownBlock[] | undefined,
): Promise<void> {
  const folder = folderIn(workFolder);
  const path = join(folder, digest);
  if (blocks === undefined) {
    await rm(path, { force: true });
    return;
  }
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, gzipSync(JSON.stringify(blocks)));
  } catch (error) {
    codeOf(error);
  }
}

/** Removes all texts but those with the digests in `wanted`. */
export function removeOtherTexts(workFolder: string, wanted: ReadonlySet<string>): void {
  const folder = folderIn(workFolder);
  for (const name of namesIn(folder)) {
    if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

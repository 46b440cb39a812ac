/** A folder's files as they are. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The bytes of a file, unpacked if they are packed. */
export const unpacked = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** Every file below `folder`, hidden ones too: its path from there and its bytes as base64, in order. */
export async function contentsOf(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile());
  const contents = paths.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'base64')];
  });
  return (await Promise.all(contents)).sort(([a], [b]) => (a < b ? -1 : 1));
}

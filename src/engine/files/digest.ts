/** Digests: whether a text or a file is still the same, told by a few characters. */
import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A digest of a text or of bytes, the same on every machine. */
export const digest = (data: string | Uint8Array): string => hash('sha1', data, 'base64url');

/** The same for a file of any size. */
export async function digestOfFile(path: string): Promise<string> {
  const hashing = createHash('sha1');
  for await (const bytes of createReadStream(path)) hashing.update(bytes as Uint8Array);
  return hashing.digest('base64url');
}

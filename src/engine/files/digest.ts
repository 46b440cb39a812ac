/** Compares files and texts, by digest or byte by byte. */
import { createHash, hash } from 'node:crypto';
import { createReadStream, closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Digest of a text or of bytes, the same on every machine. */
export const digest = (data: string | Uint8Array): string => hash('sha1', data, 'base64url');

/** SHA-256 of bytes, hexadecimal: that of a document, as its minutes keep it. */
export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** The name that git gives to `bytes`, so that it can be asked whether it has them. */
export const gitName = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');

/** {@link digest} for a file of any size. */
export async function digestOfFile(path: string): Promise<string> {
  const hashing = createHash('sha1');
  for await (const bytes of createReadStream(path)) hashing.update(bytes as Uint8Array);
  return hashing.digest('base64url');
}

export function hasBytes(file: string, bytes: Uint8Array): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === bytes.byteLength && readFileSync(file).equals(bytes);
}

/** Bytes read at a time, as attachments may be large. */
const chunk = 1 << 20;

export function isSameFile(a: string, b: string): boolean {
  const sizes = [a, b].map((file) => statSync(file, { throwIfNoEntry: false })?.size);
  if (sizes[0] === undefined || sizes[0] !== sizes[1]) return false;
  const files = [a, b].map((file) => openSync(file, 'r'));
  try {
    for (let at = 0; at < sizes[0]; at += chunk) {
      const [one, other] = files.map((file) => {
        const buffer = Buffer.alloc(chunk);
        return buffer.subarray(0, readSync(file, buffer, 0, chunk, at));
      });
      if (!one?.equals(other ?? Buffer.alloc(0))) return false;
    }
    return true;
  } finally {
    files.forEach(closeSync);
  }
}

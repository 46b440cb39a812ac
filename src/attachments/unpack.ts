/** Unpacks compressed bytes, within the limits of a reading. */
import { ReadingError, type Reading } from './reading.ts';

/**
 * Unpacks a zlib (or gzip) stream as far as it goes: a damaged one gives its beginning. Throws a
 * {@link ReadingError} for more bytes than are left.
 */
export async function inflate(
  packed: Uint8Array,
  reading: Pick<Reading, 'unpacked'>,
  format: 'deflate' | 'gzip' = 'deflate',
): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream(format));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const chunk of stream) {
      reading.unpacked(chunk.length);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    // Damaged, or bytes follow the stream: what was unpacked counts.
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

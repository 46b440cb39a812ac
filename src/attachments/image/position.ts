/** Whether the EXIF of a picture states where it was taken (EXIF 2.32, 4.6.6; TIFF 6.0). */

const tags = { gps: 0x8825, latitude: 2, longitude: 4 };

/** Sizes of the types of values, by their number. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** Directories of one block, at most: they may be linked in a ring. */
const mostDirectories = 64;

/** Whether a position stands in any TIFF block of `bytes`: EXIF of JPEG, PNG, WebP and HEIC, or TIFF itself. */
export function hasPosition(bytes: Uint8Array): boolean {
  for (const start of blocksIn(bytes)) {
    if (positionAt(bytes.subarray(start))) return true;
  }
  return false;
}

function* blocksIn(bytes: Uint8Array): Generator<number> {
  for (let at = 0; at >= 0 && at + 8 < bytes.length; at = next(bytes, at + 1)) {
    const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    const isLittle = a === 0x49 && b === 0x49 && c === 42 && d === 0;
    const isBig = a === 0x4d && b === 0x4d && c === 0 && d === 42;
    if (isLittle || isBig) yield at;
  }
}

/** The next place where a block may begin. */
function next(bytes: Uint8Array, from: number): number {
  const [little, big] = [bytes.indexOf(0x49, from), bytes.indexOf(0x4d, from)];
  return little === -1 || big === -1 ? Math.max(little, big) : Math.min(little, big);
}

function positionAt(block: Uint8Array): boolean {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const little = block[0] === 0x49;
  const waiting = [{ at: safe(view, 4, 4, little), isPosition: false }];
  for (let read = 0; waiting.length > 0 && read < mostDirectories; read++) {
    const { at, isPosition } = waiting.pop() ?? { at: 0, isPosition: false };
    const count = safe(view, at, 2, little);
    for (let n = 0; n < count; n++) {
      const entry = at + 2 + 12 * n;
      if (at === 0 || entry + 12 > view.byteLength) break;
      const tag = view.getUint16(entry, little);
      if (isPosition && (tag === tags.latitude || tag === tags.longitude)) {
        if (hasValue(view, entry, little)) return true;
      }
      if (tag === tags.gps)
        waiting.push({ at: view.getUint32(entry + 8, little), isPosition: true });
    }
    const following = safe(view, at + 2 + 12 * count, 4, little);
    if (!isPosition && following !== 0) waiting.push({ at: following, isPosition: false });
  }
  return false;
}

/** Some cameras write zeros where they know no position. */
function hasValue(view: DataView, entry: number, little: boolean): boolean {
  const size = (sizes[view.getUint16(entry + 2, little)] ?? 1) * view.getUint32(entry + 4, little);
  const at = size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  for (let n = at; n < Math.min(at + size, view.byteLength); n += 8) {
    if (safe(view, n, 4, little) !== 0) return true;
  }
  return false;
}

function safe(view: DataView, at: number, size: 2 | 4, little: boolean): number {
  if (at + size > view.byteLength) return 0;
  return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little);
}

/**
 * Reads ZIP packages (PKWARE APPNOTE.TXT): the central directory at once, and each file on demand,
 * with a limit on the unpacked size and its CRC-32 verified.
 */

/** Why a package cannot be read. */
export class ZipError extends Error {
  readonly reason: 'damaged' | 'locked' | 'too-large';
  constructor(reason: ZipError['reason'], cause?: unknown) {
    super(reason, { cause });
    this.name = 'ZipError';
    this.reason = reason;
  }
}

interface Entry {
  isLocked: boolean;
  method: number;
  checksum: number;
  packedSize: number;
  size: number;
  /** Of its local header. */
  offset: number;
}

export interface Package {
  /** Paths of the files. */
  names: ReadonlySet<string>;
  /** Unpacks a file; `undefined` if there is none of that name. */
  read: (name: string) => Promise<Uint8Array | undefined>;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, header: 0x04034b50 };
const sizes = { end: 22, entry: 46, header: 30, longestComment: 0xffff };
const methods = { stored: 0, deflated: 8 };

/**
 * Opens a package. Throws a {@link ZipError} if the bytes are no ZIP. Reading a file rejects with
 * one if it is damaged or encrypted, or if all files read so far would exceed `limit` bytes.
 */
export function openZip(bytes: Uint8Array, limit: number): Package {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = limit;
  return {
    names: new Set(entries.keys()),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.isLocked) throw new ZipError('locked');
      if (entry.size > left) throw new ZipError('too-large');
      const unpacked = await unpack(entry, bytes, view, left);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + sizes.entry > bytes.length || view.getUint32(at, true) !== signatures.entry) {
      throw new ZipError('damaged');
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const start = at + sizes.entry;
    const name = new TextDecoder().decode(bytes.subarray(start, start + nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = start + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Where the package in `bytes` ends, before its comment, whatever follows; else the end of `bytes`. */
export function packageEnd(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - sizes.end; at >= 0; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === signatures.end) return at + sizes.end;
  }
  return bytes.length;
}

/** Offset of the end-of-central-directory record, which only a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - sizes.longestComment); at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  throw new ZipError('damaged');
}

async function unpack(
  { method, checksum, packedSize, size, offset }: Entry,
  bytes: Uint8Array,
  view: DataView,
  limit: number,
): Promise<Uint8Array> {
  const isHeader =
    offset + sizes.header <= bytes.length && view.getUint32(offset, true) === signatures.header;
  if (!isHeader) throw new ZipError('damaged');
  const nameLength = view.getUint16(offset + 26, true);
  const extraLength = view.getUint16(offset + 28, true);
  const start = offset + sizes.header + nameLength + extraLength;
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new ZipError('damaged');
  if (method !== methods.stored && method !== methods.deflated) throw new ZipError('damaged');
  const unpacked = method === methods.stored ? packed : await inflate(packed, limit);
  if (unpacked.length !== size || crc32(unpacked) !== checksum) throw new ZipError('damaged');
  return unpacked;
}

async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > limit) throw new ZipError('too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged', error);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** As much of CBOR (RFC 8949) as the word files of an index are copied with, without decoding them. */

/** Major types. */
export const kinds = { number: 0, text: 3, array: 4 } as const;

/** The head of a value: its kind, and the number itself or how long the text or the array is. */
export function head(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes[0] = (kind << 5) | (length === 1 ? 24 : length === 2 ? 25 : 26);
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}

/** Goes through values one after another. */
export class Cursor {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The number in the next head; of a negative one, how far it is below -1. */
  head(): number {
    const value = this.#byte() & 31;
    if (value < 24) return value;
    if (value > 26) throw new Error(`CBOR: a head of ${value} is not read.`);
    let number = 0;
    for (let rest = 1 << (value - 24); rest > 0; rest--) number = number * 256 + this.#byte();
    return number;
  }

  /** The bytes of the text that comes next. */
  text(): Uint8Array {
    const length = this.head();
    this.at += length;
    return this.since(this.at - length);
  }

  /** Skips an array of numbers, and gives how many there are. */
  skipNumbers(): number {
    const count = this.head();
    for (let skipped = 0; skipped < count; skipped++) this.head();
    return count;
  }

  /** The bytes from `start` to where it is now. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.at);
  }

  #byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new Error('CBOR: it ends too soon.');
    return byte;
  }
}

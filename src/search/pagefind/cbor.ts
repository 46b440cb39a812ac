/** As much of CBOR (RFC 8949) as is needed to copy posting lists without decoding them. */

/** Major types. */
export const majorTypes = { number: 0, text: 3, array: 4 } as const;

/** The head of a value: its major type, and the number itself or the length of the text or array. */
export function head(majorType: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((majorType << 5) | value);
  const length = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes[0] = (majorType << 5) | (length === 1 ? 24 : length === 2 ? 25 : 26);
  bytes.writeUIntBE(value, 1, length);
  return bytes;
}

/** Reads values one after another. */
export class Cursor {
  readonly #bytes: Uint8Array;
  /** Offset of the next byte. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The number in the next head; of a negative number -1 - n it is n. */
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

  /** Skips an array of numbers and returns its length. */
  skipNumbers(): number {
    const count = this.head();
    for (let skipped = 0; skipped < count; skipped++) this.head();
    return count;
  }

  /** The bytes from the offset `start` to the current one. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.at);
  }

  #byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new Error('CBOR: unexpected end.');
    return byte;
  }
}

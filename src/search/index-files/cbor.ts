/** Decodes the part of CBOR (RFC 8949) that Pagefind writes: whole numbers, texts, and arrays of these. */

export type Decoded = number | string | readonly Decoded[];

/** Throws for anything else, and where `bytes` end too early. */
export function decode(bytes: Uint8Array): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf8 = new TextDecoder();
  let at = 0;

  function argument(info: number): number {
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    throw new Error('CBOR: too large a number');
  }

  function value(): Decoded {
    const head = view.getUint8(at++);
    const number = argument(head & 31);
    switch (head >> 5) {
      case 0:
        return number;
      case 1:
        return -1 - number;
      case 3:
        at += number;
        return utf8.decode(bytes.subarray(at - number, at));
      case 4: {
        const items: Decoded[] = [];
        for (let read = 0; read < number; read++) items.push(value());
        return items;
      }
      default:
        throw new Error('CBOR: unknown type');
    }
  }

  return value();
}

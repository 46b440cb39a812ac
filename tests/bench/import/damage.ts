/** What may happen to a file on its way, drawn by chance: bytes turned, lost, doubled, exchanged, overwritten. */
import type { Random } from '../archive/random.ts';

/** How bytes were damaged, and what they are then. */
export interface Damaged {
  name: string;
  bytes: Uint8Array;
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Longest part that is lost, doubled or exchanged. */
const longest = 2000;

const damages: Readonly<Record<string, Damage>> = {
  'a bit turned': (bytes, random) => turned(bytes, 1, random),
  'bits turned': (bytes, random) => turned(bytes, random.between(2, 20), random),
  'a byte replaced': (bytes, random) => {
    const at = random.between(0, bytes.length - 1);
    return bytes.with(at, bytes[random.between(0, bytes.length - 1)] ?? 0);
  },
  'the end lost': (bytes, random) => bytes.slice(0, random.between(0, bytes.length - 1)),
  'a part lost': (bytes, random) => {
    const [from, to] = part(bytes, random);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  'a part doubled': (bytes, random) => {
    const [from, to] = part(bytes, random);
    return join(bytes.subarray(0, to), bytes.subarray(from));
  },
  'parts exchanged': (bytes, random) => {
    const [from, to] = part(bytes, random);
    const [start, end] = part(bytes.subarray(to), random).map((at) => at + to);
    return join(
      bytes.subarray(0, from),
      bytes.subarray(start, end),
      bytes.subarray(to, start),
      bytes.subarray(from, to),
      bytes.subarray(end),
    );
  },
  'a part overwritten': (bytes, random) => {
    const [from, to] = part(bytes, random);
    return bytes.map((byte, at) => (at >= from && at < to ? random.between(0, 255) : byte));
  },
  'a piece lost': (bytes, random) => pieces(bytes, random, (list, at) => list.toSpliced(at, 1)),
  'a piece doubled': (bytes, random) =>
    pieces(bytes, random, (list, at) => list.toSpliced(at, 0, ...list.slice(at, at + 1))),
  'pieces exchanged': (bytes, random) =>
    pieces(bytes, random, (list, at) => {
      const other = random.between(0, list.length - 1);
      return list.with(at, list[other] ?? '').with(other, list[at] ?? '');
    }),
};

const names = Object.keys(damages);

/** Damages bytes in one way; those of which there are none stay. */
export function damage(bytes: Uint8Array, random: Random): Damaged {
  const name = random.pick(names);
  const change = bytes.length === 0 ? undefined : damages[name];
  // A copy: slices of a Node buffer are the buffer itself.
  return { name, bytes: change?.(new Uint8Array(bytes), random) ?? bytes };
}

function turned(bytes: Uint8Array, count: number, random: Random): Uint8Array {
  const damaged = bytes.slice();
  for (let n = 0; n < count; n++) {
    const at = random.between(0, bytes.length - 1);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << random.between(0, 7));
  }
  return damaged;
}

/** Short parts are as likely as long ones. */
function part(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.between(0, bytes.length);
  const length = random.between(1, random.pick([4, 40, 400, longest]));
  return [from, Math.min(from + length, bytes.length)];
}

const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Changes the list of pieces: tags, and what stands between them and between the ends of lines. */
function pieces(
  bytes: Uint8Array,
  random: Random,
  change: (list: string[], at: number) => string[],
): Uint8Array {
  const list = Buffer.from(bytes)
    .toString('latin1')
    .split(/(<[^<>]*>|\n)/);
  const changed = change(list, random.between(0, list.length - 1));
  return new Uint8Array(Buffer.from(changed.join(''), 'latin1'));
}

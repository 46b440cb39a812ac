/**
 * The outlines of all meetings, kept in the workshop so that only what has changed is read again.
 *
 * Most stay as they are from build to build, so they lie in one large file, which is read piece by
 * piece and seldom written, and what has changed since in a small one beside it.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { KnownFile } from './files-on-disk.ts';
import type { MeetingOutline } from '../../archive/meeting-outline.ts';
import { codeOf } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';
import { readKept } from '../build/build-record.ts';
import { digest } from '../files/digest.ts';

export interface Outlines {
  /** The content's files as they were, by path. */
  files: ReadonlyMap<string, KnownFile>;
  /** Digest of what they follow from besides the meetings' texts. */
  basis: string;
  /** By the path of the meeting's file. */
  meetings: ReadonlyMap<string, KeptOutline>;
  /** What the large file has, if that is of the same basis. */
  stored?: Stored | undefined;
}

export interface KeptOutline {
  /** Of the text it was made from. */
  digest: string;
  outline: MeetingOutline;
}

interface Stored {
  /** Differs from that of any other large file. */
  id: string;
  /** Of the texts, by path. */
  digests: ReadonlyMap<string, string>;
}

/** The small file. */
interface Since {
  /** Of the large file that it adds to. */
  id: string;
  files: Outlines['files'];
  meetings: Outlines['meetings'];
}

/** The large file begins with this, and has one piece for each meeting after it. */
type Head = Pick<Stored, 'id'> & Pick<Outlines, 'basis'>;
type Piece = KeptOutline & { file: string };

/** This share of the meetings may have changed before the large file is written anew. */
const mostChanged = 0.1;

const largeIn = (workshop: string): string => join(workshop, 'meetings');
const smallIn = (workshop: string): string => join(workshop, 'meetings-since');

/** What was written last; `undefined` where there is nothing, or nothing that can be read. */
export function readOutlines(workshop: string): Outlines | undefined {
  try {
    return readBoth(workshop);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return undefined;
  }
}

function readBoth(workshop: string): Outlines | undefined {
  const meetings = new Map<string, KeptOutline>();
  const digests = new Map<string, string>();
  let head: Head | undefined;
  for (const piece of readPieces(largeIn(workshop))) {
    if (head === undefined) head = piece as Head;
    else {
      const { file, digest, outline } = piece as Piece;
      meetings.set(file, { digest, outline });
      digests.set(file, digest);
    }
  }
  if (head === undefined) return undefined;
  const { id, basis } = head;
  const since = readKept(smallIn(workshop)) as Since | undefined;
  const isOf = since?.id === id;
  if (isOf) for (const [file, kept] of since.meetings) meetings.set(file, kept);
  return { files: isOf ? since.files : new Map(), basis, meetings, stored: { id, digests } };
}

export async function writeOutlines(workshop: string, outlines: Outlines): Promise<void> {
  const { files, meetings, stored } = outlines;
  mkdirSync(workshop, { recursive: true });
  const changed = [...meetings].filter(
    ([file, { digest }]) => stored?.digests.get(file) !== digest,
  );
  const isStill = stored && changed.length <= meetings.size * mostChanged;
  const since: Since = isStill
    ? { id: stored.id, files, meetings: new Map(changed) }
    : { id: await writeLarge(workshop, outlines), files, meetings: new Map() };
  await writeWhole(smallIn(workshop), serialize(since));
}

/** Writes the large file with all there is, and gives its id. */
async function writeLarge(workshop: string, { basis, meetings }: Outlines): Promise<string> {
  const digests = [...meetings].map(([file, { digest }]) => [file, digest]);
  const id = digest(JSON.stringify([basis, ...digests]));
  const head: Head = { id, basis };
  const pieces = [...meetings].map(([file, kept]): Piece => ({ file, ...kept }));
  await writeWhole(largeIn(workshop), Buffer.concat([head, ...pieces].flatMap(packPiece)));
  return id;
}

/** Its length, in four bytes, and itself as JSON, which takes less time and memory to read than V8's own form. */
function packPiece(piece: Head | Piece): Buffer[] {
  const bytes = Buffer.from(JSON.stringify(piece));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.byteLength);
  return [length, bytes];
}

/**
 * All pieces of a file, read one after another into the same memory; none where there is no file.
 * Throws where it is no such file.
 */
function* readPieces(path: string): Generator {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    const length = Buffer.alloc(4);
    let room = Buffer.alloc(2 ** 20);
    while (readSync(file, length) === length.byteLength) {
      const size = length.readUInt32LE();
      if (size > room.byteLength) room = Buffer.alloc(Math.min(size, fstatSync(file).size));
      if (readSync(file, room, 0, size, null) < size) throw new Error(`${path} is damaged.`);
      yield JSON.parse(room.toString('utf8', 0, size));
    }
  } finally {
    closeSync(file);
  }
}

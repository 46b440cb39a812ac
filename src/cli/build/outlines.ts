/** The outlines of all meetings, kept in the workshop so that only what has changed is read again. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KnownFile } from '../../archive/files-on-disk.ts';
import type { MeetingOutline } from '../../archive/meeting-outline.ts';
import { writeWhole } from '../write-file.ts';
import { readKept } from './build-record.ts';

export interface Outlines {
  /** The content's files as they were, by path. */
  files: ReadonlyMap<string, KnownFile>;
  /** Digest of what they follow from besides the meetings' texts. */
  basis: string;
  /** By the path of the meeting's file. */
  meetings: ReadonlyMap<string, KeptOutline>;
}

export interface KeptOutline {
  /** Digest of the text it was made from. */
  digest: string;
  /** Packed by itself, so that one that stays as it is need not be packed again. */
  packed: Uint8Array;
}

export const packOutline = (outline: MeetingOutline): Uint8Array => serialize(outline);
export const unpackOutline = ({ packed }: KeptOutline): MeetingOutline =>
  deserialize(packed) as MeetingOutline;

const fileIn = (workshop: string): string => join(workshop, 'meetings');

export function readOutlines(workshop: string): Outlines | undefined {
  return readKept(fileIn(workshop)) as Outlines | undefined;
}

export async function writeOutlines(workshop: string, outlines: Outlines): Promise<void> {
  mkdirSync(workshop, { recursive: true });
  await writeWhole(fileIn(workshop), serialize(outlines));
}

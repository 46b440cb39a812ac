/**
 * What a build leaves for the next one, in the workshop beside the site: what was published, of what
 * each file was made. Whatever cannot be read again is as good as not there: the next build then
 * makes everything.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexPart, SearchRecord } from '../../search/index.ts';
import { codeOf } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';
import type { RecordedReads } from './record-reads.ts';
import { siteId, workshopOf, type SiteState } from './site-folder.ts';

export interface BuildRecord {
  site: SiteState;
  /** Digest of the program and the settings that every page depends on. */
  foundation: string;
  /** Digest of everything else that the archive was read from. */
  state: string;
  reads: RecordedReads;
  /** Files that all pages share: style sheets, scripts, fonts. */
  shared: readonly string[];
  /** Size and time of each attachment file as it was copied. */
  attachments: ReadonlyMap<string, string>;
  search: readonly IndexedPart[];
}

/** A part of the search index. */
export interface IndexedPart {
  key: string;
  /** Its place among the parts, oldest first, from 0. */
  order: number;
  records: number;
  /** Of what it was made of. */
  digest: string;
  files: readonly string[];
  /** As the search page is told of it. */
  listed: readonly IndexPart[];
  /** Of the part that is indexed again and again: by meeting, so that its texts need not be read. */
  texts?: MeetingTexts;
}

/** Records of meetings, by the meeting's address, with the digest of what they were made from. */
export type MeetingTexts = ReadonlyMap<
  string,
  { digest: string; records: readonly SearchRecord[] }
>;

/** The record of what lies in `outDir`, if a build of this program made it. */
export function readRecord(outDir: string): BuildRecord | undefined {
  const id = siteId(outDir);
  if (id === undefined || !/^[\w-]+$/.test(id)) return undefined;
  const kept = readKept(join(workshopOf(outDir), `${id}.build`)) as KeptRecord | undefined;
  // An earlier program's may have another form.
  if (kept === undefined || !('names' in kept.reads.files)) return undefined;
  return { ...kept, reads: { ...kept.reads, files: unpackNumbers(kept.reads.files) } };
}

export async function writeRecord(outDir: string, record: BuildRecord): Promise<void> {
  const { reads } = record;
  const kept: KeptRecord = { ...record, reads: { ...reads, files: packNumbers(reads.files) } };
  await writeWhole(join(workshopOf(outDir), `${record.site.id}.build`), serialize(kept));
}

/** As it lies in its file. */
type KeptRecord = Omit<BuildRecord, 'reads'> & {
  reads: Omit<RecordedReads, 'files'> & { files: PackedNumbers };
};

/** Numbers by name, all in one array: a hundred thousand small ones take ten times as long to read. */
interface PackedNumbers {
  names: string[];
  /** Where the numbers of each name end. */
  ends: Uint32Array;
  numbers: Uint32Array;
}

function packNumbers(byName: RecordedReads['files']): PackedNumbers {
  const ends = new Uint32Array(byName.size);
  let end = 0;
  for (const [index, own] of [...byName.values()].entries()) ends[index] = end += own.length;
  const numbers = new Uint32Array(end);
  for (const [index, own] of [...byName.values()].entries()) {
    numbers.set(own, (ends[index] ?? 0) - own.length);
  }
  return { names: [...byName.keys()], ends, numbers };
}

function unpackNumbers({ names, ends, numbers }: PackedNumbers): RecordedReads['files'] {
  return new Map(
    names.map((name, index) => [name, numbers.subarray(ends[index - 1] ?? 0, ends[index])]),
  );
}

/** Removes the records of all builds but `id`. */
export function removeOtherRecords(outDir: string, id: string): void {
  const folder = workshopOf(outDir);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.build') && name !== `${id}.build`) rmSync(join(folder, name));
  }
}

/** What a file of a workshop says; `undefined` where it cannot be read any more. */
export function readKept(path: string): unknown {
  try {
    return deserialize(readFileSync(path));
  } catch (error) {
    // A file that is no record at all throws an error without a code.
    if (error instanceof Error && !('code' in error)) return undefined;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

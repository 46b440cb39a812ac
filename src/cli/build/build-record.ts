/**
 * What a build leaves for the next one, in the workshop beside the site: what was published, of what
 * each file was made. Whatever cannot be read again is as good as not there: the next build then
 * makes everything.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexPart } from '../../search/fields.ts';
import type { SearchRecord } from '../../search/record.ts';
import { codeOf } from '../error-code.ts';
import { writeWhole } from '../write-file.ts';
import {
  packNumbers,
  packTexts,
  unpackNumbers,
  unpackTexts,
  type PackedNumbers,
  type PackedTexts,
} from './packed.ts';
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
  if (kept?.form !== form) return undefined;
  const { record, site, reads } = kept;
  return {
    ...record,
    site: { ...site, files: zip(unpackTexts(site.files), unpackTexts(site.digests)) },
    reads: {
      questions: unpackTexts(reads.questions),
      fingerprints: unpackTexts(reads.fingerprints),
      files: zip(unpackTexts(reads.files), unpackNumbers(reads.asked)),
    },
  };
}

export async function writeRecord(outDir: string, whole: BuildRecord): Promise<void> {
  const { site, reads, ...record } = whole;
  const kept: KeptRecord = {
    form,
    record,
    site: {
      ...site,
      files: packTexts(site.files.keys()),
      digests: packTexts(site.files.values()),
    },
    reads: {
      questions: packTexts(reads.questions),
      fingerprints: packTexts(reads.fingerprints),
      files: packTexts(reads.files.keys()),
      asked: packNumbers(reads.files.values()),
    },
  };
  await writeWhole(join(workshopOf(outDir), `${site.id}.build`), serialize(kept));
}

/** Of a record in its file: whenever that changes, so does this. */
const form = 2;

/** As it lies in its file. */
interface KeptRecord {
  form: number;
  record: Omit<BuildRecord, 'site' | 'reads'>;
  site: Omit<SiteState, 'files'> & Record<'files' | 'digests', PackedTexts>;
  reads: Record<'questions' | 'fingerprints' | 'files', PackedTexts> & { asked: PackedNumbers };
}

const zip = <Value>(keys: readonly string[], values: readonly Value[]): Map<string, Value> =>
  new Map(keys.map((key, index) => [key, values[index] as Value]));

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

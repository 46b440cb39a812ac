/**
 * The record of a build, kept in the work folder beside the site for the next build: what was published
 * and the digests of what each file was made from. Without a readable record everything is built.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ListedPart, PartTable, SearchPart } from '../../search/index.ts';
import { digest } from '../files/digest.ts';
import { readKept } from '../files/read-kept.ts';
import { writeWhole } from '../files/write-file.ts';
import { siteId, workFolderOf, type SiteState } from './site-folder.ts';

export interface BuildRecord {
  site: SiteState;
  /** Digest of the program and the settings, on which every page depends. */
  foundation: string;
  /** Digest of what each page and file was made from, by its path in the site. */
  made: ReadonlyMap<string, string>;
  /** Files that all pages share: style sheets, scripts, fonts. */
  shared: readonly string[];
  /** Size and modification time of each attachment file when it was copied. */
  attachments: ReadonlyMap<string, string>;
  search: readonly IndexedPart[];
}

/** A part of the search index. */
export interface IndexedPart {
  of: SearchPart['of'];
  /** Index among the parts, oldest first. */
  order: number;
  /** Of its records' sources. */
  digest: string;
  /** What Pagefind made of it. */
  files: readonly string[];
  /** Its entry in the list of parts. */
  listed: ListedPart;
  /** What its table has of Pagefind's list. */
  table: Pick<PartTable, 'lengths' | 'words'>;
  /** Its words, for the vocabulary of all parts. */
  counts: string;
}

/** The record of the build that made `outDir`, if there is one that can be read. */
export function readRecord(outDir: string): BuildRecord | undefined {
  const id = siteId(outDir);
  if (id === undefined || !/^[\w-]{1,99}$/.test(id)) return undefined;
  const bytes = readKept(join(workFolderOf(outDir), `${id}.build`));
  // An older version of the program wrote another format.
  if (bytes?.toString('latin1', 0, digestLength) !== digestOf(bytes)) return undefined;
  return deserialize(bytes.subarray(digestLength)) as BuildRecord;
}

const digestLength = digest('').length;

/** Digest of what follows the first bytes, which hold it: a damaged record is none. */
const digestOf = (bytes: Buffer | undefined): string => digest(bytes?.subarray(digestLength) ?? '');

export async function writeRecord(outDir: string, record: BuildRecord): Promise<void> {
  const bytes = serialize(record);
  const path = join(workFolderOf(outDir), `${record.site.id}.build`);
  await writeWhole(path, Buffer.concat([Buffer.from(digest(bytes)), bytes]));
}

/** Removes the records of all builds but `id`. */
export function removeOtherRecords(outDir: string, id: string): void {
  const folder = workFolderOf(outDir);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.build') && name !== `${id}.build`) rmSync(join(folder, name));
  }
}

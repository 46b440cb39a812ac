/**
 * The record of a build, kept in the work folder beside the site for the next build: what was published
 * and the digests of what each file was made from. Without a readable record everything is built.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ListedPart, PartTable, SearchPart } from '../../search/index.ts';
import { codeOf } from '../files/error-code.ts';
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

/** The record of the build that made `outDir`, if there is one. */
export function readRecord(outDir: string): BuildRecord | undefined {
  const id = siteId(outDir);
  if (id === undefined || !/^[\w-]+$/.test(id)) return undefined;
  try {
    const record = deserialize(
      readFileSync(join(workFolderOf(outDir), `${id}.build`)),
    ) as BuildRecord;
    // An older version of the program wrote another format.
    return record.made instanceof Map ? record : undefined;
  } catch (error) {
    // `deserialize` throws an error without a code for any other file.
    if (error instanceof Error && !('code' in error)) return undefined;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeRecord(outDir: string, record: BuildRecord): Promise<void> {
  await writeWhole(join(workFolderOf(outDir), `${record.site.id}.build`), serialize(record));
}

/** Removes the records of all builds but `id`. */
export function removeOtherRecords(outDir: string, id: string): void {
  const folder = workFolderOf(outDir);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.build') && name !== `${id}.build`) rmSync(join(folder, name));
  }
}

/**
 * What a build leaves for the next one, in the workshop beside the site: what was published, and from
 * what each file was made. A record that cannot be read is as good as none: the next build then makes
 * everything.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexPart } from '../../search/index.ts';
import { codeOf } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';
import { siteId, workshopOf, type SiteState } from './site-folder.ts';

export interface BuildRecord {
  site: SiteState;
  /** Digest of the program and the settings that every page depends on. */
  foundation: string;
  /** Digest of what each page and file was made from, by its path in the site. */
  made: ReadonlyMap<string, string>;
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
  /** Of what it was made from. */
  digest: string;
  files: readonly string[];
  /** As the search page is told of it. */
  listed: readonly IndexPart[];
}

/** The record of what lies in `outDir`, if a build has left one. */
export function readRecord(outDir: string): BuildRecord | undefined {
  const id = siteId(outDir);
  if (id === undefined || !/^[\w-]+$/.test(id)) return undefined;
  try {
    const record = deserialize(
      readFileSync(join(workshopOf(outDir), `${id}.build`)),
    ) as BuildRecord;
    // A program of another form made another record.
    return record.made instanceof Map ? record : undefined;
  } catch (error) {
    // A file that is no record at all throws an error without a code.
    if (error instanceof Error && !('code' in error)) return undefined;
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export async function writeRecord(outDir: string, record: BuildRecord): Promise<void> {
  await writeWhole(join(workshopOf(outDir), `${record.site.id}.build`), serialize(record));
}

/** Removes the records of all builds but `id`. */
export function removeOtherRecords(outDir: string, id: string): void {
  const folder = workshopOf(outDir);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.build') && name !== `${id}.build`) rmSync(join(folder, name));
  }
}

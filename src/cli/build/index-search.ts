/** The search index of a site: the parts that have changed are indexed, the others kept. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { listParts, readPart } from '../../search/build-index.ts';
import { indexAddress, partsName } from '../../search/fields.ts';
import { indexPart } from '../../search/index-part.ts';
import { searchParts, type SearchPart } from '../../search/parts.ts';
import type { IndexedPart } from './build-record.ts';
import type { DigestOfMeeting } from './fingerprint.ts';
import type { NewSite } from './site-folder.ts';

const folder = indexAddress.slice(1);

/**
 * Indexes `archive`, which is not watched, part by part. `scratch` is a folder on the disk of the
 * site for what Pagefind writes. Other work of the process goes on meanwhile.
 */
export async function indexSearch(
  archive: Archive,
  digestOf: DigestOfMeeting,
  into: NewSite,
  scratch: string,
  earlier: readonly IndexedPart[] = [],
): Promise<IndexedPart[]> {
  const indexed: IndexedPart[] = [];
  for (const part of searchParts(archive, { digestOf })) {
    const known = earlier.find(({ key, digest }) => key === part.key && digest === part.digest());
    known?.files.forEach(into.keep);
    indexed.push(known ?? (await indexAnew(part, into, scratch)));
  }
  into.write(`${folder}${partsName}`, listParts(indexed.flatMap(({ listed }) => listed)));
  return indexed;
}

async function indexAnew(part: SearchPart, into: NewSite, scratch: string): Promise<IndexedPart> {
  rmSync(scratch, { recursive: true, force: true });
  await indexPart(part, scratch);
  const listed = await readPart(part.key, scratch);
  const files: string[] = [];
  for (const entry of readdirSync(scratch, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(join(scratch, '/').length);
    into.move(file, path);
    files.push(file);
  }
  rmSync(scratch, { recursive: true });
  return { key: part.key, digest: part.digest(), files, listed };
}

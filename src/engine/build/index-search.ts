/** The search index of a site: the parts that have changed are indexed, the others kept. */
import {
  indexAddress,
  indexPart,
  listParts,
  partsName,
  searchParts,
  type PartSizes,
  type SearchPart,
} from '../../search/index.ts';
import type { ViewedContent } from '../views/view-site.ts';
import type { IndexedPart } from './build-record.ts';
import { hasPart, type Share } from './share.ts';
import type { NewSite } from './new-site.ts';

const folder = indexAddress.slice(1);

export interface IndexOptions {
  into: Pick<NewSite, 'write' | 'keep'>;
  /** The share to index; absent for all parts. */
  share?: Share | undefined;
  sizes?: PartSizes;
}

/**
 * Indexes the parts of the search index that have changed since `earlier`, and keeps the others.
 */
export async function indexSearch(
  { archive, texts }: ViewedContent,
  { into, share, sizes }: IndexOptions,
  earlier: readonly IndexedPart[] = [],
): Promise<IndexedPart[]> {
  const indexed: IndexedPart[] = [];
  const parts = searchParts(archive, {
    digestOf: (meeting) => texts.digest(meeting),
    textOf: (meeting) => texts.read(meeting).meeting,
    ...(sizes && { sizes }),
  });
  for (const [order, part] of parts.entries()) {
    if (!hasPart(share, order)) continue;
    const before = earlier.find(({ key }) => key === part.key);
    const digest = part.digest();
    if (before?.digest === digest) {
      before.files.forEach((file) => into.keep(file));
      indexed.push({ ...before, order });
    } else indexed.push({ ...(await indexAnew(part, into, sizes?.piece)), order, digest });
  }
  // One share does not have all parts.
  if (share === undefined) await writeList(indexed, into);
  return indexed;
}

/** Writes the list of all parts, which the search page reads. */
export async function writeList(
  indexed: readonly IndexedPart[],
  into: Pick<NewSite, 'write'>,
): Promise<void> {
  const inOrder = indexed.toSorted((a, b) => a.order - b.order);
  await into.write(`${folder}${partsName}`, listParts(inOrder.flatMap(({ listed }) => listed)));
}

async function indexAnew(
  part: SearchPart,
  into: Pick<NewSite, 'write'>,
  pieceSize?: number,
): Promise<Pick<IndexedPart, 'key' | 'records' | 'files' | 'listed'>> {
  const placed: string[] = [];
  const take = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = `${folder}${part.key}/${name}`;
    await into.write(file, bytes);
    placed.push(file);
  };
  const listed = await indexPart(part.key, part.records(), take, pieceSize);
  const { key, size: records } = part;
  return { key, records, files: placed, listed };
}

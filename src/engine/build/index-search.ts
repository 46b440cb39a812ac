/** The search index of a site: the parts that have changed are indexed, the others kept. */
import type { MeetingOutline } from '../../archive/outline.ts';
import {
  indexAddress,
  indexPart,
  listParts,
  partsName,
  searchParts,
  type SearchPart,
} from '../../search/index.ts';
import type { MeetingTexts } from '../content/meeting-texts.ts';
import type { ViewedContent } from '../views/view-site.ts';
import type { IndexedPart } from './build-record.ts';
import { hasPart, type Share } from './share.ts';
import type { NewSite } from './new-site.ts';

const folder = indexAddress.slice(1);

/** The texts of meetings, as the search takes them. */
export const searchedTexts = (texts: MeetingTexts) => ({
  digestOf: (meeting: MeetingOutline) => texts.digest(meeting),
  textOf: (meeting: MeetingOutline) => texts.read(meeting).meeting,
});

/**
 * Indexes the parts of the search index that have changed since `earlier`, and keeps the others.
 */
export async function indexSearch(
  { archive, texts }: ViewedContent,
  { into, share }: { into: NewSite; share: Share | undefined },
  earlier: readonly IndexedPart[] = [],
): Promise<IndexedPart[]> {
  const indexed: IndexedPart[] = [];
  for (const [order, part] of searchParts(archive, searchedTexts(texts)).entries()) {
    if (!hasPart(share, order)) continue;
    const before = earlier.find(({ key }) => key === part.key);
    const digest = part.digest();
    if (before?.digest === digest) {
      before.files.forEach((file) => into.keep(file));
      indexed.push({ ...before, order });
    } else indexed.push({ ...(await indexAnew(part, into)), order, digest });
  }
  // One share does not have all parts.
  if (share === undefined) await writeList(indexed, into);
  return indexed;
}

/** Writes the list of all parts, which the search page reads. */
export async function writeList(indexed: readonly IndexedPart[], into: NewSite): Promise<void> {
  const inOrder = indexed.toSorted((a, b) => a.order - b.order);
  await into.write(`${folder}${partsName}`, listParts(inOrder.flatMap(({ listed }) => listed)));
}

async function indexAnew(
  part: SearchPart,
  into: NewSite,
): Promise<Pick<IndexedPart, 'key' | 'records' | 'files' | 'listed'>> {
  const placed: string[] = [];
  const listed = await indexPart(part.key, part.records(), async (name, bytes) => {
    const file = `${folder}${part.key}/${name}`;
    await into.write(file, bytes);
    placed.push(file);
  });
  const { key, size: records } = part;
  return { key, records, files: placed, listed };
}

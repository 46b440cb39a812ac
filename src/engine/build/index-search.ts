/** The search index of a site: the parts that have changed are indexed, the others kept. */
import { meetingAddress } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/model.ts';
import {
  indexAddress,
  indexPart,
  listParts,
  makeRecords,
  partsName,
  presentKey,
  searchParts,
  type SearchPart,
  type SearchRecord,
} from '../../search/index.ts';
import type { IndexedPart, MeetingTexts } from './build-record.ts';
import type { DigestOfMeeting } from './fingerprint.ts';
import { hasPart, type Share } from './share.ts';
import type { NewSite } from './new-site.ts';

const folder = indexAddress.slice(1);

interface Indexing {
  digestOf: DigestOfMeeting;
  into: NewSite;
  share: Share | undefined;
}

/**
 * Indexes `archive`, which is not watched, part by part, and keeps those parts that `earlier` has as
 * they are now. Other work of the process goes on meanwhile.
 */
export async function indexSearch(
  archive: Archive,
  { digestOf, into, share }: Indexing,
  earlier: readonly IndexedPart[] = [],
): Promise<IndexedPart[]> {
  const indexed: IndexedPart[] = [];
  for (const [order, part] of searchParts(archive, { digestOf }).entries()) {
    if (!hasPart(share, order)) continue;
    const before = earlier.find(({ key }) => key === part.key);
    const digest = part.digest();
    if (before?.digest === digest) {
      before.files.forEach((file) => into.keep(file));
      indexed.push({ ...before, order });
    } else if (part.key === presentKey) {
      const texts = textsOf(archive, part, digestOf, before?.texts);
      const records = (): SearchRecord[] =>
        part.meetings.flatMap((meeting) => texts.get(meetingAddress(meeting))?.records ?? []);
      const anew = await indexAnew({ ...part, records }, into);
      indexed.push({ ...anew, order, digest, texts });
    } else indexed.push({ ...(await indexAnew(part, into)), order, digest });
  }
  // Who has only some of the parts cannot list them.
  if (share === undefined) await writeList(indexed, into);
  return indexed;
}

/** The records of a part, of which only those are made that `before` does not have as they are now. */
function textsOf(
  archive: Archive,
  { meetings }: SearchPart,
  digestOf: DigestOfMeeting,
  before: MeetingTexts = new Map(),
): MeetingTexts {
  return new Map(
    meetings.map((meeting) => {
      const address = meetingAddress(meeting);
      const digest = digestOf(meeting);
      const known = before.get(address);
      const isSame = known?.digest === digest;
      return [address, isSame ? known : { digest, records: [...makeRecords(archive, [meeting])] }];
    }),
  );
}

/** Writes the file from which the search page knows all the parts there are. */
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

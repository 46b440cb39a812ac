/** The search index of a site: the parts that have changed are indexed, the others kept. */
import {
  indexAddress,
  openIndexer,
  searchParts,
  sharedFiles,
  tableFile,
  wordFile,
  type AttachmentText,
  type Indexer,
  type PartSizes,
  type SearchPart,
} from '../../search/index.ts';
import type { ViewedContent } from '../views/view-site.ts';
import type { IndexedPart } from './build-record.ts';
import type { NewSite } from './new-site.ts';
import { hasPart, type Share } from './share.ts';

const folder = indexAddress.slice(1);

/** What is indexed. */
export interface SearchedContent extends ViewedContent {
  attachmentText: AttachmentText;
}

export interface IndexOptions {
  into: Pick<NewSite, 'write' | 'keep'>;
  /** The share to index; absent for all parts. */
  share?: Share | undefined;
  sizes?: PartSizes;
  /** To index with, instead of one that is opened and stopped here. */
  indexer?: Indexer;
}

/**
 * Indexes the parts of the search index that have changed since `earlier`, and keeps the others.
 */
export async function indexSearch(
  { archive, texts, attachmentText }: SearchedContent,
  { into, share, sizes, indexer: given }: IndexOptions,
  earlier: readonly IndexedPart[] = [],
): Promise<IndexedPart[]> {
  const indexed: IndexedPart[] = [];
  const parts = searchParts(archive, {
    fileDigest: (meeting) => texts.fileDigest(meeting),
    fileOf: (meeting) => texts.fileOf(meeting),
    attachmentText,
    ...(sizes && { sizes }),
  });
  const indexer = given ?? openIndexer();
  try {
    for (const [order, part] of parts.entries()) {
      if (!hasPart(share, order)) continue;
      const before = earlier.find(({ listed }) => listed.key === part.key);
      const digest = part.digest();
      const made =
        before?.digest === digest ? before : { ...(await indexAnew(indexer, part, into)), digest };
      if (made === before) made.files.forEach((file) => into.keep(file));
      // Written each time: what became of an item may follow from another one.
      const table = tableFile({ ...part.table(), ...made.table }, digest);
      await into.write(`${folder}${part.key}/${table.name}`, table.text);
      indexed.push({ ...made, order, listed: { ...made.listed, table: table.name } });
    }
  } finally {
    if (given === undefined) await indexer.stop();
  }
  // One share does not have all parts.
  if (share === undefined) await writeShared(indexed, into);
  return indexed;
}

/** Writes what all parts share: their list, which the search page reads first, and the vocabulary. */
export async function writeShared(
  indexed: readonly IndexedPart[],
  into: Pick<NewSite, 'write'>,
): Promise<void> {
  const inOrder = indexed.toSorted((a, b) => a.order - b.order);
  for (const [name, text] of sharedFiles(inOrder)) {
    await into.write(`${folder}${name}`, text);
  }
}

async function indexAnew(
  indexer: Indexer,
  part: SearchPart,
  into: Pick<NewSite, 'write'>,
): Promise<Omit<IndexedPart, 'order' | 'digest'>> {
  const { records, words, table, counts } = await indexer.indexPart(part.sources());
  const names = [...part.files(), ...table.words.map(([, name]) => wordFile(name))];
  const files = names.map((name) => `${folder}${part.key}/${name}`);
  for (const [index, bytes] of [...records, ...words].entries()) {
    await into.write(files[index] ?? '', bytes);
  }
  const listed = { key: part.key, records: part.size, table: '' };
  return { of: part.of, files, table, counts, listed };
}

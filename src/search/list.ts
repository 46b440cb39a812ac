/** The list of the index: all that its folder has, for the search page. */
import { gzipSync } from 'node:zlib';
import {
  listName,
  vocabularyFile,
  type AttachmentTable,
  type IndexList,
  type ListedPart,
  type PartTable,
} from './fields.ts';
import { nameOf } from './name-of.ts';
import type { SearchPart } from './parts.ts';
import { makeVocabulary, type WordCounts } from './vocabulary.ts';

/** A part as it was indexed. */
interface MadePart {
  of: SearchPart['of'];
  listed: ListedPart;
  counts: WordCounts;
}

/** Files that all parts share, by path relative to the folder of the index. `parts` are oldest first. */
export function sharedFiles(parts: readonly MadePart[]): Map<string, string | Uint8Array> {
  const { files, ...shards } = makeVocabulary(parts.map(({ counts }) => counts));
  const listed = (of: SearchPart['of']): ListedPart[] =>
    parts.filter((part) => part.of === of).map((part) => part.listed);
  const attachments = listed('attachments');
  const list: IndexList = {
    parts: listed('items'),
    ...(attachments.length > 0 && { attachments }),
    ...shards,
  };
  return new Map<string, string | Uint8Array>([
    ...[...files].map(([name, text]) => [vocabularyFile(name), gzipSync(text)] as const),
    [listName, JSON.stringify(list)],
  ]);
}

/** The file of a part's table, named by its content and by `digest`, that of what the part is made from. */
export function tableFile(
  table: PartTable | AttachmentTable,
  digest: string,
): { name: string; text: string } {
  const text = JSON.stringify(table);
  return { name: `${nameOf(text, digest)}.json`, text };
}

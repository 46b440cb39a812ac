/** The list of the index: all that its folder has, for the search page. */
import { listName, type IndexList, type ListedPart, type PartTable } from './fields.ts';
import { nameOf } from './name-of.ts';
import { makeVocabulary, type WordCounts } from './vocabulary.ts';

/** A part as it was indexed. */
interface MadePart {
  listed: ListedPart;
  counts: WordCounts;
}

/** Files that all parts share, by path relative to the folder of the index. `parts` are oldest first. */
export function sharedFiles(parts: readonly MadePart[]): Map<string, string> {
  const { files, ...shards } = makeVocabulary(parts.map(({ counts }) => counts));
  const list: IndexList = { parts: parts.map(({ listed }) => listed), ...shards };
  return new Map([
    ...[...files].map(([name, text]) => [`ord/${name}.json`, text] as const),
    [listName, JSON.stringify(list)],
  ]);
}

/** The file of a part's table, named by its content and by `digest`, that of what the part is made from. */
export function tableFile(table: PartTable, digest: string): { name: string; text: string } {
  const text = JSON.stringify(table);
  return { name: `${nameOf(text, digest)}.json`, text };
}

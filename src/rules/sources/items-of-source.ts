/** The words of a document by the items that they are in the file of its meeting. */
import type { SectionName, SourceText, SourceWord } from '../../minutes/source-text.ts';
import { wordsOf } from '../../minutes/words/words.ts';

export interface ItemOfSource {
  path: string;
  /** Title and case numbers. */
  head: readonly SourceWord[];
  sections: readonly SectionOfSource[];
}

export interface SectionOfSource extends SectionName {
  /** Without those of its heading. */
  words: readonly SourceWord[];
}

/** The items by `numbers`, those of the file in the order of the document's items. */
export function itemsOfSource(
  source: SourceText & { path: string },
  numbers: readonly string[],
): ReadonlyMap<string, ItemOfSource> {
  const { path, words, sections } = source;
  const byItem = Map.groupBy(words, ({ item }) => item);
  byItem.delete(undefined);
  const items = [...byItem].map(([number = '', own]): ItemOfSource => {
    const bySection = Map.groupBy(own, ({ section }) => section);
    const head = bySection.get(undefined) ?? [];
    bySection.delete(undefined);
    return {
      path,
      head: head.slice(wordsOf(`Punkt ${number}:`).length),
      sections: [...bySection].flatMap(([at, all]) => {
        const section = sections[at ?? -1];
        if (section === undefined) return [];
        return [{ ...section, words: all.slice(wordsOf(section.heading ?? '').length) }];
      }),
    };
  });
  return new Map(items.flatMap((item, at) => (numbers[at] ? [[numbers[at], item]] : [])));
}

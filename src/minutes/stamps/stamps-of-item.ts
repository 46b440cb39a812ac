/** The stamps of an item and its sections. */
import type { AgendaItem } from '../model.ts';
import { stampOf } from './stamp.ts';
import { itemHeadTexts, sectionTexts } from '../words/words.ts';

export interface ItemStamps {
  /** Of all the words of the item. */
  item: string;
  /** Of each of its sections, in their order. */
  sections: readonly string[];
}

export function stampsOfItem(item: AgendaItem): ItemStamps {
  const sections = item.sections.map(sectionTexts);
  return {
    item: stampOf([...itemHeadTexts(item), ...sections.flat()]),
    sections: sections.map(stampOf),
  };
}

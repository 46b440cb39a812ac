/** The stamps of an item and its sections, which several pages show. */
import type { AgendaItem } from './model.ts';
import { remember } from './remembered.ts';
import { stampOf } from './stamp.ts';
import { itemHeadTexts, sectionTexts } from './words.ts';

export interface ItemStamps {
  /** Of all the words of the item. */
  item: string;
  /** Of each of its sections, in their order. */
  sections: readonly string[];
}

/** All of them at once: the texts of a section are gathered for its own stamp and the item's. */
export const stampsOfItem = (item: AgendaItem): ItemStamps =>
  remember(item, 'stamps', () => {
    const sections = item.sections.map(sectionTexts);
    return {
      item: stampOf([...itemHeadTexts(item), ...sections.flat()]),
      sections: sections.map(stampOf),
    };
  });

/** The stamps of an item and its sections, which several pages show. */
import type { AgendaItem } from './model.ts';
import { remember } from './remembered.ts';
import { stampOf } from './stamp.ts';
import { itemWords, sectionWords } from './words.ts';

/** Of all the words of an item. */
export const itemStamp = (item: AgendaItem): string =>
  remember(item, 'stamp', () => stampOf(itemWords(item)));

/** Of each of its sections, in their order. */
export const sectionStamps = (item: AgendaItem): readonly string[] =>
  remember(item, 'sectionStamps', () =>
    item.sections.map((section) => stampOf(sectionWords(section))),
  );

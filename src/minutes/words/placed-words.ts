/** The words of a meeting with their places in its file. */
import type { AgendaItem, Meeting, Section } from '../model.ts';
import { itemHeadWords, placedBlockWords, wordsOf, type PlacedWord } from './words.ts';

/** A word of a meeting, and the item and section it is in. */
export interface MeetingWord extends PlacedWord {
  item?: AgendaItem;
  section?: Section;
}

/** The words of `meetingWords`, in the same order. Those of a heading have the place of its beginning. */
export function placedWords({ introduction, items }: Meeting): MeetingWord[] {
  return [
    ...placedBlockWords(introduction),
    ...items.flatMap((item) => [
      ...itemHeadWords(item).map((word) => ({ word, place: item.position, item })),
      ...item.sections.flatMap((section) =>
        [
          ...wordsOf(section.heading ?? '').map((word) => ({ word, place: section.position })),
          ...placedBlockWords(section.blocks),
        ].map((placed) => ({ ...placed, item, section })),
      ),
    ]),
  ];
}

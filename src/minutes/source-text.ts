/** The text of the document that a meeting was imported from, for comparison with the meeting's file. */
import type { LocatedWord } from './words/compare-words.ts';
import { pairWithValues } from './facts/entries.ts';
import type { Facts } from './facts/fact.ts';
import { facts, type FactValues } from './facts/index.ts';
import type { Section } from './model.ts';

export interface SourceText {
  /** Number of words, those of the facts included. */
  count: number;
  /** The facts of the meeting; see {@link factTexts}. */
  facts: FactTexts;
  /** Every word of its text, in order. */
  words: readonly SourceWord[];
  /** The sections of its items, in order. */
  sections: readonly SectionName[];
}

/** By these it is told which sections of two documents are the same. */
export type SectionName = Pick<Section, 'kind' | 'heading'>;

export interface SourceWord extends LocatedWord {
  /** Page of its line, where the format has pages. */
  page?: number;
  /** Printed number of the item it belongs to; absent above the first item. */
  item?: string;
  /** Place of its section in `sections`; absent in the head of an item. */
  section?: number;
}

/** Texts by the keys of a meeting's file. */
type FactTexts = Readonly<Record<string, string>>;

/** The facts of `meeting` whose words its source must have, as texts; empty ones are left out. */
export function factTexts(meeting: FactValues, list: Facts = facts): FactTexts {
  return Object.fromEntries(
    pairWithValues(list, meeting).flatMap(([fact, value]) => {
      const words = value === undefined ? undefined : fact.sourceWords?.(value);
      return words ? [[fact.key, words]] : [];
    }),
  );
}

/** What a source document says, of what belongs in the minutes: what a meeting's file must say, too. */
import type { LocatedWord } from './compare-words.ts';
import type { Meeting } from './model.ts';
import type { meetingKeys } from './read-facts.ts';

export interface SourceText {
  /** How many words it has, those of the facts among them. */
  count: number;
  /** What it says of the meeting; see {@link factTexts}. */
  facts: FactTexts;
  /** Every word of its text, in order. */
  words: readonly SourceWord[];
}

export interface SourceWord extends LocatedWord {
  /** Page of its line, where the format has pages. */
  page?: number;
  /** Printed number of the item it belongs to; none above the first. */
  item?: string;
}

type FactTexts = Partial<Record<(typeof meetingKeys)[number], string>>;

/** The facts of a meeting that a document tells, as text, by the keys of a meeting's file. */
export function factTexts(meeting: Omit<Meeting, 'introduction' | 'items'>): FactTexts {
  const { title, start, end, place, present, apologies } = meeting;
  const facts = {
    ...{ titel: title, start, slut: end, sted: place },
    ...{ 'til-stede': present.join(' '), afbud: apologies.join(' ') },
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, text]) => text !== undefined && text !== ''),
  );
}

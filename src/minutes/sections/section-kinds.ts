/** The kinds of sections, by the whole line of the heading. */
import { slug } from './anchors.ts';
import { readDatedHeading, type DatedHeading } from './dated-heading.ts';
import { certainHeadings, looseHeadings } from './heading-words.ts';
import { isSameNumber } from '../items/item-number.ts';
import type { SectionKind } from '../model.ts';
import { joinSpaced, visibleText } from '../words/plain-words.ts';
import { isProtocolHeading } from './protocol-headings.ts';

/** The meeting and item of a heading, by which the item's own decision is told from others. */
export interface Occasion {
  /** ISO day of the meeting; `undefined` where it is not known yet. */
  date: string | undefined;
  /** Printed number of the item. */
  number: string;
  /** Key of the committee. */
  committee?: string | undefined;
}

/** The kind of a section from its heading; `other` for a heading not known. */
export function sectionKind(heading: string, occasion?: Occasion): SectionKind {
  return (
    knownSectionKind(heading, occasion) ??
    looseHeadings.get(headingWords(shownWords(heading))) ??
    'other'
  );
}

/** As {@link sectionKind}, but `undefined` for a line that need not be a heading at all. */
export function knownSectionKind(line: string, occasion?: Occasion): SectionKind | undefined {
  const shown = shownWords(line);
  const known = certainHeadings.get(headingWords(shown));
  if (known !== undefined) return known;
  if (isProtocolHeading(line)) return 'protocol';
  if (line.length <= longest) {
    if (recommendationOf.test(shown)) return 'recommendation';
    if (/^\p{Lu}/u.test(line) && consequences.test(line)) return 'other';
  }
  const dated = readDatedHeading(line);
  return dated && datedKind(dated, occasion);
}

/** In characters: a longer line is text. */
const longest = 100;

/** `Teknikforvaltningens indstilling`, `Indstilling fra Økonomiudvalget:` */
const recommendationOf =
  /^(?:\p{Lu}[^.:;!?\d]{1,60}(?:s|S) (?:indstilling(?:er)?|INDSTILLING(?:ER)?)|(?:Indstilling|INDSTILLING) (?:fra|til|FRA|TIL) \p{Lu}[^.:;!?\d]{1,60})\s*:?$/u;

/** `Konsekvenser for børn og unge`, `Klimamæssige konsekvenser` */
const consequences =
  /^(?:konsekvenser for [\p{L}, -]{3,40}|\p{L}+(?:mæssige|iske|elle)(?:(?:, | og |,? samt )\p{L}+(?:mæssige|iske|elle)){0,2} konsekvenser)\s*:?$/iu;

const shownWords = (line: string): string => joinSpaced(visibleText(line));

/** `Bilag (3):` → `bilag` */
const headingWords = (shown: string): string =>
  shown.replace(/(?:(?<!\s)\s*\(\d{1,3}\))?(?:(?<!\s)\s*:| [-–])?$/u, '').toLocaleLowerCase('da');

/**
 * A decision of another day or item number is history of the case. An entry is the item's own decision
 * only where its day is the meeting's and its number the item's or, without a number, its body the
 * committee.
 */
function datedKind({ form, body, date, item }: DatedHeading, occasion?: Occasion): SectionKind {
  if (form === 'decision') {
    const isOtherDay = date !== undefined && occasion?.date !== undefined && date !== occasion.date;
    const isOtherItem =
      item !== undefined && occasion !== undefined && !isSameNumber(item, occasion.number);
    return isOtherDay || isOtherItem ? 'history' : 'decision';
  }
  const isNamed =
    item === undefined
      ? body !== undefined && slug(body) === occasion?.committee
      : occasion !== undefined && isSameNumber(item, occasion.number);
  const isOwn = occasion !== undefined && date === occasion.date && isNamed;
  return isOwn ? 'decision' : 'history';
}

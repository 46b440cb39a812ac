/** What a case may be about, which is decided when the case is: `lokalplan 100`, `budgettet for 2027`. */
import type { ItemContext } from './context.ts';
import { begins, oneOf } from './patterns.ts';

const nouns = oneOf(`plan tillæg budget regnskab beretning rapport strategi politik ramme vedtægt
  regulativ forretningsorden takst aftale kontrakt program projekt forslag oplæg bevilling frigivelse
  skema rådighedsbeløb salg køb udbud ansøgning tilladelse dispensation overførsel kvalitetsstandard
  kalender retningslinje kommissorium indhold prioritering løsning placering redegørelse
  opgørelse vision charter opfølgning fordeling model organisering struktur evaluering oversigt liste
  referat dagsorden protokol låneoptagelse garanti støtte tilskud`);
const noun = new RegExp(
  String.raw`(?<![\p{L}-])[\p{L}-]*(?:${nouns})(?:e?(?:n|t|r|rne|ne)|tet|gene|ken|met|ser|serne|ler|lerne|get|bet)?(?![\p{L}-])`,
  'iu',
);
const end = / (?:for|til|om|af|vedr\.?|vedrørende|i|på|med|nr\.?|over)(?= )| \d/iu;

/** One among others, or of others. */
const another = begins(
  String.raw`(?:(?:den|det|de|en|et) )?(?:gamle?|tidligere|anden|andet|andre|ene|nye|ny|nyt|første|sidste)|nabo\p{L}*|regionens|statens|ministeriets`,
);

/** Whether `name` is what a case may be about, or a word of the item's title. */
export function isCaseName(name: string, { title }: ItemContext): boolean {
  if (another.test(name)) return false;
  const at = end.exec(name)?.index;
  const head = at === undefined ? name : name.slice(0, at);
  return noun.test(head) || isInTitle(head, title);
}

/** Whether `words` have a word of the item's title. */
export function isInTitle(words: string, title: string): boolean {
  const known = new Set(stemsOf(title));
  return stemsOf(words).some((stem) => known.has(stem));
}

/** The beginnings of long words, in which their forms agree. */
const stemsOf = (words: string): string[] =>
  (words.toLocaleLowerCase('da').match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7));

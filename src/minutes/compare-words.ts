/** Where two sequences of words differ: those of a source document and those of a meeting. */

/** A word and where it stands in the source. */
export interface LocatedWord {
  /** 1-based line of the document. */
  line: number;
  word: string;
}

/** A place where the words differ. */
export interface WordGap {
  /** Line of the first missing word, or of the place where words were added. */
  line: number;
  /** Page of that line, where the format has pages; the caller's to add. */
  page?: number;
  /** Words of the source that the meeting lacks. */
  missing: string[];
  /** Words the meeting has instead. */
  instead: string[];
  /** A few words of the source on each side, for finding the place. */
  before: string[];
  after: string[];
}

/** Words that must agree again before a gap is taken to end. */
const agreement = 3;

/** Up to this many words, a gap is as small as it can be; a longer one ends at the next agreement. */
const longestGap = 400;

/** Words that must agree for a longer gap to end: so many that no phrase repeats them. */
const longAgreement = 8;

const contextLength = 6;

/** Where a gap lies, in two sequences of words. */
export interface Gap {
  /** The first word of the source that the other sequence lacks, and how many it does. */
  here: number;
  missing: number;
  /** The first word that stands instead, and how many do. */
  there: number;
  instead: number;
}

/** Every place where `words` are not those of `source`, in order; empty when they are the same. */
export function compareWords(source: readonly LocatedWord[], words: readonly string[]): WordGap[] {
  return findGaps(source, words).map(({ here, missing, there, instead }) => ({
    line: source[Math.min(here, source.length - 1)]?.line ?? 1,
    missing: plain(source, here, here + missing),
    instead: words.slice(there, there + instead),
    before: plain(source, Math.max(0, here - contextLength), here),
    after: plain(source, here + missing, here + missing + contextLength),
  }));
}

/** The same places, by their numbers in the two sequences. */
export function findGaps(source: readonly SourceWord[], words: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  let here = 0;
  let there = 0;
  while (here < source.length || there < words.length) {
    if (source[here]?.word === words[there]) {
      here += 1;
      there += 1;
      continue;
    }
    const [missing, instead] =
      shortGap(source, here, words, there) ?? longGap(source, here, words, there);
    gaps.push({ here, missing, there, instead });
    here += missing;
    there += instead;
  }
  return gaps;
}

type SourceWord = Pick<LocatedWord, 'word'>;

const plain = (source: readonly SourceWord[], start: number, end: number): string[] =>
  source.slice(start, end).map(({ word }) => word);

/** How many words to skip on either side. */
type Skip = [missing: number, instead: number];

/** The fewest words to skip until both agree again. */
function shortGap(
  source: readonly SourceWord[],
  here: number,
  words: readonly string[],
  there: number,
): Skip | undefined {
  const left = source.length - here;
  const right = words.length - there;
  for (let skipped = 1; skipped <= Math.min(longestGap, left + right); skipped++) {
    for (
      let missing = Math.max(0, skipped - right);
      missing <= Math.min(skipped, left);
      missing++
    ) {
      const instead = skipped - missing;
      if (agreeFrom(source, here + missing, words, there + instead)) return [missing, instead];
    }
  }
  return undefined;
}

function agreeFrom(
  source: readonly SourceWord[],
  here: number,
  words: readonly string[],
  there: number,
): boolean {
  for (let n = 0; n < agreement; n++) {
    const word = source[here + n]?.word;
    if (word !== words[there + n]) return false;
    if (word === undefined) return true;
  }
  return true;
}

/** The first word of the source from which a long run of words is in the meeting, too. */
function longGap(
  source: readonly SourceWord[],
  here: number,
  words: readonly string[],
  there: number,
): Skip {
  const places = new Map<string, number>();
  for (let at = words.length - longAgreement; at >= there; at--) {
    places.set(words.slice(at, at + longAgreement).join(' '), at);
  }
  for (let at = here; at <= source.length - longAgreement; at++) {
    const place = places.get(plain(source, at, at + longAgreement).join(' '));
    if (place !== undefined) return [at - here, place - there];
  }
  return [source.length - here, words.length - there];
}

/** Compares the words of a source document with those of a meeting. */

/** A word and where it stands in the source. */
export interface LocatedWord {
  /** 1-based line of the document. */
  line: number;
  word: string;
}

/** A place where the words differ, as reported. */
export interface WordGap {
  /** Line of the first missing word, or of the place where words were added. */
  line: number;
  /** Page of that line, where the format has pages; added by the caller. */
  page?: number;
  /** Words of the source that the meeting lacks. */
  missing: string[];
  /** Words the meeting has instead. */
  instead: string[];
  /** A few words of the source on each side, for finding the place. */
  before: string[];
  after: string[];
}

/** Words that must agree to end a gap. */
const agreement = 3;

/** Up to this many words, the smallest gap is found; a longer one ends at the next agreement. */
const longestGap = 400;

/** Words that must agree to end a longer gap: more than a recurring phrase has. */
const longAgreement = 8;

const contextLength = 6;

/** A gap by the indexes of its words in the two sequences. */
export interface Gap {
  /** Index of the first word of the source that is missing, and how many are. */
  here: number;
  missing: number;
  /** Index of the first word that stands instead, and how many do. */
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

/** The same gaps by their indexes. */
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

/** Skips to the first long run of words of the source that the meeting has, too. */
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

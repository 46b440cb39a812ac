/** Takes a query apart: words, phrases between quotation marks of any kind, and what is not wanted. */

export interface Query {
  /** As typed, in small letters, without punctuation around them. */
  words: string[];
  /** A sign that stands alone in a phrase, as in `exit - status`, is an empty word. */
  phrases: string[][];
  /** Words and phrases that a result may not have. */
  excluded: string[][];
}

const marks = '"“”„‟«»';
const quoted = new RegExp(`(?<=^|\\s)(-?)[${marks}]([^${marks}]*)[${marks}]`, 'gu');
const minus = /(?<=^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;
/** What parts words; hyphens, points and slashes inside a word do not. */
const between = /[^\p{L}\p{N}\p{M}./_-]+/u;

/** Never throws; an empty query has nothing. */
export function readQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], excluded: [] };
  const rest = typed
    .normalize('NFC')
    .replaceAll(quoted, (_, no: string, text: string) => {
      const phrase = phraseOf(text);
      if (phrase.length > 0) (no === '' ? query.phrases : query.excluded).push(phrase);
      return ' ';
    })
    .replaceAll(minus, (_, text: string) => {
      query.excluded.push(...wordsOf(text).map((word) => [word]));
      return ' ';
    });
  query.words = wordsOf(rest);
  return query;
}

function phraseOf(text: string): string[] {
  const words = text.split(/\s+/).flatMap((token) => {
    const own = wordsOf(token);
    return own.length > 0 ? own : [''];
  });
  return words.slice(
    words.findIndex((word) => word !== ''),
    words.findLastIndex((word) => word !== '') + 1,
  );
}

/** The words of a text, each with a letter or a digit. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(between)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

/** A word as the index has it: letters and digits only. `12/16033` and `12-16033` are one. */
export const lettersOf = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The key of a word in Pagefind's files, which have it without accents. */
export const keyOf = (form: string): string => form.normalize('NFD').replaceAll(/\p{Mn}/gu, '');

/** The parts of a word with punctuation inside, or letters beside digits; two characters each at least. */
export const partsOf = (word: string): string[] =>
  (word.match(/\p{L}+|\p{N}+/gu) ?? []).filter((part) => part.length > 1);

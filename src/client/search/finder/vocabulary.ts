/** The words of the archive, by shards that are loaded when they are needed. */
import { readTexts, startsFor } from '../../../lookup/cut-shards.ts';
import { backwards } from '../../../lookup/fold.ts';
import type { IndexList } from '../../../search/fields.ts';
import { distance, fold, stem } from '../../../search/words/index.ts';
import { loadOnce } from '../../load-once.ts';

/** A base form, with the forms that have it. */
export interface Word {
  base: string;
  forms: { form: string; size: number }[];
}

export interface Vocabulary {
  /** The word with the base form `base`. */
  word(base: string): Promise<Word | undefined>;
  /** Those that begin with `start`. */
  beginning(start: string): Promise<Word[]>;
  /** Those that end with `end`. */
  ending(end: string): Promise<Word[]>;
  /** Those that slips of the keyboard may have made `typed` of, likeliest first; 0 where only folded. */
  near(typed: string): Promise<{ each: Word; slips: number }[]>;
}

/** Most shards that are loaded for a beginning or an end. */
const mostShards = 4;
/** Most words that are looked at more closely. */
const mostWords = 24;

/** `load` gives the lines of a shard, and rejects when it cannot. */
export function openVocabulary(
  { forward, backward }: Pick<IndexList, 'forward' | 'backward'>,
  load: (file: string) => Promise<string[]>,
): Vocabulary {
  const texts = loadOnce(async (file: string) => readTexts(await load(file)));

  /** The entries of the first shards that may have keys that begin with `start`. */
  async function entries(shards: IndexList['forward'], start: string): Promise<string[]> {
    const keys = startsFor(
      shards.map(([key]) => key),
      start,
    ).slice(0, mostShards);
    const files = shards.filter(([key]) => keys.includes(key)).map(([, file]) => file);
    return (await Promise.all(files.map(texts))).flat().filter((text) => text.startsWith(start));
  }

  const begun = async (start: string): Promise<Word[]> =>
    (await entries(forward, start)).map(readWord);
  const word = async (base: string): Promise<Word | undefined> =>
    (await entries(forward, `${base} `)).map(readWord)[0];
  const words = async (bases: readonly string[]): Promise<Word[]> =>
    (await Promise.all(bases.slice(0, mostWords).map(word))).filter((each) => each !== undefined);
  const endings = async (end: string): Promise<string[]> =>
    (await entries(backward, backwards(end))).map(backwards);

  return {
    word,
    beginning: async (start) => (await begun(start)).sort(bySize),
    ending: async (end) => (await words(await endings(end))).sort(bySize),
    async near(typed) {
      const [folded, base] = [fold(typed), stem(typed)];
      // A slip leaves the beginning or the end as it is.
      const clean = Math.max(2, Math.floor(base.length * 0.4));
      const [begin, end] = await Promise.all([
        begun(folded.slice(0, clean)),
        endings(base.slice(-clean)),
      ]);
      const known = new Set(begin.map((each) => each.base));
      const others = end.filter((each) => !known.has(each) && slipsBetween(base, each) < Infinity);
      return [...begin, ...(await words(others))]
        .map((each) => ({ each, slips: slipsTo(each, folded, base) }))
        .filter(({ slips }) => slips < Infinity)
        .sort((a, b) => a.slips - b.slips || bySize(a.each, b.each));
    },
  };
}

function slipsTo({ base, forms }: Word, folded: string, stemmed: string): number {
  const all = forms.map(({ form }) => slipsBetween(folded, fold(form)));
  return Math.min(slipsBetween(stemmed, base), ...all);
}

/** The slips that may have made `typed` of `word`; `Infinity` where they are too many for its length. */
function slipsBetween(typed: string, word: string): number {
  if (typed === word) return 0;
  const shorter = Math.min(typed.length, word.length);
  const most = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
  // Of a short word too little is left where its first letter is another.
  if (most === 0 || (shorter < 7 && typed[0] !== word[0] && typed[0] !== word[1])) return Infinity;
  const slips = distance(typed, word, most);
  return slips > most ? Infinity : slips;
}

/** `budget 3budget 2budgettet` */
function readWord(text: string): Word {
  const [base = '', ...forms] = text.split(' ');
  return {
    base,
    forms: forms.map((form) => ({
      form: form.slice(1),
      size: Number.parseInt(form.charAt(0), 36),
    })),
  };
}

const sizeOf = ({ forms }: Word): number => Math.max(...forms.map(({ size }) => size));

const bySize = (a: Word, b: Word): number => sizeOf(b) - sizeOf(a) || (a.base < b.base ? -1 : 1);

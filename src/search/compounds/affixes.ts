/**
 * The affix rules of a Hunspell dictionary: which forms a word has.
 *
 * A rule `SFX 29 0 s/32,35,36 .` says: a word with flag 29 has a form with an `s` at its end, and that form
 * has the flags 32, 35 and 36. Flags are numbers in the Danish dictionary. Prefixes are not read: what they
 * make (`aller-`, `-kræft`) is no part of a compound.
 */

export type Flags = ReadonlySet<number>;

export interface Affix {
  /** Flag of the words that have this form. */
  flag: number;
  /** What the word ends with that the form does not. */
  strip: string;
  /** What the form ends with that the word does not. */
  add: string;
  /** What the word must end with. */
  condition: RegExp | undefined;
  /** Flags of the form. */
  gives: Flags;
}

/** The rules of an affix file; other lines are passed over. */
export function readAffixes(file: string): Affix[] {
  const affixes: Affix[] = [];
  for (const line of file.split('\n')) {
    if (!line.startsWith('SFX ')) continue;
    const [, flag, strip = '', form = '', condition = ''] = line.trim().split(/\s+/);
    // The first line of a group has a count where others have a form.
    if (strip === 'Y' || strip === 'N') continue;
    const [add = '', flags = ''] = form.split('/');
    affixes.push({
      flag: Number(flag),
      strip: orNothing(strip),
      add: orNothing(add),
      condition: readCondition(condition),
      gives: readFlags(flags),
    });
  }
  return affixes;
}

/** `29,39` */
export const readFlags = (flags: string): Flags =>
  new Set(flags === '' ? [] : flags.split(',').map(Number));

const orNothing = (letters: string): string => (letters === '0' ? '' : letters);

/** A `+` begins a remark. */
const readCondition = (condition: string): RegExp | undefined =>
  condition === '' || condition === '.' || condition.startsWith('+')
    ? undefined
    : new RegExp(`${condition}$`);

/** The form that the rule makes of `word`, which has its flag; `undefined` where it makes none. */
export const formOf = (word: string, { strip, add, condition }: Affix): string | undefined =>
  condition?.test(word) === false || !word.endsWith(strip)
    ? undefined
    : word.slice(0, word.length - strip.length) + add;

/** Rules by what they add, and then by what they strip. */
export type AffixesByEnding = ReadonlyMap<string, readonly Stripping[]>;

interface Stripping {
  strip: string;
  rules: readonly Affix[];
}

/** For {@link undo}. */
export const byEnding = (affixes: readonly Affix[]): AffixesByEnding =>
  new Map(
    [...Map.groupBy(affixes, ({ add }) => add)].map(([add, rules]) => [
      add,
      Array.from(
        Map.groupBy(rules, ({ strip }) => strip),
        ([strip, same]) => ({ strip, rules: same }),
      ),
    ]),
  );

/** No ending of the dictionary is longer: `estenes`, `ernes`. */
const longestEnding = 6;

/**
 * Tells `found` what `form` may be made of: words, if they are any, and the rules that would have made it. Ends when
 * `found` says so, and tells whether it did.
 */
export function undo(
  form: string,
  affixes: AffixesByEnding,
  found: (base: string, rules: readonly Affix[]) => boolean,
): boolean {
  for (let length = 0; length <= longestEnding && length < form.length; length++) {
    const stem = form.slice(0, form.length - length);
    for (const { strip, rules } of affixes.get(form.slice(form.length - length)) ?? []) {
      if (found(stem + strip, rules)) return true;
    }
  }
  return false;
}

/** The numbers of votes within a sentence: `For stemte 17 (A, V)`, `20 stemmer mod 5`, `17 stemmer for`. */
import { attempt, here, take, type Cursor } from './cursor.ts';
import { number, valueOf } from './numbers.ts';
import { takeBracketed, takeVoters, type Voters } from './voters.ts';

export type Side = 'for' | 'against' | 'abstained' | 'absent';

/** What is told of one side. */
export interface Tally extends Voters {
  side: Side;
}

/** What a sentence has told of votes. */
export interface ToldSoFar {
  /** In the order of the words; both sides of `20 stemmer mod 5` are `paired`. */
  tallies: Tally[];
  paired: boolean;
  /** What the vote was about, as printed: `Ændringsforslag fra V`, `Indstillingen`. */
  motion?: string;
}

const voter = String.raw`(?:stemmer?|(?:\p{L}+s)?medlem(?:mer)?|mandater?|(?:blanke?|afgivne) stemmer?)`;
/** What is voted on. */
export const motionNoun = String.raw`(?:(?:\p{L}+s|det|den|oprindelige|samlede|ændrede|nye) ){0,3}(?:(?:under)?ændringsforslag(?:et|ene)?|hovedforslag(?:et)?|forslag(?:et|ene)?|indstilling(?:en|erne|spunkt(?:et)?)?|sag(?:en)?|punkt(?:et)?)`;
const motion = String.raw`(?:${motionNoun}|dette|det)(?!\p{L})`;
const sides: readonly (readonly [Side, string])[] = [
  ['abstained', 'hverken for eller imod|undlod(?: at stemme)?|undlader(?: at stemme)?|blankt'],
  ['for', 'for'],
  ['against', 'imod'],
];
const side = `(?:${sides.map(([, words]) => words).join('|')})(?![\\p{L}])`;
const voted = '(?:stemte|stemmer|har stemt)';

const sideFirst = here(
  String.raw`(?:(${voted}) )?(${side})(?:\s+${motion})?(?:\s+(${voted})(?!\p{L}))?(\s*:)?\s*`,
);
const numbered = here(String.raw`(${number})(?:\s+${voter})?(?!\p{L})`);
const numberFirst = here(
  String.raw`(?:\s+(${voter}))?(?!\p{L})(?:\s+${voted})?\s+(${side})(?:\s+(${motion}))?`,
);
const blank = here(String.raw`(${number})\s+blanke? stemmer?(?!\p{L})`);
const absent = here(
  String.raw`(${number})(?:\s+${voter})?(?:\s+(?:var|er))?\s+fraværende(?!\p{L})`,
);
const pair = here(
  String.raw`(${number})(\s+stemmer?)?((?:\s*\([^()]*\))?)\s+i?mod\s+(${number})(\s+stemmer?)?(?![\p{L}-])`,
);
const votersFirst = here(
  String.raw`\s+${voted.replace(')', '|undlod|undlader)')}(?:\s+(${side}|at stemme))?(?!\p{L})`,
);
const inBrackets = here(String.raw`\s*\((${number})(?: stemmer| medlemmer)?\)`);
const withVotes = here(
  String.raw`med\s+(${number})\s+stemmer(?!\s+(?:i?mod|for)(?!\p{L}))(?!\p{L})`,
);

/** The tallies at the cursor, with what they say of what was voted on; `undefined` where there are none. */
export function takeTallies(cursor: Cursor, read: ToldSoFar): Tally[] | undefined {
  const hasFor = read.tallies.some(({ side }) => side === 'for');
  return (
    (hasFor ? undefined : attempt(cursor, () => takePair(cursor, read))) ??
    one(attempt(cursor, () => takeSideFirst(cursor, read))) ??
    one(attempt(cursor, () => takeNumberFirst(cursor, read))) ??
    one(attempt(cursor, () => takeVotersFirst(cursor))) ??
    one(hasFor ? undefined : takeWithVotes(cursor))
  );
}

const one = (tally: Tally | undefined): Tally[] | undefined => tally && [tally];

/** `20 stemmer mod 5` */
function takePair(cursor: Cursor, read: ToldSoFar): Tally[] | undefined {
  const [, first = '', votes, list = '', second = '', otherVotes] = take(cursor, pair) ?? [];
  const areVotes = votes !== undefined || otherVotes !== undefined;
  if (!areVotes && !/stemmerne\s*$/u.test(cursor.text.slice(0, cursor.text.indexOf(first))))
    return undefined;
  const voters = votersIn(list, valueOf(first));
  const others = takeBracketed(cursor, valueOf(second));
  if (voters === undefined || others === undefined) return undefined;
  read.paired = true;
  return [tallyOf('for', voters), tallyOf('against', others)];
}

/** `For stemte 17 (A, V)`, `Imod: Ø (2)`, `imod 6` */
function takeSideFirst(cursor: Cursor, read: ToldSoFar): Tally | undefined {
  const [found, before, words = '', after, colon] = take(cursor, sideFirst) ?? [];
  if (found === undefined) return undefined;
  const isMarked = before !== undefined || after !== undefined || colon !== undefined;
  const named = sideOf(words);
  const [, told] = take(cursor, numbered) ?? [];
  if (told === undefined) {
    const isVerb = named === 'abstained' || isMarked;
    const voters = isVerb ? takeVoters(cursor) : undefined;
    return voters && tallyOf(named, voters);
  }
  if (!isMarked && named === 'for' && read.tallies.length > 0) return undefined;
  const voters = takeBracketed(cursor, valueOf(told));
  return voters && tallyOf(named, voters);
}

/** `17 stemmer for`, `2 medlemmer (N+Ø) undlod at stemme: I`, `1 blank stemme`, `3 fraværende` */
function takeNumberFirst(cursor: Cursor, read: ToldSoFar): Tally | undefined {
  const [, blanks] = take(cursor, blank) ?? [];
  if (blanks !== undefined) return { side: 'abstained', count: valueOf(blanks), voters: [] };
  const [, away] = take(cursor, absent) ?? [];
  if (away !== undefined) return { side: 'absent', count: valueOf(away), voters: [] };
  const [, told] = take(cursor, numbered) ?? [];
  if (told === undefined) return undefined;
  const before = takeBracketed(cursor, valueOf(told));
  const [, , words, about] = take(cursor, numberFirst) ?? [];
  if (before === undefined || words === undefined) return undefined;
  if (about !== undefined && !/^det(?:te)?$/iu.test(about)) read.motion ??= about;
  if (before.voters.length > 0) return tallyOf(sideOf(words), before);
  const after = takeBracketed(cursor, valueOf(told));
  return after && tallyOf(sideOf(words), after);
}

/** `A, F og Ø stemte for (16)` */
function takeVotersFirst(cursor: Cursor): Tally | undefined {
  const voters = takeVoters(cursor);
  const [found, words] = (voters && take(cursor, votersFirst)) || [];
  if (voters === undefined || found === undefined) return undefined;
  if (words === undefined && !/undl/u.test(found)) return undefined;
  const named = words === undefined || /^at/iu.test(words) ? 'abstained' : sideOf(words);
  const [, told] = take(cursor, inBrackets) ?? [];
  if (told === undefined) return tallyOf(named, voters);
  const count = valueOf(told);
  return (voters.count ?? count) === count ? tallyOf(named, { ...voters, count }) : undefined;
}

/** `tiltrådt med 21 stemmer` */
function takeWithVotes(cursor: Cursor): Tally | undefined {
  const [, told] = take(cursor, withVotes) ?? [];
  return told === undefined ? undefined : { side: 'for', count: valueOf(told), voters: [] };
}

const votersIn = (brackets: string, count: number): Voters | undefined =>
  takeBracketed({ text: brackets, at: 0 }, count);

const tallyOf = (side: Side, voters: Voters): Tally => ({ side, ...voters });

const sideForms = sides.map(
  ([side, pattern]) => [side, new RegExp(`^(?:${pattern})`, 'iu')] as const,
);
const sideOf = (words: string): Side =>
  sideForms.find(([, form]) => form.test(words))?.[0] ?? 'for';

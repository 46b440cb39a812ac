/**
 * Votes, read from the words of a decision: `For: 20 (Navn (A), …)`, `Imod stemte V og O`, `5 medlemmer
 * (A+V+C) stemte for`. Only forms that leave no doubt are read.
 */
import { given } from '../../minutes/given.ts';

type VoteSide = 'for' | 'against' | 'abstained';

export interface Vote {
  side: VoteSide;
  /** As printed; absent where only names or parties are. */
  count?: number;
  /** Letters of parties that voted so together. */
  parties: string[];
  /** With the letter of the party or list, where it is given. */
  voters: { name: string; party?: string }[];
}

const sides: readonly (readonly [VoteSide, string])[] = [
  ['abstained', 'hverken for eller imod|undlod(?: at stemme)?|undlader(?: at stemme)?|blankt?'],
  ['for', 'for'],
  ['against', 'imod'],
];

const side = sides.map(([, words]) => words).join('|');
const letter = String.raw`[A-ZÆØÅ](?![\p{L}])`;
/** `A, V og O`, `A (2), V (1)` */
const party = String.raw`${letter}(?:\s*\(\d{1,2}\))?`;
const letters = String.raw`${party}(?:(?:\s*[+,]\s*|\s+og\s+)${party})*`;

/** The end of a list of parties or people. */
const ended = String.raw`(?=[^\S\n]*(?:$|[.;\n]|,?\s*(?:og(?!\s+${letter})|mens|${side})(?!\p{L})))`;
const people = String.raw`\((?:[^()]|\([^()]*\))*\)`;

/** `For: 20 (…)`, `Imod stemte 6 (…)`; `Imod stemte V og O`, `Imod stemte Navn Navnesen (V).` */
const sideFirst = new RegExp(
  String.raw`(?<![\p{L}])(${side})(?:\s*:|\s+stemte:?)\s*(?:(\d{1,3})(?!\d|[.,]\d)(?:\s+(?:stemmer|medlemmer))?\s*(${people})?|(${letters})${ended}|(\p{Lu}[^.;:]*?\(${letter}\))${ended})`,
  'giu',
);

/** `5 medlemmer (A+V+C) stemte for`, `Liste B stemte imod, idet …` */
const sideLast = new RegExp(
  String.raw`(?:(\d{1,3})\s+(?:medlemmer|stemmer)\s*\((${letters})\)|(?:Liste|Gruppe)\s+(${letters})|(?<![\p{L}])(${letters}))\s+(?:stemte\s+(?:${side})|undlod(?: at stemme)?)(?![\p{L}])`,
  'gu',
);

/** The votes in a text, in its order. */
export function readVotes(text: string): Vote[] {
  const found = [
    ...[...text.matchAll(sideFirst)].map((match) => {
      const [, word = '', count, list, parties, names] = match;
      return { at: match.index, vote: voteOf(word, count, list ?? names, parties) };
    }),
    ...[...text.matchAll(sideLast)].map((match) => {
      const [whole, count, ofMembers, ofList, alone] = match;
      const parties = ofMembers ?? ofList ?? alone;
      return { at: match.index, vote: voteOf(whole, count, undefined, parties) };
    }),
  ];
  return found.toSorted((one, other) => one.at - other.at).map(({ vote }) => vote);
}

function voteOf(
  words: string,
  count: string | undefined,
  people: string | undefined,
  parties: string | undefined,
): Vote {
  const [found = 'for'] =
    sides.find(([, named]) => new RegExp(`(?:${named})`, 'iu').test(words)) ?? [];
  const list = people?.replace(/^\((.*)\)$/su, '$1') ?? '';
  const isParties = new RegExp(`^${letters}$`, 'u').test(list.trim());
  return {
    side: found,
    ...given({ count: count === undefined ? undefined : Number(count) }),
    parties: lettersIn(isParties ? list : (parties ?? '')),
    voters: isParties ? [] : votersIn(list),
  };
}

const lettersIn = (text: string): string[] => text.match(/[A-ZÆØÅ]/gu) ?? [];

/** `Navn Navnesen (A), Anden Navnesen (V) og Tredje Navnesen` */
function votersIn(list: string): Vote['voters'] {
  return list
    .split(/,\s+(?!\()|\s+og\s+/u)
    .map((entry) => /^(.*?)(?:,?\s*\(?([A-ZÆØÅ])\)?)?$/u.exec(entry.trim()))
    .flatMap((match) => {
      const [, name = '', party] = match ?? [];
      return /\p{L}{2}/u.test(name) ? [{ name: name.trim(), ...given({ party }) }] : [];
    });
}

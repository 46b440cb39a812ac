/**
 * Who voted how, told by a decision's own words: `For: 20 (Navn (A), …)`, `Imod stemte V og O`,
 * `5 medlemmer (A+V+C) stemte for`. The words stay the minutes' text; what is read here is read again
 * from them, as an outcome is, and only where their form leaves no doubt.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AgendaItem } from './model.ts';

export type VoteSide = 'for' | 'against' | 'abstained';

export interface Voter {
  name: string;
  /** The letter of the party or list. */
  party?: string;
}

export interface Vote {
  side: VoteSide;
  /** As printed; absent where only names or parties are. */
  count?: number;
  /** Letters of parties that voted so together. */
  parties: string[];
  voters: Voter[];
}

const sides: readonly (readonly [VoteSide, string])[] = [
  ['abstained', 'hverken for eller imod|undlod(?: at stemme)?|undlader(?: at stemme)?|blankt?'],
  ['for', 'for'],
  ['against', 'imod'],
];

const side = sides.map(([, words]) => words).join('|');
const letter = String.raw`[A-ZÆØÅ](?![\p{L}])`;
const letters = String.raw`${letter}(?:(?:\s*[+,]\s*|\s+og\s+)${letter})*`;
const people = String.raw`\((?:[^()]|\([^()]*\))*\)`;

/** `For: 20 (…)`, `Imod stemte 6 (…)`; `Imod stemte V og O`, `Imod stemte Navn Navnesen (V).` */
const sideFirst = new RegExp(
  String.raw`(?<![\p{L}])(${side})(?:\s*:|\s+stemte:?)\s*(?:(\d{1,3})(?!\d|[.,]\d)(?:\s+(?:stemmer|medlemmer))?\s*(${people})?|(${letters})|(\p{Lu}[^.;:]*?\(${letter}\)))`,
  'giu',
);

/** `5 medlemmer (A+V+C) stemte for`, `Liste B stemte imod, idet …` */
const sideLast = new RegExp(
  String.raw`(?:(\d{1,3})\s+(?:medlemmer|stemmer)\s*\((${letters})\)|(?:Liste|Gruppe)\s+(${letters})|(?<![\p{L}])(${letters}))\s+(?:stemte\s+(?:${side})|undlod(?: at stemme)?)(?![\p{L}])`,
  'gu',
);

/** The votes that the decisions of an item tell, in their order. */
export function votesOf(item: AgendaItem): Vote[] {
  return item.sections
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ blocks }) => textsOf(blocks))
    .flatMap(readVotes);
}

const textsOf = (blocks: readonly RootContent[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.children.map((entry) => toString(entry)) : [toString(block)],
  );

/** The votes that a text tells. */
export function readVotes(text: string): Vote[] {
  const found = [
    ...[...text.matchAll(sideFirst)].map((match) => {
      const [, word = '', count, list, parties, names] = match;
      return { at: match.index, vote: voteOf(word, count, list ?? names, parties) };
    }),
    ...[...text.matchAll(sideLast)].map((match) => {
      const [whole, count, ofMembers, ofList, alone] = match;
      return { at: match.index, vote: voteOf(whole, count, undefined, ofMembers ?? ofList ?? alone) };
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
  const [found = 'for'] = sides.find(([, named]) => new RegExp(`(?:${named})`, 'iu').test(words)) ?? [];
  const list = people?.replace(/^\((.*)\)$/su, '$1') ?? '';
  const isParties = new RegExp(`^${letters}$`, 'u').test(list.trim());
  return {
    side: found,
    ...(count !== undefined && { count: Number(count) }),
    parties: lettersIn(isParties ? list : (parties ?? '')),
    voters: isParties ? [] : votersIn(list),
  };
}

const lettersIn = (text: string): string[] => text.match(/[A-ZÆØÅ]/gu) ?? [];

/** `Navn Navnesen (A), Anden Navnesen (V) og Tredje Navnesen` */
function votersIn(list: string): Voter[] {
  return list
    .split(/,\s+(?!\()|\s+og\s+/u)
    .map((entry) => /^(.*?)(?:,?\s*\(?([A-ZÆØÅ])\)?)?$/u.exec(entry.trim()))
    .flatMap((match) => {
      const [, name = '', party] = match ?? [];
      return /\p{L}{2}/u.test(name) ? [{ name: name.trim(), ...(party !== undefined && { party }) }] : [];
    });
}

/** Who voted so: `A, C og V (17)`, `Venstre (6), Liste L (1) – i alt 7`, `Peter Holm (A), Lone Skov (V)`. */
import { attempt, exactlyHere, here, take, type Cursor } from './cursor.ts';
import { number, valueOf } from './numbers.ts';

/** A party or list that voted together, or a person. */
export interface Voter {
  /** As printed, without `gruppe`. */
  name: string;
  /** Its number of votes, where that is told. */
  count?: number;
  /** Its name does not tell a party: it is a person, or a local list of that name. */
  isName?: true;
}

export interface Voters {
  /** Empty where they are not told. */
  voters: Voter[];
  /** Told, or the sum of their numbers. */
  count?: number;
  /** The sum of their numbers, where another one is told. */
  sum?: number;
}

const parties = [
  'Det Konservative Folkeparti',
  'De Konservative',
  'Konservative',
  'Socialistisk Folkeparti',
  'Dansk Folkeparti',
  'Socialdemokratiet',
  'Socialdemokraterne',
  'Det Radikale Venstre',
  'De Radikale',
  'Radikale Venstre',
  'Radikale',
  'Enhedslisten',
  'Venstre',
  'Liberal Alliance',
  'Alternativet',
  'Nye Borgerlige',
  'Danmarksdemokraterne',
  'Moderaterne',
  'Kristendemokraterne',
  'Slesvigsk Parti',
  String.raw`\p{Lu}\p{Ll}*listen(?: \p{Lu}\p{L}+){0,2}`,
  String.raw`(?:[Ll]iste|[Ll]okalliste) \p{Lu}\p{L}*`,
  String.raw`(?:(?:[Gg]ruppe|[Pp]artiet) )?[A-ZÆØÅ]{1,3}(?:-gruppen?|-(?=,| og))?`,
].join('|');
const party = exactlyHere(String.raw`(?:${parties})(?![\p{L}\d])`);
/** Two capitalised words at least. */
const name = exactlyHere(String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4}`);
const count = here(String.raw`\s*\((\d{1,2})(?: stemmer| medlemmer)?\)`);
const ofParty = exactlyHere(String.raw` ?\([A-ZÆØÅ]{1,3}\)`);
const separator = here(String.raw`\s*,\s*(?:(?:og|samt)\s+)?|\s*[+&\/]\s*|\s+(?:og|samt)\s+`);
const total = here(
  String.raw`\s*(?:[–—-]\s*|,\s*)?(?:i alt|=)\s*(${number})(?: stemmer| medlemmer)?|\s*\((?:i alt )?(${number})(?: stemmer| medlemmer)?\)`,
);

interface Entry extends Voter {
  /** A person whose party is told; a name alone may be that of a local list, which has several votes. */
  is: 'party' | 'list' | 'person' | 'name';
}

/**
 * The list at the cursor. `told` is the number told before it. `undefined` where there is none, or
 * where its numbers do not agree.
 */
export function takeVoters(cursor: Cursor, told?: number): Voters | undefined {
  return attempt(cursor, () => {
    const entries: Entry[] = [];
    for (;;) {
      const entry = attempt(cursor, () => {
        if (entries.length > 0 && !take(cursor, separator)) return undefined;
        return takeEntry(cursor);
      });
      if (entry === undefined) break;
      entries.push(entry);
    }
    if (entries.length === 0) return undefined;
    const [, inAll, inBrackets] = take(cursor, total) ?? [];
    const sum = inAll ?? inBrackets;
    return together(entries, [told, ...(sum === undefined ? [] : [valueOf(sum)])]);
  });
}

function takeEntry(cursor: Cursor): Entry | undefined {
  const [printed] = take(cursor, party) ?? [];
  const [, own] = (printed !== undefined && take(cursor, count)) || [];
  if (printed !== undefined) return { ...entryOf(printed, own), is: 'party' };
  const [person] = take(cursor, name) ?? [];
  if (person === undefined) return undefined;
  const [, votes] = take(cursor, count) ?? [];
  if (votes !== undefined) {
    return { ...entryOf(person, votes), is: Number(votes) > 1 ? 'list' : 'name' };
  }
  const [letter] = take(cursor, ofParty) ?? [];
  return letter === undefined
    ? { name: person, is: 'name' }
    : { name: `${person}${letter}`, is: 'person' };
}

const entryOf = (printed: string, votes: string | undefined): Voter => ({
  name: printed.replace(/^(?:gruppe|partiet) |-gruppen?$|-$/giu, ''),
  ...(votes !== undefined && { count: Number(votes) }),
});

/** `undefined` where the numbers told do not agree with those of the entries, but for a wrong sum. */
function together(
  entries: readonly Entry[],
  totals: readonly (number | undefined)[],
): Voters | undefined {
  const said = totals.filter((each) => each !== undefined);
  const numbered = entries.filter(({ count }) => count !== undefined);
  const last = entries.at(-1)?.count;
  const hasPerson = entries.some(({ is }) => is === 'person');
  // `A, C og V (17)`: one number, behind the last, is that of all; not so in `Bo Birk (V) og Ø (2)`.
  const isOfAll = numbered.length === 1 && last !== undefined && !hasPerson;
  if (isOfAll) said.push(last);
  else if (numbered.length === entries.length) {
    said.push(numbered.reduce((sum, each) => sum + (each.count ?? 0), 0));
  } else if (numbered.length > 0) return undefined;
  if (entries.every((each) => each.is === 'person')) said.push(entries.length);
  const [first] = said;
  const sum = said.at(-1);
  const isWrongSum = numbered.length > 1 && said.slice(0, -1).every((each) => each === first);
  if (said.some((each) => each !== first) && !isWrongSum) return undefined;
  // `Ane Ask, Bo Birk (2)`: the number tells nothing of the last name.
  const areSeveral = isOfAll && entries.length > 1;
  const voters = entries.map(({ name, count, is }) => ({
    name,
    ...(count !== undefined && !isOfAll && { count }),
    ...(!(is === 'party' || (is === 'list' && !areSeveral)) && { isName: true as const }),
  }));
  return {
    voters,
    ...(first !== undefined && { count: first }),
    ...(sum !== first && sum !== undefined && { sum }),
  };
}

const opening = here(String.raw`\s*\(`);
const closing = here(String.raw`\s*\)`);
const colon = here(String.raw`\s*:\s*`);

/** The voters behind a number: in brackets, or after a colon; `undefined` where they cannot be read. */
export function takeBracketed(cursor: Cursor, count: number): Voters | undefined {
  const isBracketed = take(cursor, opening) !== undefined;
  if (!isBracketed && !take(cursor, colon)) return { count, voters: [] };
  const listed = takeVoters(cursor, count);
  return isBracketed && !take(cursor, closing) ? undefined : listed;
}

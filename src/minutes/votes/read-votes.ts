/**
 * Votes that a decision tells in a certain form, for a table beside its words. Where anything in its
 * votes is uncertain (a number that is not understood, a side without its number, numbers that do not
 * agree with what was decided), no vote is read at all: the words stand as written.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readDatedHeading } from '../dated-heading.ts';
import type { Place } from '../problem.ts';
import { sentences } from '../sentences.ts';
import { visibleText } from '../plain-words.ts';
import { number } from './numbers.ts';
import {
  labelOf,
  readSentence,
  type ReadSentence,
  type Side,
  type Tally,
} from './read-sentence.ts';
import type { Party } from './voters.ts';

export interface VotesOfSide {
  count: number;
  /** Empty where they are not told. */
  parties: Party[];
}

/** The sides of a {@link Vote}. */
export const voteSides = ['for', 'against', 'abstained'] as const;

/** One vote. */
export interface Vote {
  /** What it was about, as printed; absent where that is not certain. */
  motion?: string;
  for: VotesOfSide;
  against: VotesOfSide;
  /** Absent where nothing is told of them. */
  abstained?: VotesOfSide;
  /** How many are told to be absent, in its own words. */
  absent: number;
  /** Where it begins. */
  position: Place | undefined;
}

/** A sentence of a decision, and where its block begins. */
interface Said {
  text: string;
  position: Place | undefined;
}

/** The votes told in `blocks`, in their order. */
export function readVotes(blocks: readonly RootContent[]): Vote[] {
  const said = blocks.flatMap(saidIn);
  // A fast path for most decisions: no vote is read without those against.
  if (!said.some(({ text }) => /mod/iu.test(text)) || namesOthers(said)) return [];
  const found: Found[] = [];
  let motion: string | undefined;
  for (const [index, { text, position }] of said.entries()) {
    const read = readSentence(text);
    const near = [said[index - 1]?.text, said[index + 1]?.text].filter(
      (each) => each !== undefined,
    );
    if (read === undefined ? tellsNumbers.test(text) : tells(read) && near.some(isOther)) return [];
    const open = found.at(-1);
    const label = labelOf(text);
    if (read === undefined || !tells(read)) {
      if (open && read) decide(open, read, text);
      else if (open) open.isEnded = true;
      motion = label;
      continue;
    }
    if (read.paired && (!read.adopts || read.rejects)) return [];
    const about = read.motion ?? motion;
    if (about === undefined && proposal.test(said[index - 1]?.text ?? '')) return [];
    const tallied = open === undefined || startsAnew(open, read, about);
    const vote: Found = tallied ? { about, sides: new Map(), position, isEnded: false } : open;
    if (tallied) found.push(vote);
    if (!read.tallies.every((tally) => add(vote, tally))) return [];
    if (read.adopts !== read.rejects) vote.adopted = read.adopts;
    motion = undefined;
  }
  const votes = found.map(voteOf);
  return votes.every((vote) => vote !== undefined) ? votes : [];
}

interface Found {
  about: string | undefined;
  sides: Map<Side, Tally>;
  /** Whether what it was about was adopted, where that is told. */
  adopted?: boolean;
  position: Place | undefined;
  /** Whether other text follows. */
  isEnded: boolean;
}

const tells = ({ tallies }: ReadSentence): boolean => tallies.length > 0;

function saidIn(block: RootContent): Said[] {
  const position = block.position?.start;
  if (block.type === 'list')
    return block.children.flatMap(({ children }) => children.flatMap(saidIn));
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  return sentences(visibleText(toString(block))).map((text) => ({ text, position }));
}

/** The proposal of a member, of which the next sentence may tell the vote. */
const proposal =
  /(?<!\p{L})(?:foresl(?:og|år)|stillede|stiller|ændringsforslag\p{L}*|udsættelse\p{L}*)(?!\p{L})/iu;

/** Whether more than one body is named, or another day: some of the votes may be another meeting's. */
const namesOthers = (said: readonly Said[]): boolean =>
  said.some(({ text }) => readDatedHeading(text) !== undefined) ||
  new Set(said.flatMap(({ text }) => text.toLowerCase().match(bodies) ?? [])).size > 1;

const bodies =
  /(?<!\p{L})(?:byrådet|kommunalbestyrelsen|regionsrådet|borgerrepræsentationen|\p{L}*udvalget)(?!\p{L})/gu;

/** Whether a sentence tells the result of what was voted on just before, and which. */
function decide(vote: Found, read: ReadSentence, text: string): void {
  const isSame =
    read.motion === undefined ||
    vote.about === undefined ||
    kindOf(read.motion) === kindOf(vote.about);
  const isLater = /uden afstemning|herefter|derefter/iu.test(text);
  // »Ændringsforslaget faldt. Godkendt.«: the numbers are not those of the decision.
  if (!vote.isEnded && !isLater && /ændringsforslag/iu.test(read.motion ?? '')) {
    vote.about ??= read.motion;
  }
  if (!vote.isEnded && isSame && !isLater && read.adopts !== read.rejects)
    vote.adopted ??= read.adopts;
  vote.isEnded = true;
}

const kindOf = (motion: string): string =>
  /ændringsforslag|hovedforslag|forslag om|forslag|indstilling/iu.exec(motion)?.[0].toLowerCase() ??
  motion;

/** Whether a sentence tells of another vote than the one before it. */
function startsAnew(open: Found, read: ReadSentence, about: string | undefined): boolean {
  if (about !== undefined && open.about !== undefined && about !== open.about) return true;
  return read.tallies.some(({ side, count }) => {
    const told = open.sides.get(side);
    return (
      told !== undefined && count !== undefined && told.count !== undefined && count !== told.count
    );
  });
}

/** `false` where a side is told twice and not the same way. */
function add({ sides }: Found, tally: Tally): boolean {
  const told = sides.get(tally.side);
  if (told === undefined) {
    sides.set(tally.side, tally);
    return true;
  }
  const count = told.count ?? tally.count;
  if (tally.count !== undefined && tally.count !== count) return false;
  if (told.parties.length > 0 && tally.parties.length > 0) return false;
  const parties = told.parties.length > 0 ? told.parties : tally.parties;
  sides.set(tally.side, { ...tally, ...(count !== undefined && { count }), parties });
  return true;
}

function voteOf({ about, sides, adopted, position }: Found): Vote | undefined {
  const [inFavour, against, abstained, absent] = (
    ['for', 'against', 'abstained', 'absent'] as const
  ).map((side) => sides.get(side));
  if (inFavour?.count === undefined || against?.count === undefined) return undefined;
  if (abstained && abstained.count === undefined) return undefined;
  const hasMost = inFavour.count > against.count;
  if (adopted !== undefined && adopted !== hasMost) return undefined;
  return {
    ...(about !== undefined && { motion: about }),
    for: { count: inFavour.count, parties: inFavour.parties },
    against: { count: against.count, parties: against.parties },
    ...(abstained?.count !== undefined && {
      abstained: { count: abstained.count, parties: abstained.parties },
    }),
    absent: absent?.count ?? 0,
    position,
  };
}

/** Numbers beside the words of a vote. */
const tellsNumbers = new RegExp(
  [
    String.raw`(?<![\p{L}\d\/.,-])${number}(?: (?:stemmer?|(?:\p{L}+s)?medlem(?:mer)?|blanke?))?(?: \([^()]*\))?(?: (?:stemte|har stemt))? (?:for|i?mod|stemte|undlod|undlader|blankt?|stemmer?|hverken)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:for|imod|mod|stemte|stemmerne|undlod(?: at stemme)?|blankt)(?: stemte| stemmer)? ?:? ${number}(?! (?:kr|mio|pct|procent)|[.,]? ?(?:kr|mio|klasse))`,
    String.raw`(?<!\p{L})(?:stemte|undlod|afstemning(?:en)?)(?!\p{L})[^.]{0,120}?(?<![\d.,\/-])\d{1,3}(?!\d|[.,\/-]\d)`,
  ].join('|'),
  'iu',
);

/** A vote of others than the meeting, or one that does not count. */
const isOther = (text: string): boolean =>
  /prøveafstemning|vejledende|høring|borger(?:ne|møde)|beboer|naboer|bestyrelse|forening|generalforsamling|folkeafstemning|urafstemning|omafstemning|ugyldig|annulleret|omgjort|gentaget|(?:ældre|handicap|ungdoms|elev|forældre)råd|(?<!\p{L})MED(?!\p{L})|sidste møde|tidligere møde/u.test(
    text,
  );

/** Whether a block tells nothing but votes. */
export const isOnlyVotes = (block: RootContent): boolean => {
  const said = saidIn(block);
  return (
    said.length > 0 &&
    said.every(({ text }) => {
      const read = readSentence(text);
      return read !== undefined && tells(read) && !read.adopts && !read.rejects;
    })
  );
};

/**
 * Votes that a decision tells in a certain form, for a table beside its words. Where anything in its
 * votes is uncertain (a number that is not understood, a side without its number, numbers that do not
 * agree with what was decided), no vote is read at all: the words stand as written.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readDatedHeading } from '../sections/dated-heading.ts';
import type { Place } from '../problem.ts';
import { sentences } from '../words/sentences.ts';
import { visibleText } from '../words/plain-words.ts';
import { add, decide, startsAnew, voteOf, type Found } from './found-vote.ts';
import { number } from './numbers.ts';
import { labelOf, readSentence, type ReadSentence } from './read-sentence.ts';
import type { Vote, VoteSide } from './vote.ts';

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

/** The numbers of a vote, as far as a sentence tells them. */
export interface ToldVotes {
  /** `sum` is that of the voters' numbers, where another one is told. */
  sides: { side: VoteSide; count: number; sum?: number }[];
  /** Where its block begins. */
  position: Place | undefined;
}

/**
 * What each sentence of `blocks` tells of a vote that is not told whole: `For stemte 6.` Nothing where a
 * sentence is not understood, or may tell of others than the meeting.
 */
export function readToldVotes(blocks: readonly RootContent[]): ToldVotes[] {
  const said = blocks.flatMap(saidIn);
  const told = said.flatMap(({ text, position }) => {
    const tallies = readSentence(text)?.tallies ?? [];
    const sides = tallies.flatMap(({ side, count, sum }) =>
      side === 'absent' || count === undefined
        ? []
        : [{ side, count, ...(sum !== undefined && { sum }) }],
    );
    const isOnce = new Set(sides.map(({ side }) => side)).size === sides.length;
    return isOnce && sides.length > 0 ? [{ sides, position }] : [];
  });
  // Last, as few decisions tell any vote.
  const isOurs = told.length > 0 && !namesOthers(said) && !said.some(({ text }) => isOther(text));
  return isOurs ? told : [];
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
      const agrees = read?.tallies.every(({ sum }) => sum === undefined);
      return read !== undefined && agrees && tells(read) && !read.adopts && !read.rejects;
    })
  );
};

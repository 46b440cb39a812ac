/** How many could vote on an item, as far as its minutes tell. */
import { toString } from 'mdast-util-to-string';
import type { AgendaItem, Meeting } from '../model.ts';
import { sentences } from '../words/sentences.ts';
import type { Vote } from './vote.ts';

/** An entry that is not one person. */
const ofSeveral =
  /(?<!\p{L})(?:alle|samtlige|øvrige|medlemmer|udvalget|byrådet|mfl|m\.fl)(?!\p{L})/iu;
/** One who is present and has no vote. */
const withoutVote =
  /(?<!\p{L})(?:\p{L}*(?:direktør|chef|sekretær|konsulent|leder|fuldmægtig|medarbejder)|referent|forvaltningen|administrationen|observatør|gæst)(?!\p{L})/iu;

/** Of one who did not take part. One who left may have voted before. */
const away = /(?<!\p{L})(?:inhabil\p{L}*|fraværende|afbud|deltog ikke|ikke til stede)(?!\p{L})/iu;
/** Of one who came, went or was replaced: who was there at a vote is then not certain. */
const moves =
  /(?<!\p{L})(?:inhabil\p{L}*|fraværende|afbud|deltog ikke|forlod|forlader|gik|kom|ankom|ankommer|mødte|tiltrådte mødet|indtrådte|stedfortræder\p{L}*|suppleant\p{L}*|ikke til stede|var ude)(?!\p{L})/iu;

/** Of somebody's substitute. */
const substitutes = /(?<!\p{L})(?:stedfortræder|suppleant)/iu;

/** What the text of a meeting tells of who took part. */
export interface Presence {
  /** Somebody's substitute did. */
  substituted: boolean;
  /** Somebody came, went, was absent or was replaced. */
  moved: boolean;
}

export function presenceOf(meeting: Meeting): Presence {
  const texts = textsOfMeeting(meeting);
  return {
    substituted: texts.some((text) => substitutes.test(text)),
    moved: texts.some((text) => moves.test(text)),
  };
}

/**
 * The most who could vote on `item`: those present, less those whom the item tells to be absent or
 * disqualified, by the names of `til-stede`. `undefined` where it is not told who was present, or where
 * somebody's substitute took part.
 */
export function mostVoters(
  item: AgendaItem,
  { present }: Pick<Meeting, 'present'>,
  { substituted }: Presence,
): number | undefined {
  if (present.length === 0 || present.some((entry) => ofSeveral.test(entry))) return undefined;
  if (substituted) return undefined;
  const told = textsOf(item)
    .flatMap(sentences)
    .filter((sentence) => away.test(sentence));
  return present.filter((entry) => !told.some((text) => names(text, entry))).length;
}

/** Whether all those present, and nobody else, could vote: nobody is told to come, go or be absent. */
export const isSettled = (
  vote: Vote,
  { present }: Pick<Meeting, 'present'>,
  { moved }: Presence,
): boolean =>
  vote.abstained !== undefined &&
  vote.absent === 0 &&
  !present.some((entry) => withoutVote.test(entry)) &&
  !moved;

/** Whether `text` has the name of an entry, which may go on with a party or an office. */
function names(text: string, entry: string): boolean {
  const name = entry.replace(/[,(].*/su, '').trim();
  if (name === '') return false;
  const around = text.split(name);
  return around.some(
    (before, index) =>
      index < around.length - 1 &&
      !/[\p{L}\d]$/u.test(before) &&
      !/^[\p{L}\d]/u.test(around[index + 1] ?? ''),
  );
}

const textsOf = ({ sections }: AgendaItem): string[] =>
  sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.map((block) => toString(block)),
  ]);

/** All text of a meeting, paragraph by paragraph. */
const textsOfMeeting = ({ introduction, items }: Meeting): string[] => [
  ...introduction.map((block) => toString(block)),
  ...items.flatMap(textsOf),
];

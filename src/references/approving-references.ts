/** References to the minutes that the decision of an item approves. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decidedSections } from '../minutes/decisions/decision-sections.ts';
import type { AgendaItem } from '../minutes/model.ts';
import type { Outcome } from '../minutes/outcome/index.ts';
import { sentences } from '../minutes/words/sentences.ts';
import { isApprovalTitle, isMinutesAlone, isMinutesTitle } from './approval-title.ts';
import type { CommitteeNames } from './names.ts';
import { findIn, type PlacedReference, type TextPlace } from './written-references.ts';

const approves =
  /(?<!\p{L})(?:godkendt|godkendte|godkendes|tiltrådt|tiltrådte|tiltrædes|vedtaget|vedtog|vedtages)(?!\p{L})/iu;
const minutes = /referat|protokol/iu;
const agenda = /dagsorden/iu;
/** Words of a decision that approves only in part, with a condition or at another time, or not at all. */
const reserved =
  /(?<!\p{L})(?:ikke|næste|senere|imod|uds[æa]t\p{L}*|forkast\p{L}*|afvi[sk]\p{L}*|bortf\p{L}*|indstilles|anbefales|foreslå\p{L}*|(?:indstilling\p{L}*|punkt|pkt\.?|ad\.?|nr\.?)\s+\d+\p{L}?)(?!\p{L})/iu;
/** `Godkendt med den bemærkning, at …`: what follows is no condition. */
const remark = /\smed\s(?:(?:den|de|en|følgende)\s)?(?:bemærkning|rettelse|ændring|tilføjelse)/iu;

const isReserved = (sentence: string): boolean => reserved.test(sentence.split(remark)[0] ?? '');

/** Outcomes of items that approve nothing, whatever single sentences say. */
const approvesNothing: ReadonlySet<Outcome> = new Set(['withdrawn', 'rejected', 'referred']);

/**
 * The references in each sentence of an item's decision that approves earlier minutes, one list a
 * sentence, which is empty where the sentence names none. No lists where nothing is approved.
 *
 * A sentence that names its minutes counts by itself; one that names none only where no other is about
 * minutes that are not approved. Where title, text and decision tell of no day, minutes that are approved
 * are those of the previous meeting.
 */
export function approvingReferences(
  names: CommitteeNames,
  { meeting, item }: { meeting: TextPlace['meeting']; item: AgendaItem },
  outcome: Outcome,
): PlacedReference[][] {
  if (!isApprovalTitle(item.title) || approvesNothing.has(outcome)) return [];
  const relevant = relevantSentences(item).map((sentence) => ({
    isApproval: approves.test(sentence) && !isReserved(sentence),
    isReserved: isReserved(sentence),
    named: findIn(names, sentence, { meeting, item })
      .filter(({ to }) => to.kind === 'meeting')
      .map((found) => ({ ...found, text: 0 })),
  }));
  const isUnclear = relevant.some((each) => each.isReserved);
  const approving = relevant
    .filter(({ isApproval, named }) => isApproval && (named.length > 0 || !isUnclear))
    .map(({ named }) => named);
  return approving.length > 0 && tellsNoDay(item) ? [[previousMinutes(meeting)]] : approving;
}

/** The sentences of the decision that are about the minutes, or about the proposal to approve them. */
function relevantSentences(item: AgendaItem): string[] {
  const said = decidedSections(item)
    .flatMap(({ blocks }) => blocks.flatMap(paragraphs))
    .flatMap(sentences);
  const ofMinutes = said.filter((sentence) => minutes.test(sentence));
  if (ofMinutes.length > 0 || !isMinutesTitle(item.title)) return ofMinutes;
  return said.filter((sentence) => !agenda.test(sentence));
}

const tellsNoDay = ({ title, sections }: AgendaItem): boolean =>
  isMinutesAlone(title) &&
  !sections.some(({ blocks }) =>
    blocks.flatMap(paragraphs).some((text) => dayOrMeeting.test(text)),
  );

/** What may be another meeting's day or name. */
const dayOrMeeting = /\d|møde/iu;

const previousMinutes = ({ committee }: TextPlace['meeting']): PlacedReference => ({
  ...{ start: 0, end: 0, text: 0 },
  to: { kind: 'meeting', committees: [committee], when: 'previous', minutes: true },
});

const paragraphs = (block: RootContent): string[] =>
  block.type === 'list' ? block.children.map((item) => toString(item)) : [toString(block)];

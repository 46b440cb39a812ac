/** References to the minutes that the decision of an item approves. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decisionSections } from '../minutes/decision-sections.ts';
import type { AgendaItem } from '../minutes/model.ts';
import type { Outcome } from '../minutes/outcome.ts';
import { sentences } from '../minutes/sentences.ts';
import { isApprovalTitle } from './approval-title.ts';
import type { CommitteeNames } from './names.ts';
import { findIn, type PlacedReference, type TextPlace } from './written-references.ts';

const approves = /godkend|tiltråd|vedtag/iu;
const minutes = /referat|protokol/iu;
const agenda = /dagsorden/iu;
/** Words of a decision that approves only in part, with a condition or at another time. */
const reserved =
  /(?<!\p{L})(?:ikke|næste|senere|udsæt\p{L}*|(?:indstilling\p{L}*|punkt|pkt\.?|ad\.?|nr\.?)\s+\d+\p{L}?)(?!\p{L})/iu;

/**
 * The references in each sentence of an item's decision that approves earlier minutes, one list a
 * sentence, which is empty where the sentence names none. No lists where nothing is approved.
 */
export function approvingReferences(
  names: CommitteeNames,
  { meeting, item }: { meeting: TextPlace['meeting']; item: AgendaItem },
  outcome: Outcome,
): PlacedReference[][] {
  if (!isApprovalTitle(item.title)) return [];
  if (outcome !== 'approved' && outcome !== 'amended') return [];
  return approvingSentences(item).map((sentence) =>
    findIn(names, sentence, { meeting, item }).map((found) => ({ ...found, text: 0 })),
  );
}

/** The sentences of the decision that approve the minutes, or the proposal to. */
function approvingSentences(item: AgendaItem): string[] {
  const said = decisionSections(item)
    .flatMap(({ blocks }) => blocks.flatMap(paragraphs))
    .flatMap(sentences);
  const ofMinutes = said.filter((sentence) => minutes.test(sentence));
  const relevant =
    ofMinutes.length > 0 ? ofMinutes : said.filter((sentence) => !agenda.test(sentence));
  if (relevant.some((sentence) => reserved.test(sentence))) return [];
  return relevant.filter((sentence) => approves.test(sentence));
}

const paragraphs = (block: RootContent): string[] =>
  block.type === 'list' ? block.children.map((item) => toString(item)) : [toString(block)];

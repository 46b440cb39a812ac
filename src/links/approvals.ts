/** Which item approved the minutes of an earlier meeting. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { listItem, type ListedItem } from '../archive/listed-item.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { outcomeOf } from '../minutes/outcome.ts';
import { remember } from '../minutes/remembered.ts';
import { sentences } from '../minutes/sentences.ts';
import { isApprovalTitle } from '../references/approval-title.ts';
import { itemReferences } from './item-references.ts';
import { resolveReferences, type ResolvedReference } from './resolve-references.ts';

/**
 * The item that approved a meeting's minutes, for each meeting of which the archive has one: the
 * first later item of the same committee that is there to approve minutes, refers to those of the
 * meeting, and decides so in words that cover them. Anything less is no approval.
 */
export const approvals = perArchive(
  'approvals',
  (archive: Archive): ReadonlyMap<Meeting, ListedItem> => {
    const approved = new Map<Meeting, ListedItem>();
    for (const meeting of archive.meetings.values()) {
      for (const item of meeting.items) {
        for (const earlier of approvedBy(archive, { meeting, item })) {
          if (!approved.has(earlier)) approved.set(earlier, listItem({ meeting, item }));
        }
      }
    }
    return approved;
  },
  'words',
);

function approvedBy(archive: Archive, from: ItemReference): Meeting[] {
  const { meeting, item } = from;
  const approving = approvingSentences(item);
  if (approving.length === 0) return [];
  // Where the decision itself says which minutes, it approves no others.
  const named = approving.flatMap((sentence) => resolveReferences(archive, sentence, from));
  const inDecision = named.flatMap((each) => earlierMinutes(each, meeting));
  if (inDecision.length > 0) return inDecision;
  return (itemReferences(archive).get(item) ?? []).flatMap((each) => earlierMinutes(each, meeting));
}

/** The meeting whose minutes are referred to, when it is an earlier one of the same committee. */
function earlierMinutes({ to }: ResolvedReference, meeting: Meeting): Meeting[] {
  if (to.kind !== 'meeting' || !to.minutes) return [];
  const isEarlier = to.meeting.committee === meeting.committee && to.meeting.date < meeting.date;
  return isEarlier ? [to.meeting] : [];
}

const approves = /godkend|tiltråd|vedtag/iu;
const minutes = /referat|protokol/iu;
const agenda = /dagsorden/iu;
/** What is approved in part, with a condition or another time is not approved here. */
const reserved =
  /(?<!\p{L})(?:ikke|næste|senere|udsæt\p{L}*|(?:indstilling\p{L}*|punkt|pkt\.?|ad\.?|nr\.?)\s+\d+)(?!\p{L})/iu;

/** The sentences of an item's decision that approve earlier minutes; of most items there are none. */
export function approvingSentences(item: AgendaItem): readonly string[] {
  if (!isApprovalTitle(item.title)) return [];
  return remember(item, 'approving', () => findApproving(item));
}

/** The sentences of the decision that approve the minutes, or the proposal to. */
function findApproving(item: AgendaItem): string[] {
  const outcome = outcomeOf(item);
  if (outcome !== 'approved' && outcome !== 'amended') return [];
  const said = item.sections
    .filter(({ kind }) => kind === 'decision')
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

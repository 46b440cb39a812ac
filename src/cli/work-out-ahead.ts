/**
 * What is asked of a meeting's text from all over an archive, worked out while the text is at hand:
 * checks, references and the pages of other meetings then need no text but their own.
 */
import type { Committee } from '../archive/model.ts';
import { attachmentLinks } from '../minutes/attachment-links.ts';
import type { Meeting } from '../minutes/model.ts';
import { outcomeOf } from '../minutes/outcome.ts';
import { approvingSentences } from '../references/approvals.ts';
import { committeeNames, type CommitteeNames } from '../references/names.ts';
import { referencesOfIntroduction, referencesOfItem } from '../references/written-references.ts';
import { decisionInShort, statedDecision } from '../site/decision.ts';

/** Works it out, to be remembered with the meeting. */
export function workOutAhead(meeting: Meeting, committees: readonly Committee[]): void {
  const names = namesOf(committees);
  attachmentLinks(meeting);
  referencesOfIntroduction(names, meeting);
  for (const item of meeting.items) {
    referencesOfItem(names, { meeting, item });
    outcomeOf(item);
    approvingSentences(item);
    statedDecision(item);
    decisionInShort(item);
  }
}

const known = new WeakMap<readonly Committee[], CommitteeNames>();

function namesOf(committees: readonly Committee[]): CommitteeNames {
  let names = known.get(committees);
  if (names === undefined) known.set(committees, (names = committeeNames(committees)));
  return names;
}

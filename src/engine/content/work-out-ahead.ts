/**
 * What is asked of a meeting's text from all over an archive, worked out while the text is at hand:
 * checks, references and the pages of other meetings then need no text but their own.
 */
import type { Committee } from '../../archive/model.ts';
import type { Meeting } from '../../minutes/model.ts';
import { outcomeOf } from '../../minutes/outcome.ts';
import { stampsOfItem } from '../../minutes/stamps-of-item.ts';
import { approvingSentences } from '../../links/approvals.ts';
import { committeeNames } from '../../references/names.ts';
import { referencesOfIntroduction, referencesOfItem } from '../../references/written-references.ts';
import { decisionInShort, decisionRefers } from '../../site/decision.ts';

/** Gives what works it out, to be remembered with the meeting. */
export function workOutAhead(committees: readonly Committee[]): (meeting: Meeting) => void {
  const names = committeeNames(committees);
  return (meeting) => {
    referencesOfIntroduction(names, meeting);
    for (const item of meeting.items) {
      referencesOfItem(names, { meeting, item });
      outcomeOf(item);
      approvingSentences(item);
      decisionRefers(names, { meeting, item });
      decisionInShort(item);
      stampsOfItem(item);
    }
  };
}

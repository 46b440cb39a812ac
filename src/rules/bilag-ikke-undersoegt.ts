import { attachmentFaults } from '../i18n/da-attachments.ts';
import type { Unread } from '../privacy/attachment-findings.ts';
import { eachInspected, type Inspected } from './privacy/each-inspected.ts';
import { exemptionLine } from './privacy/exemption-line.ts';
import { folderRule } from './rule.ts';

export const bilagIkkeUndersoegt = folderRule({
  id: 'bilag-ikke-undersoegt',
  severity: 'warning',
  about: 'Alt i et bilag kan læses og er undersøgt for CPR-numre.',
  say: ({ unread, file, digest }: Inspected) => ({
    reason: `Der er ikke set efter CPR-numre i hele filen: ${unread.slice(0, mostTold).map(sayUnread).join(' ')}`,
    advice:
      'Læs den selv igennem, før den udgives: et CPR-nummer i den bliver ikke fundet. Er det gjort, så ' +
      exemptionLine({ rule: 'bilag-ikke-undersoegt', file, digest }),
    digest,
  }),
  check(checked, reportFor) {
    eachInspected(checked, reportFor, (found, report) => {
      if (found.unread.length > 0) report(undefined, found);
    });
  },
  example: { good: '', bad: '', at: '1:1', attachment: { unread: [{ reason: 'locked' }] } },
});

/** Reasons that are told of one file, at most. */
const mostTold = 5;

const sayUnread = ({ reason, where }: Unread): string =>
  where === undefined ? attachmentFaults[reason] : `${where}: ${attachmentFaults[reason]}`;

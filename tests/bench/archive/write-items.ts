/** The items of one generated meeting, and the cases and attachments in them. */
import type { MeetingPlan } from './calendar.ts';
import type { Case, CaseBook } from './cases.ts';
import {
  writeApproval,
  writeCaseItem,
  writeClosed,
  writeOther,
  type Writing,
} from './write-item.ts';

interface MeetingItems {
  texts: string[];
  /** Case numbers, as printed. */
  numbers: string[];
  /** Names of the attachments that are published. */
  attachments: string[];
}

/** Writes the items of `plan`: approval, cases that return and new ones, anything else. */
export function writeItems(plan: MeetingPlan, cases: CaseBook, writing: Writing): MeetingItems {
  const { random } = writing;
  const found: MeetingItems = { texts: [], numbers: [], attachments: [] };
  const allTreated: Case[] = [];
  for (let number = 1; number <= plan.items; number++) {
    if (number === 1 && plan.sequence === 1) {
      const sag = cases.ofApproval(plan);
      if (sag !== undefined) found.numbers.push(sag);
      found.texts.push(writeApproval(plan, sag, writing));
    } else if (number === plan.items && number > 3) {
      found.texts.push(writeOther(plan, number, writing));
    } else if (random.chance(0.03)) {
      found.texts.push(writeClosed(plan, number, writing));
    } else {
      const treated = cases.next(plan);
      const names = random.chance(0.02) ? [`notat-${number}.txt`] : [];
      const links = names.map((name) => `[Notat om ${treated.topic}](bilag/${name})`);
      found.texts.push(writeCaseItem(plan, number, treated, links, writing));
      found.numbers.push(treated.number);
      found.attachments.push(...names);
      allTreated.push(treated);
    }
  }
  // Not before: a meeting treats a case once.
  for (const treated of allTreated) cases.treat(treated, plan);
  return found;
}

/** Every address that a generated archive has ever had, and what has become of those that are gone. */
import { meetingSlug } from '../../../src/archive/addresses.ts';
import { parseCaseNumber } from '../../../src/minutes/case-number.ts';
import { ledgerAddition } from '../../../src/ledger/extend-ledger.ts';
import { mostOnOnePage } from '../../../src/site/subject-page.ts';
import type { Committee } from '../../../src/minutes/committee.ts';
import type { MeetingPlan } from './calendar.ts';

export interface Published {
  addMeeting(plan: MeetingPlan): void;
  addCase(number: string, plan: MeetingPlan): void;
  addAttachment(plan: MeetingPlan, name: string): void;
  /** An item after the last, with personal data in it. */
  addWithdrawn(plan: MeetingPlan, date: string): void;
  /** The meeting stood under another name once. */
  addMoved(plan: MeetingPlan): void;
  /** `adresser.txt` and `omdirigeringer.yml`. */
  files(): [string, string][];
}

export function startPublishing(committees: readonly Committee[]): Published {
  const addresses = new Set(
    ['', 'sag/', 'soeg/', 'emne/', 'abonner/', 'api/', 'om/', 'tilgaengelighed/', 'privatliv/'].map(
      (page) => `/${page}`,
    ),
  );
  for (const { key } of committees) addresses.add(`/${key}/`);
  const moves: string[] = [];
  /** Years of the items of each KLE subject and group. */
  const subjects = new Map<string, string[]>();
  const addAll = (folder: string, items: number): void => {
    addresses.add(folder).add(`${folder}samlet/`);
    for (let item = 1; item <= items; item++) addresses.add(`${folder}punkt-${item}/`);
  };
  return {
    addMeeting(plan) {
      addAll(folderOf(plan), plan.items);
      addresses.add(`/aar/${plan.date.slice(0, 4)}/`);
    },
    addCase(number, { date }) {
      const known = parseCaseNumber(number);
      if (known === undefined) throw new Error(`${number} is no case number.`);
      addresses.add(`/sag/${known.address}/`).add(`/sag/aar/${date.slice(0, 4)}/`);
      if (known.year !== undefined) addresses.add(`/sag/aar/${known.year}/`);
      if (known.subject === undefined) return;
      for (const number of [known.subject, known.subject.slice(0, 5)]) {
        addresses.add(`/emne/${number}/`);
        subjects.set(number, [...(subjects.get(number) ?? []), date.slice(0, 4)]);
      }
    },
    addAttachment: (plan, name) => addresses.add(`${folderOf(plan)}bilag/${name}`),
    addWithdrawn(plan, date) {
      const address = `${folderOf(plan)}punkt-${plan.items + 1}/`;
      addresses.add(address);
      moves.push(`- fra: ${address}\n  trukket: ${date}\n  grund: Indeholdt personoplysninger.\n`);
    },
    addMoved(plan) {
      const old = folderOf({ ...plan, sequence: 9 });
      addAll(old, plan.items);
      moves.push(`- fra: ${old}\n  til: ${folderOf(plan)}\n`);
    },
    files() {
      for (const [number, years] of subjects) {
        if (years.length <= mostOnOnePage) continue;
        for (const year of years) addresses.add(`/emne/${number}/aar/${year}/`);
      }
      return [
        ['adresser.txt', ledgerAddition('', [...addresses].sort())],
        ['omdirigeringer.yml', moves.join('')],
      ];
    },
  };
}

const folderOf = (plan: Pick<MeetingPlan, 'committee' | 'date' | 'sequence'>): string =>
  `/${plan.committee.key}/${meetingSlug(plan)}/`;

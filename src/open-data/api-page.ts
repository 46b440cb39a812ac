/** View of the page about open data: the files of each year, and a meeting and a case as examples. */
import {
  caseDataAddress,
  decisionsOfYearAddress,
  itemsOfYearAddress,
  meetingDataAddress,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import { decisionColumns } from './decisions-table.ts';

export interface ApiPage {
  licence?: string;
  /** Whom to ask. */
  email?: string;
  phone?: string;
  /** Whether there is OParl, too. */
  oparl?: true;
  /** Newest first. */
  years: { year: string; items: string; decisions: string }[];
  columns: { name: string; meaning: string }[];
  /** Addresses of the data of the oldest meeting and of its first case: they stay the same. */
  meeting?: string;
  case?: string;
}

export function apiPage({ settings, years, meetings, cases }: Archive): ApiPage {
  const { licence, email, phone, oparl } = settings;
  const [oldest] = meetings.values();
  const found = [...meetings.values()]
    .flatMap(({ items }) => items)
    .find(({ closed, caseNumbers }) => !closed && caseNumbers.length > 0)?.caseNumbers[0];
  const number = found && cases.get(found.address)?.number;
  return {
    ...given({ licence, email, phone, oparl }),
    years: [...years.keys()].map((year) => ({
      year,
      items: itemsOfYearAddress(year),
      decisions: decisionsOfYearAddress(year),
    })),
    columns: decisionColumns.map(({ name, meaning }) => ({ name, meaning })),
    ...given({
      meeting: oldest && meetingDataAddress(oldest),
      case: number && caseDataAddress(number),
    }),
  };
}

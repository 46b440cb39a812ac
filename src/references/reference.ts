/** What running text can refer to: another meeting, an item of it, or a case. */
import type { CaseNumber } from '../minutes/case-number.ts';
import type { CommitteeNames } from './names.ts';

/** A mention of a meeting, as its words say it; whether the archive has it is another question. */
export interface MeetingMention {
  kind: 'meeting';
  /** Keys of the committees that may be meant; several only where they share a name. */
  committees: readonly string[];
  /** ISO day `2012-11-01`, ISO week `2023-W41`, or `previous` for the committee's previous meeting. */
  when: string;
  /** The item meant, by its printed number, with the place of the words that name it. */
  item?: { number: string; start: number; end: number };
  /** Whether it is the minutes of the meeting that are mentioned: `referat fra …`. */
  minutes: boolean;
}

export interface CaseMention {
  kind: 'case';
  number: CaseNumber;
}

/** Offsets are UTF-16 code units of the text, `end` exclusive. Without the words that name an item. */
export interface Reference {
  start: number;
  end: number;
  to: MeetingMention | CaseMention;
}

/** Who speaks: what a text leaves out is told by the meeting and the item it belongs to. */
export interface TextContext {
  names: CommitteeNames;
  /** Key of the meeting's own committee. */
  committee: string;
  /** Day of the meeting (ISO). */
  date: string;
  /** Whether the item is there to approve earlier minutes. */
  approval: boolean;
}

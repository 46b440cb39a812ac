/** References in running text: to another meeting, an item of it, or a case. */
import type { CaseNumber } from '../minutes/case-number.ts';
import type { CommitteeNames } from './names.ts';

/** A mention of a meeting as the text has it; the archive need not have the meeting. */
export interface MeetingMention {
  kind: 'meeting';
  /** Keys of the committees that may be meant: several where they share a name. */
  committees: readonly string[];
  /** ISO day `2012-11-01`, ISO week `2023-W41`, or `previous` for the committee's previous meeting. */
  when: string;
  /** The item meant, by its printed number, with the offsets of the words that name it. */
  item?: { number: string; start: number; end: number };
  /** Whether the text mentions its minutes: `referat fra …`. */
  minutes: boolean;
}

/** Offsets count UTF-16 code units, `end` is exclusive; the words that name an item are not included. */
export interface Reference {
  start: number;
  end: number;
  /** Municipalities that the text says it is of: it is this archive's only where that is their own. */
  municipalities?: readonly string[];
  to:
    | MeetingMention
    /** An item of the meeting itself, by its printed number in lower case. */
    | { kind: 'item'; number: string }
    | { kind: 'case'; number: CaseNumber };
}

/** The meeting and item a text belongs to, which complete what it leaves out. */
export interface TextContext {
  names: CommitteeNames;
  /** Key of the meeting's own committee. */
  committee: string;
  /** Day of the meeting (ISO). */
  date: string;
  /** Whether the purpose of the item is to approve earlier minutes. */
  approval: boolean;
  /** Whether it is to approve the agenda. */
  approvesAgenda: boolean;
  /** Whether the item's own text has a point of that number, which `punkt 2` may then mean. */
  hasPoint: (number: string) => boolean;
}

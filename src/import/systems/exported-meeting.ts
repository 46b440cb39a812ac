/**
 * What an export says of a meeting, whatever system wrote it. Nothing is taken out yet: what may not be
 * public is marked (`public-part.ts` takes it out), and nobody may print it before that.
 */

/** One agenda or minutes of a meeting. */
export interface ExportedMeeting {
  /** Of the meeting in its system; of what is one meeting it is the same. */
  meetingId: string;
  /** Of the agenda in its system: its minutes and its newer editions have the same. */
  agendaId: string;
  kind: 'agenda' | 'minutes';
  /** Whether it adds to an agenda. */
  isSupplement?: true;
  /** Greater for what was made later. */
  version: string;
  /** Whether the system says, or does not deny where it must be said, that it is no more than a draft. */
  isDraft?: true;
  /** Whether only what another file lists as published is. */
  mustBeListed?: true;
  /** Whether it may hold what is not for the public. */
  isInternal?: true;
  /** Whether all of it is closed. */
  isClosed?: true;
  committee: string;
  /** ISO day and `HH:MM`. */
  date?: string;
  start?: string;
  end?: string;
  /** ISO day of the end. */
  until?: string;
  place?: string;
  title?: string;
  /** With party and remark, as they are to be printed. */
  present: string[];
  apologies: string[];
  items: ExportedItem[];
  /** Names of files that hold the same as one document. */
  documents: string[];
  /** Where it begins in its file. */
  line: number;
}

export interface ExportedItem {
  /** In its system; empty if it has none. */
  id: string;
  /** As printed; empty if none is. */
  number: string;
  title: string;
  /** A title for the public; empty if there is none. */
  neutralTitle: string;
  /** Whether the source says that it is open. Silence is no. */
  isOpen: boolean;
  caseNumbers: string[];
  sections: ExportedSection[];
  /** What was said of the case before this meeting: never its decision. */
  earlier: ExportedSection[];
  attachments: ExportedAttachment[];
  /** Paths of files that hold the same as the item. */
  documents?: string[];
  /** Texts that are known and kept out, as the source says that they are not public. */
  withheld?: string[];
  /** Texts as the source has them, of which the other parts were made. */
  taken?: string[];
  line: number;
}

export interface ExportedSection {
  /** `null` for text without one. `printed`: the text has its headings in it, as on paper. */
  heading: string | null | { printed: true };
  /** HTML or plain text. */
  content: string;
  isDecision?: true;
  /** Whether the source gives it to the public although its item is closed. */
  isReleased?: true;
  line: number;
}

export interface ExportedAttachment {
  name: string;
  /** Path as the source writes it; empty if there is none. */
  file: string;
  /** Whether the source says that it may be public. */
  isPublic: boolean;
  line: number;
}

/** What a file says of another: whether that has been published. */
export interface Listing {
  /** Name of the other file. */
  file: string;
  /** The agenda that it has, where that is told. */
  agendaId?: string;
  isPublished: boolean;
  /** Whether all of it is closed. */
  isClosed?: boolean;
  version: string;
  kind?: ExportedMeeting['kind'];
  documents: string[];
}

/** All that a file of an export says. */
export interface ReadExport {
  meetings: ExportedMeeting[];
  listings: Listing[];
}

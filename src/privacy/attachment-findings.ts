/** What an inspection has found in an attachment. Plain data without any number, so that it can be kept. */

/** Why something in a file could not be read. */
export type UnreadReason =
  | 'empty'
  | 'locked'
  | 'no-text'
  | 'no-letters'
  | 'picture'
  | 'old-format'
  | 'unknown-format'
  | 'joined'
  | 'entities'
  | 'damaged'
  | 'too-large'
  | 'too-nested'
  | 'too-slow'
  | 'out-of-memory'
  | 'crashed';

/** Characters of a file that are searched at most: some 200 pages. */
export const mostShown = 500_000;

/** Why the text that a file shows cannot be searched. */
export type ShownFault = UnreadReason | 'not-searched';

/** What of a file can be searched: how many passages its text is cut into, or why it has none. */
export type Shown = { passages: number; isCut: boolean } | { fault: ShownFault };

export interface Unread {
  reason: UnreadReason;
  /** Where in the file, in Danish; the whole file when absent. */
  where?: string;
}

export interface AttachmentNumber {
  certainty: 'certain' | 'possible';
  /** Where in the file, in Danish: `side 3`. */
  where: string;
  /** `0101••-••••` */
  masked: string;
}

export interface AttachmentFindings {
  /** Each number once, the first place of it; the certain ones first. */
  numbers: AttachmentNumber[];
  /** Masked, if there is a number in it. */
  author?: string;
  lastEditor?: string;
  /** Whether a picture in it states where it was taken. */
  hasPosition: boolean;
  /** What could not be read. */
  unread: Unread[];
  /** Absent where it is not wanted. */
  shown?: Shown;
}

/** The findings, and the SHA-256 of the bytes they are of, hexadecimal. */
export interface InspectedAttachment extends AttachmentFindings {
  digest: string;
}

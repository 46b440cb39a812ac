/** What a reader finds in an attachment: text by where it stands, who wrote it, and what was not read. */

/** Why something in a file could not be read. */
export type UnreadReason =
  | 'locked'
  | 'no-text'
  | 'no-letters'
  | 'picture'
  | 'old-format'
  | 'unknown-format'
  | 'entities'
  | 'damaged'
  | 'too-large'
  | 'too-nested'
  | 'too-slow'
  | 'out-of-memory'
  | 'crashed'
  | 'unreadable';

export interface Unread {
  reason: UnreadReason;
  /** Danish, as in {@link TextPart}; the whole file when absent. */
  where?: string;
}

export interface TextPart {
  /** Danish, for an editor: `side 3`, `ark »Løn«, række 4`, `egenskaber`. */
  where: string;
  text: string;
}

export interface AttachmentText {
  parts: TextPart[];
  author?: string;
  lastEditor?: string;
  /** Whether a picture states where it was taken. */
  hasPosition: boolean;
  /** Empty if all of it has been read. */
  unread: Unread[];
}

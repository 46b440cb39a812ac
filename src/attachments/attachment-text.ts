/** What a reader finds in an attachment: text by where it stands, who wrote it, and what was not read. */
import type { Unread } from '../privacy/attachment-findings.ts';

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

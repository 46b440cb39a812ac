/** The reading of one attachment: what is found, and the limits that all files inside it share. */
import type { UnreadReason } from '../privacy/attachment-findings.ts';
import type { AttachmentText } from './attachment-text.ts';
import { most } from './limits.ts';

/** A file, or what is in it, cannot be read any further. */
export class ReadingError extends Error {
  readonly reason: UnreadReason;
  constructor(reason: UnreadReason) {
    super(reason);
    this.name = 'ReadingError';
    this.reason = reason;
  }
}

export interface Reading {
  /** Adds text that stands at the Danish place `where`. Throws a {@link ReadingError}. */
  add(where: string, text: string): void;
  /** Notes what could not be read, each once. */
  miss(reason: UnreadReason, where?: string): void;
  /** Names who wrote the file; only the file itself has these, not what is inside it. */
  writtenBy(names: { author?: string | undefined; lastEditor?: string | undefined }): void;
  /** Notes that a picture states where it was taken. */
  hasPosition(): void;
  /** Counts unpacked bytes. Throws a {@link ReadingError} for too many; returns how many are left. */
  unpacked(bytes: number): number;
  /** Reads a file that is inside this one. */
  inside(name: string, bytes: Uint8Array): Promise<void>;
}

/** Reads a file of any format into `reading`. */
export type ReadFile = (reading: Reading, bytes: Uint8Array) => Promise<void>;

/** Starts reading a file, whose inner files are read by `read`. */
export function startReading(read: ReadFile): { reading: Reading; found: AttachmentText } {
  const found: AttachmentText = { parts: [], hasPosition: false, unread: [] };
  const left = { text: most.text, unpacked: most.unpacked, files: most.files };
  const at = (path: readonly string[]): Reading => ({
    add(where, text) {
      if (text.trim() === '') return;
      left.text -= text.length;
      if (left.text < 0) throw new ReadingError('too-large');
      found.parts.push({ where: [...path, where].join(', '), text });
    },
    miss(reason, where) {
      const place = [...path, ...(where === undefined ? [] : [where])].join(', ');
      const isKnown = found.unread.some((one) => one.reason === reason && one.where === place);
      if (!isKnown) found.unread.push({ reason, ...(place !== '' && { where: place }) });
    },
    writtenBy({ author, lastEditor }) {
      if (path.length > 0) return;
      if (author?.trim()) found.author = author.trim();
      if (lastEditor?.trim()) found.lastEditor = lastEditor.trim();
    },
    hasPosition() {
      found.hasPosition = true;
    },
    unpacked(bytes) {
      left.unpacked -= bytes;
      if (left.unpacked < 0) throw new ReadingError('too-large');
      return left.unpacked;
    },
    async inside(name, bytes) {
      const inner = at([...path, `»${name}«`]);
      if (path.length >= most.depth) {
        inner.miss('too-nested');
        return;
      }
      if (--left.files < 0) throw new ReadingError('too-large');
      await read(inner, bytes);
    },
  });
  return { reading: at([]), found };
}

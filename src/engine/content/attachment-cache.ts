/** Cache of what was found in attachments, so that no file is inspected twice. It holds no number. */
import { join } from 'node:path';
import type { AttachmentFindings } from '../../privacy/attachment-findings.ts';
import { digest } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import { readKept } from '../files/read-kept.ts';
import { writeWhole } from '../files/write-file.ts';
import type { KnownFile } from './files-on-disk.ts';
import { maySay } from './outline-cache.ts';

/** Where a cache lies, and the digest of the program, on which it depends. */
export interface WorkFolder {
  folder: string;
  program: string;
}

export interface AttachmentCache {
  /** By name of the file, as in `ContentFolder.attachmentFiles`. */
  files: ReadonlyMap<string, KnownFile>;
  /** By digest of the bytes. */
  findings: ReadonlyMap<string, AttachmentFindings>;
}

const nothing: AttachmentCache = { files: new Map(), findings: new Map() };

const fileIn = ({ folder }: WorkFolder): string => join(folder, 'attachments');

/** The first line of the file: whoever wrote another has another program, or was disturbed. */
const headOf = ({ program }: WorkFolder, rest: string): string => digest(`${program}\n${rest}`);

/** Reads the cache; empty if there is none, if it is damaged, or if another program wrote it. */
export function readAttachmentCache(work: WorkFolder): AttachmentCache {
  const text = readKept(fileIn(work))?.toString() ?? '';
  const end = text.indexOf('\n');
  const rest = text.slice(end + 1);
  if (text.slice(0, end) !== headOf(work, rest)) return nothing;
  const { files, findings } = JSON.parse(rest) as Record<keyof AttachmentCache, [string, never][]>;
  return { files: new Map(files), findings: new Map(findings) };
}

/**
 * Writes the cache for the next process, without files whose names may be a person's number. Without it
 * the next does the same, only slower.
 */
export async function writeAttachmentCache(
  work: WorkFolder,
  { files, findings }: AttachmentCache,
): Promise<void> {
  const states = [...files].filter(([file]) => maySay(file));
  const rest = JSON.stringify({ files: states, findings: [...findings] });
  await writeWhole(fileIn(work), `${headOf(work, rest)}\n${rest}`).catch(codeOf);
}

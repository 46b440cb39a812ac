/** Inspects the attachment files of a content folder; those inspected before are not read again. */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mostBytes } from '../../attachments/limits.ts';
import type {
  AttachmentFindings,
  InspectedAttachment,
  Shown,
} from '../../privacy/attachment-findings.ts';
import { cutPassages } from '../../search/index.ts';
import { sha256Of } from '../files/digest.ts';
import { codeOf, noSuchPath } from '../files/error-code.ts';
import { fileState } from '../files/file-state.ts';
import { readAttachmentCache, writeAttachmentCache, type WorkFolder } from './attachment-cache.ts';
import { keepText } from './attachment-texts.ts';
import { ChangedMeanwhile, type KnownFile } from './files-on-disk.ts';
import { failures, notInspected, openReader, type AttachmentReader } from './read-attachment.ts';

/** Least number of files that is worth starting a thread. */
const filesPerThread = 4;

/**
 * Inspects the files `names` below `bilag/` of `directory`. Rejects with {@link ChangedMeanwhile} if one
 * is removed meanwhile, and with the file system's error if it cannot be read. `withText`: what the files
 * show is read as well, and kept for the search.
 */
export async function inspectAttachments(
  directory: string,
  names: Iterable<string>,
  work: WorkFolder,
  { withText = true } = {},
): Promise<Map<string, InspectedAttachment>> {
  const cached = readAttachmentCache(work);
  const files = new Map<string, KnownFile>();
  const findings = new Map<string, AttachmentFindings>();
  const waiting: string[] = [];
  for (const name of names) {
    const state = fileState(join(directory, 'bilag', name));
    const known = cached.files.get(name);
    const found = known && cached.findings.get(known.digest);
    if (known === undefined || found === undefined || state === '' || known.state !== state) {
      waiting.push(name);
      continue;
    }
    files.set(name, known);
    findings.set(known.digest, found);
  }
  if (waiting.length > 0) {
    const known = (digest: string) => findings.get(digest) ?? cached.findings.get(digest);
    const textsTo = withText ? work.folder : undefined;
    for (const { name, file, found } of await inspectAll(directory, waiting, known, textsTo)) {
      files.set(name, file);
      findings.set(file.digest, found);
    }
  }
  if (waiting.length > 0 || files.size < cached.files.size) {
    await writeAttachmentCache(work, { files, findings });
  }
  const inspected = [...files].flatMap(([name, { digest }]) => {
    const found = findings.get(digest);
    return found ? [[name, { digest, ...found }] as const] : [];
  });
  return new Map(inspected);
}

interface Inspected {
  name: string;
  file: KnownFile;
  found: AttachmentFindings;
}

async function inspectAll(
  directory: string,
  names: readonly string[],
  known: (digest: string) => AttachmentFindings | undefined,
  textsTo: string | undefined,
): Promise<Inspected[]> {
  const workers = Math.min(availableParallelism(), Math.ceil(names.length / filesPerThread));
  const reader = openReader(workers);
  const all: Inspected[] = [];
  const next = names.values();
  const inspectOn = async (): Promise<void> => {
    for (const name of next) {
      const path = join(directory, 'bilag', name);
      const state = fileState(path);
      const bytes = await bytesOf(path);
      const digest = bytes ? sha256Of(bytes) : await digestOf(path);
      const found = known(digest) ?? (await readAnew(reader, { bytes, digest, textsTo }));
      all.push({ name, file: { digest, state }, found });
    }
  };
  try {
    // As many at a time as there are workers, so that memory does not grow with the archive.
    await Promise.all(Array.from({ length: workers }, inspectOn));
  } finally {
    await reader.close();
  }
  return all;
}

/** The bytes of a file that is not too large to be inspected. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    if (statSync(path).size > mostBytes) return undefined;
    return await readFile(path);
  } catch (error) {
    if (noSuchPath.includes(codeOf(error))) throw new ChangedMeanwhile(path);
    throw error;
  }
}

async function digestOf(path: string): Promise<string> {
  const hashing = createHash('sha256');
  for await (const bytes of createReadStream(path)) hashing.update(bytes as Uint8Array);
  return hashing.digest('hex');
}

interface Unknown {
  /** Absent for a file that is too large. */
  bytes: Uint8Array | undefined;
  digest: string;
  /** The work folder to keep its text in; absent where no text is wanted. */
  textsTo: string | undefined;
}

async function readAnew(
  reader: AttachmentReader,
  { bytes, digest, textsTo }: Unknown,
): Promise<AttachmentFindings> {
  const found = bytes ? await reader.inspect(bytes) : notInspected('too-large');
  if (textsTo === undefined) return found;
  // What has not been inspected is not searched.
  const failed = found.unread.find(({ reason }) => failures.includes(reason))?.reason;
  const text = bytes && failed === undefined ? await reader.show(bytes) : (failed ?? 'too-large');
  const hasText = typeof text !== 'string';
  await keepText(textsTo, digest, hasText && found.numbers.length === 0 ? text.blocks : undefined);
  const shown: Shown = hasText
    ? { passages: cutPassages(text.blocks).length, isCut: text.isCut }
    : { fault: text };
  return { ...found, shown };
}

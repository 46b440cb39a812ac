/** Inspects the attachment files of a content folder; those inspected before are not read again. */
import { createHash, hash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mostBytes } from '../../attachments/limits.ts';
import type { AttachmentFindings, InspectedAttachment } from '../../privacy/attachment-findings.ts';
import { codeOf, noSuchPath } from '../files/error-code.ts';
import { fileState } from '../files/file-state.ts';
import { startPool, WorkerError, type WorkerPool } from '../threads/worker-pool.ts';
import { readAttachmentCache, writeAttachmentCache, type WorkFolder } from './attachment-cache.ts';
import { ChangedMeanwhile, type KnownFile } from './files-on-disk.ts';

/** Limits for one attachment: hundreds of pages take seconds. */
const limits = { seconds: 30, megabytes: 1024 };

/** Least number of files that is worth starting a thread. */
const filesPerThread = 4;

const script = new URL('./inspect-worker.ts', import.meta.url);

/**
 * Inspects the files `names` below `bilag/` of `directory`. Rejects with {@link ChangedMeanwhile} if one
 * is removed meanwhile, and with the file system's error if it cannot be read.
 */
export async function inspectAttachments(
  directory: string,
  names: Iterable<string>,
  work: WorkFolder,
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
    for (const { name, file, found } of await inspectAll(directory, waiting, known)) {
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
): Promise<Inspected[]> {
  const workers = Math.min(availableParallelism(), Math.ceil(names.length / filesPerThread));
  const pool = startPool<Uint8Array, AttachmentFindings>(script, undefined, { workers, ...limits });
  const all: Inspected[] = [];
  const next = names.values();
  const inspectOn = async (): Promise<void> => {
    for (const name of next) {
      const path = join(directory, 'bilag', name);
      const state = fileState(path);
      const bytes = await bytesOf(path);
      const digest = bytes ? hash('sha256', bytes, 'hex') : await digestOf(path);
      const found = known(digest) ?? (bytes ? await inspect(bytes, pool) : missed('too-large'));
      all.push({ name, file: { digest, state }, found });
    }
  };
  try {
    // As many at a time as there are workers, so that memory does not grow with the archive.
    await Promise.all(Array.from({ length: workers }, inspectOn));
  } finally {
    await pool.close();
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

/** Why a file was not inspected whose inspection failed. */
const faults = { time: 'too-slow', memory: 'out-of-memory', crash: 'crashed' } as const;

async function inspect(
  bytes: Uint8Array,
  pool: WorkerPool<Uint8Array, AttachmentFindings>,
): Promise<AttachmentFindings> {
  try {
    return await pool.run(bytes);
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return missed(faults[error.fault]);
  }
}

const missed = (
  reason: 'too-large' | (typeof faults)[keyof typeof faults],
): AttachmentFindings => ({
  numbers: [],
  hasPosition: false,
  unread: [{ reason }],
});

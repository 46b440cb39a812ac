/**
 * Cache of the outcomes of earlier imports into a folder, so that unchanged documents are skipped
 * quickly after an interruption, or when a folder has grown by a few documents.
 *
 * Entries are checked against the existing files; without the cache an import does the same, only
 * slower.
 */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayHoldPersonNumber } from '../../privacy/mask.ts';

/** The cached outcome of a document. */
export interface CachedImport {
  /** Path of the meeting's file, relative to the content folder. */
  file: string;
  /** Digest of the file's text. */
  text: string;
  committee: string;
  items: number;
  words: number;
  leftOut: [reason: string, words: number][];
  /** Paths of the linked attachment files. */
  attachments: string[];
  /** Listed attachments without a file. */
  withoutFile: string[];
}

export interface ImportCache {
  get(key: string): CachedImport | undefined;
  set(key: string, entry: CachedImport): Promise<void>;
}

const packageFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Folder of all caches. */
export const cacheFolder = join(packageFolder, 'node_modules/.cache/punkt');

/** Folders whose code determines the outcome of a document. */
const codeFolders = ['src/import', 'src/minutes', 'src/i18n', 'src/privacy', 'src/rules'];

/** Opens the cache of imports into `folder`. One that cannot be read is empty. */
export async function openImportCache(folder: string): Promise<ImportCache> {
  const name = digest(resolve(folder)).slice(0, 16);
  const path = join(cacheFolder, 'import', `${name}.jsonl`);
  const entries = new Map<string, CachedImport>();
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const [key, entry] = parseLine(line) ?? [];
    if (key !== undefined && entry !== undefined) entries.set(key, entry);
  }
  const version = await codeVersion();
  return {
    get: (key) => entries.get(digest(version, key)),
    async set(key, entry) {
      const whole = digest(version, key);
      const line = JSON.stringify([whole, entry]);
      if (JSON.stringify([whole, entries.get(whole)]) === line) return;
      entries.set(whole, entry);
      // Names of attachments may have a person's number in them: such a document is read again.
      if (mayHoldPersonNumber(line)) return;
      try {
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, `${line}\n`);
      } catch {
        // The cache only saves time.
      }
    },
  };
}

/** SHA-256 of a list of texts, hexadecimal. */
export function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex');
}

/**
 * Parses an entry; `undefined` for the torn last line of a process that was killed while writing.
 */
function parseLine(line: string): [string, CachedImport] | undefined {
  try {
    return JSON.parse(line) as [string, CachedImport];
  } catch {
    return undefined;
  }
}

/**
 * Digest of all code that determines the outcome of a document, with the dependencies' versions.
 */
export async function codeVersion(): Promise<string> {
  const texts: string[] = [];
  for (const folder of codeFolders) {
    const entries = await readdir(join(packageFolder, folder), { recursive: true });
    for (const entry of entries.filter((name) => name.endsWith('.ts')).toSorted()) {
      texts.push(entry, await readFile(join(packageFolder, folder, entry), 'utf8'));
    }
  }
  texts.push(await readFile(join(packageFolder, 'package-lock.json'), 'utf8').catch(() => ''));
  return digest(...texts);
}

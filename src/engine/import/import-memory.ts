/**
 * What earlier imports into a folder came to, so that a document that changed nothing then is passed
 * over quickly: after an interruption, or when a folder grows by a few documents.
 *
 * It is only a memory: whatever it says is compared with the files there are, and without it an import
 * does the same, only slower.
 */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a document came to. */
export interface Remembered {
  /** Path of the meeting's file, from the content folder. */
  file: string;
  /** Digest of its text. */
  text: string;
  committee: string;
  items: number;
  words: number;
  leftOut: [reason: string, words: number][];
  /** Paths of the attachment files that it links to. */
  attachments: string[];
  /** Listed attachments without a file. */
  withoutFile: string[];
}

export interface ImportMemory {
  recall(key: string): Remembered | undefined;
  remember(key: string, remembered: Remembered): Promise<void>;
}

const packageFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Where what is remembered lies. */
export const cacheFolder = join(packageFolder, 'node_modules/.cache/punkt');

/** Folders whose code decides what a document becomes. */
const decidingFolders = ['src/import', 'src/minutes', 'src/i18n', 'src/rules'];

/** Opens the memory of imports into `folder`. One that cannot be read is empty. */
export async function openMemory(folder: string): Promise<ImportMemory> {
  const name = digest(resolve(folder)).slice(0, 16);
  const path = join(cacheFolder, 'import', `${name}.jsonl`);
  const entries = new Map<string, Remembered>();
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const [key, remembered] = parseLine(line) ?? [];
    if (key !== undefined && remembered !== undefined) entries.set(key, remembered);
  }
  const version = await codeVersion();
  return {
    recall: (key) => entries.get(digest(version, key)),
    async remember(key, remembered) {
      const whole = digest(version, key);
      const line = JSON.stringify([whole, remembered]);
      if (JSON.stringify([whole, entries.get(whole)]) === line) return;
      entries.set(whole, remembered);
      try {
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, `${line}\n`);
      } catch {
        // Nothing is lost but time.
      }
    },
  };
}

/** A hexadecimal digest of texts, told apart. */
export function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex');
}

/** The last line is torn where a process was killed as it wrote. */
function parseLine(line: string): [string, Remembered] | undefined {
  try {
    return JSON.parse(line) as [string, Remembered];
  } catch {
    return undefined;
  }
}

/** A digest of all code that decides what a document becomes. */
export async function codeVersion(): Promise<string> {
  const texts: string[] = [];
  for (const folder of decidingFolders) {
    const entries = await readdir(join(packageFolder, folder), { recursive: true });
    for (const entry of entries.filter((name) => name.endsWith('.ts')).toSorted()) {
      texts.push(entry, await readFile(join(packageFolder, folder, entry), 'utf8'));
    }
  }
  texts.push(await readFile(join(packageFolder, 'package-lock.json'), 'utf8').catch(() => ''));
  return digest(...texts);
}

/** The edge: the texts of a folder's files, read when they are asked for and kept nowhere. */
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextFiles } from '../../archive/content-folder.ts';

/**
 * A file is not what it was when it was first looked at, or is gone: somebody works on it just now.
 * The message is its path.
 */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/** A file as it was when it was looked at. */
export interface KnownFile {
  /** Of its bytes. */
  digest: string;
  /** Size, times and place on the disk: another one may mean other bytes, the same one does not. */
  state: string;
}

/**
 * Milliseconds in which a file may be written twice without its times telling: within them they say
 * nothing.
 */
const tooNew = 2000;

export class FilesOnDisk implements TextFiles {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  /** As they were when they were first looked at. */
  readonly #known = new Map<string, KnownFile>();

  /**
   * `files` are paths from `folder`, with `/`, in the order they are to have. Files that have not been
   * touched since `before` are not read for their digest.
   */
  constructor(
    folder: string,
    files: Iterable<string>,
    before: ReadonlyMap<string, KnownFile> = new Map(),
  ) {
    this.#folder = folder;
    this.#files = new Set(files);
    for (const file of this.#files) {
      const known = before.get(file);
      if (known && known.state !== '' && this.#stateOf(file) === known.state) {
        this.#known.set(file, known);
      }
    }
  }

  /** All that has been looked at so far, for whoever comes later. */
  get known(): ReadonlyMap<string, KnownFile> {
    return this.#known;
  }

  keys(): SetIterator<string> {
    return this.#files.keys();
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /**
   * The text of a file, the same each time. Throws {@link ChangedMeanwhile} where the file has
   * changed or is gone, and what the system throws where it cannot be read.
   */
  get(file: string): string | undefined {
    return this.#files.has(file) ? this.#read(file).toString() : undefined;
  }

  /** A digest of the bytes of a file that is there. */
  digest(file: string): string {
    if (!this.#known.has(file)) this.#read(file);
    return this.#known.get(file)?.digest ?? '';
  }

  #read(file: string): Buffer {
    const state = this.#stateOf(file);
    const bytes = this.#bytesOf(file);
    const digest = hash('sha1', bytes, 'base64url');
    const known = this.#known.get(file);
    if (known === undefined) this.#known.set(file, { digest, state });
    else if (known.digest !== digest) throw new ChangedMeanwhile(file);
    return bytes;
  }

  #bytesOf(file: string): Buffer {
    try {
      return readFileSync(path.join(this.#folder, file));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      throw new ChangedMeanwhile(file);
    }
  }

  #stateOf(file: string): string {
    const found = statSync(path.join(this.#folder, file), { throwIfNoEntry: false });
    if (found === undefined) return '';
    const { size, mtimeMs, ctimeMs, ino } = found;
    if (Date.now() - Math.max(mtimeMs, ctimeMs) < tooNew) return '';
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  }
}

/** The edge: the texts of a folder's files, read when they are asked for and kept nowhere. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextFiles } from './content-folder.ts';

/**
 * A file is not what it was when it was first looked at, or is gone: somebody works on it just now.
 * The message is its path.
 */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

export class FilesOnDisk implements TextFiles {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  /** As they were when they were first looked at. */
  readonly #digests = new Map<string, { digest: string; state: string }>();

  /**
   * `files` are paths from `folder`, with `/`, in the order they are to have. What `before` knows of
   * files that have the size and the time they had is taken over.
   */
  constructor(folder: string, files: Iterable<string>, before?: FilesOnDisk) {
    this.#folder = folder;
    this.#files = new Set(files);
    for (const [file, known] of before ? before.#digests : []) {
      if (this.#files.has(file) && this.#stateOf(file) === known.state) {
        this.#digests.set(file, known);
      }
    }
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
    if (!this.#digests.has(file)) this.#read(file);
    return this.#digests.get(file)?.digest ?? '';
  }

  #read(file: string): Buffer {
    const state = this.#stateOf(file);
    const bytes = this.#bytesOf(file);
    const digest = createHash('sha1').update(bytes).digest('base64url');
    const known = this.#digests.get(file);
    if (known === undefined) this.#digests.set(file, { digest, state });
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
    const { size, mtimeMs } =
      statSync(path.join(this.#folder, file), { throwIfNoEntry: false }) ?? {};
    return `${size} ${mtimeMs}`;
  }
}

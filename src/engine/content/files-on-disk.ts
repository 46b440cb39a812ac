/** The texts of a folder's files, read on demand and not kept. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TextFiles } from '../../archive/content-folder.ts';
import { gitName } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import { fileState } from '../files/file-state.ts';
import { textOfBytes } from '../files/text-of-bytes.ts';

/** A file was changed or removed since it was first read. The message is its path. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/** The state of a file when it was read. */
export interface KnownFile {
  /** Digest of its bytes: of a text, the name that git has for them. */
  digest: string;
  /** Size, times and inode: if they are unchanged, so are the bytes. Empty if not reliable. */
  state: string;
}

export class FilesOnDisk implements TextFiles {
  readonly #folder: string;
  readonly #files: ReadonlySet<string>;
  readonly #known = new Map<string, KnownFile>();

  /**
   * `files` are paths relative to `folder`, with `/`, in the order of {@link keys}. Files whose state
   * is that in `before` are not read for their digest.
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

  /** The files read so far, for `before` of a later one. */
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
   * The text of a file, the same each time. Throws {@link ChangedMeanwhile} if the file was changed or
   * removed, and the file system's error if it cannot be read.
   */
  get(file: string): string | undefined {
    return this.#files.has(file) ? textOfBytes(this.#read(file)) : undefined;
  }

  /** Digest of the bytes of an existing file, as git names them. */
  digest(file: string): string {
    if (!this.#known.has(file)) this.#read(file);
    return this.#known.get(file)?.digest ?? '';
  }

  #read(file: string): Buffer {
    const known = this.#known.get(file);
    const state = known?.state ?? this.#stateOf(file);
    const bytes = this.#bytesOf(file);
    const digest = gitName(bytes);
    if (known === undefined) this.#known.set(file, { digest, state });
    else if (known.digest !== digest) throw new ChangedMeanwhile(file);
    return bytes;
  }

  #bytesOf(file: string): Buffer {
    try {
      return readFileSync(regularFile(path.join(this.#folder, file)));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      throw new ChangedMeanwhile(file);
    }
  }

  #stateOf(file: string): string {
    return fileState(path.join(this.#folder, file));
  }
}

/** `file`, if it is one: a device or a pipe may be read for ever. */
function regularFile(file: string): string {
  const found = statSync(file);
  if (found.isFile() || found.isDirectory()) return file;
  throw Object.assign(new Error(file), { code: 'ENXIO', syscall: 'read', path: file });
}

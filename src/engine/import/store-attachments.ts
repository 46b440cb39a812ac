/** Copies the attachments of a meeting into the content folder, each atomically. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { publishedName } from '../../import/meeting/attachment-names.ts';
import { copyWhole } from '../files/write-file.ts';
import { ifMissing, noSuchPath } from '../files/error-code.ts';

/** What copying would do to one file. */
interface Copy {
  from: string;
  to: string;
  kind: 'new' | 'unchanged' | 'different';
}

/**
 * The attachment folder of a meeting's file, relative to the content folder:
 * `bilag/byraad/2026-03-24`.
 */
export const attachmentFolder = (file: string): string =>
  file.replace(/^moeder\//, 'bilag/').replace(/\.md$/, '');

/** Compares the files at `paths` with the files of the same names in the folder `target`. */
export async function planCopies(paths: readonly string[], target: string): Promise<Copy[]> {
  return Promise.all(
    paths.map(async (from) => {
      const to = join(target, publishedName(basename(from)));
      return { from, to, kind: await compareFiles(from, to) };
    }),
  );
}

/** Copies new and different files. Rejects with the file system's error. */
export async function makeCopies(copies: readonly Copy[]): Promise<void> {
  for (const { from, to, kind } of copies) if (kind !== 'unchanged') await copyWhole(from, to);
}

async function compareFiles(from: string, to: string): Promise<Copy['kind']> {
  const there = await stat(to).catch(ifMissing(undefined, noSuchPath));
  if (there === undefined) return 'new';
  const here = await stat(from);
  if (here.size !== there.size) return 'different';
  const [one, other] = [chunks(from), chunks(to)];
  for await (const chunk of one) {
    const against = await other.next();
    if (against.done === true || !chunk.equals(against.value)) return 'different';
  }
  return 'unchanged';
}

/** The bytes of a file in chunks of a fixed size. */
async function* chunks(path: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 })) {
    yield chunk as Buffer;
  }
}

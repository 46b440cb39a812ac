/** What is remembered of a document, held against the files there are now. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { publishedName } from '../../import/meeting/link-attachments.ts';
import type { OmissionReason } from '../../import/proof/source-words.ts';
import type { AttachmentFiles } from './find-attachments.ts';
import type { SourceFile } from './find-sources.ts';
import { digest, type Remembered } from './import-memory.ts';
import type { Outcome } from './import-outcome.ts';
import { attachmentFolder } from './store-attachments.ts';
import type { Store } from './store-meeting.ts';

/**
 * The outcome of a document that came to `remembered`, when nothing has changed since: its file's text
 * is the same, its attachments are in their place, and no file has come for one that had none.
 */
export async function recallOutcome(
  source: SourceFile,
  remembered: Remembered,
  files: AttachmentFiles,
  { folder, committees }: Pick<Store, 'folder' | 'committees'>,
): Promise<Outcome | undefined> {
  const { file, text, committee, items, words, leftOut, attachments, withoutFile } = remembered;
  if (!committees.committees.some(({ key }) => key === committee)) return undefined;
  const there = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (there === undefined || digest(there) !== text) return undefined;
  const target = join(folder, attachmentFolder(file));
  for (const path of attachments) {
    if (!(await isCopied(path, join(target, publishedName(path))))) return undefined;
  }
  if (withoutFile.some((name) => files.find(name).length > 0)) return undefined;
  const counts = new Map(leftOut as [OmissionReason, number][]);
  return {
    source,
    kind: 'unchanged',
    report: {
      file: basename(source.path),
      notes: [],
      proof: { words, placed: words, leftOut: counts, gaps: [] },
    },
    meeting: {
      ...{ file, committee, items, attachments, withoutFile },
      unlisted: files.own.filter((path) => !attachments.includes(path)),
    },
  };
}

/** What there is to remember of a document that was imported; `folder` is the content folder. */
export async function whatToRemember(
  { meeting, report }: Outcome,
  folder: string,
): Promise<Remembered | undefined> {
  if (meeting === undefined || report.proof === undefined) return undefined;
  const { file, committee, items, attachments, withoutFile } = meeting;
  const text = digest(await readFile(join(folder, file), 'utf8'));
  const { words, leftOut } = report.proof;
  return {
    ...{ file, text, committee, items, words, attachments, withoutFile },
    leftOut: [...leftOut],
  };
}

/** Whether the file at `to` is a copy of the one at `from`: of its size and not older. */
async function isCopied(from: string, to: string): Promise<boolean> {
  const [source, copy] = await Promise.all([from, to].map((path) => stat(path).catch(() => null)));
  return source != null && copy != null && source.size === copy.size && source.mtime <= copy.mtime;
}

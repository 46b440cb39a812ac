/** Converts outcomes to cache entries and back, checking these against the existing files. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { publishedName } from '../../import/meeting/attachment-names.ts';
import type { OmissionReason } from '../../import/proof/source-words.ts';
import type { AttachmentFiles } from './find-attachments.ts';
import type { SourceFile } from './find-sources.ts';
import { digest, type CachedImport } from './import-cache.ts';
import type { Outcome } from './import-outcome.ts';
import { attachmentFolder } from './store-attachments.ts';
import type { Store } from './store-meeting.ts';

/**
 * The outcome of a document from its cache entry, if nothing has changed since: the meeting's file
 * has the same text, its attachments are copied, and attachments without a file still have none.
 */
export async function restoreOutcome(
  source: SourceFile,
  entry: CachedImport,
  files: AttachmentFiles,
  { folder, committees }: Pick<Store, 'folder' | 'committees'>,
): Promise<Outcome | undefined> {
  const { file, text, committee, items, words, leftOut, attachments, withoutFile } = entry;
  if (!committees.committees.some(({ key }) => key === committee)) return undefined;
  const existing = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (existing === undefined || digest(existing) !== text) return undefined;
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
      proof: { words, matched: words, coverage: 100, leftOut: counts, gaps: [] },
    },
    meeting: {
      ...{ file, committee, items, attachments, withoutFile },
      unlisted: files.own.filter((path) => !attachments.includes(path)),
    },
  };
}

/**
 * The cache entry of an outcome; `undefined` if it was refused, or if something of the document is not
 * in the meeting, which is told every time. `folder` is the content folder.
 */
export async function cacheEntry(
  { meeting, report }: Outcome,
  folder: string,
): Promise<CachedImport | undefined> {
  if (meeting === undefined || report.proof?.coverage !== 100) return undefined;
  const { file, committee, items, attachments, withoutFile } = meeting;
  const text = digest(await readFile(join(folder, file), 'utf8'));
  const { words, leftOut } = report.proof;
  return {
    ...{ file, text, committee, items, words, attachments, withoutFile },
    leftOut: [...leftOut],
  };
}

/** Whether `to` is a copy of `from`: a file of the same size that is not older. */
async function isCopied(from: string, to: string): Promise<boolean> {
  const [source, copy] = await Promise.all([from, to].map((path) => stat(path).catch(() => null)));
  return source != null && copy != null && source.size === copy.size && source.mtime <= copy.mtime;
}

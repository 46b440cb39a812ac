/** Attachments that an import leaves behind, as their item has become closed. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { note, type ImportNote } from '../../import/report.ts';
import { contentLinks } from '../../minutes/markdown/content-links.ts';
import { isSameNumber } from '../../minutes/items/item-number.ts';
import type { Meeting } from '../../minutes/model.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { ifMissing, noSuchPath } from '../files/error-code.ts';
import { attachmentFolder } from './store-attachments.ts';

/**
 * Files that an item of the replaced meeting linked to, which is closed in the new one, of which `text` is
 * the file: they stay until an editor deletes them, but nothing may link to them.
 */
export async function leftAttachments(
  old: Meeting,
  text: string,
  file: string,
  folder: string,
): Promise<ImportNote[]> {
  const fresh = readMeeting(text, file).meeting;
  if (fresh === undefined) return [];
  const closed = fresh.items.filter((item) => item.closed).map(({ number }) => number);
  const linked = new Set(contentLinks(fresh).attachmentLinks.map(({ name }) => name));
  const left = new Map<string, ImportNote>();
  for (const { name, item } of contentLinks(old).attachmentLinks) {
    const path = join(folder, attachmentFolder(file), name);
    const number = closed.find((each) => item !== undefined && isSameNumber(each, item));
    if (number === undefined || linked.has(name) || !(await exists(path))) continue;
    left.set(path, note('attachment-of-closed', undefined, path, number));
  }
  return [...left.values()];
}

const exists = async (path: string): Promise<boolean> =>
  (await stat(path).catch(ifMissing(undefined, noSuchPath))) !== undefined;

/** What the editor is told of an export: what was read, what was left out, and why nothing was imported. */
import type { Draft } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';
import type { Losses } from '../source-line.ts';
import type { Chosen, ExportFile } from './choose-editions.ts';
import type { FieldLosses } from './content-lines.ts';
import type { PublicMeeting } from './public-part.ts';

/**
 * What stands in the files that were used and in no meeting: it is told, and is none of what is in place.
 * `lost` is what the fields have and the meeting has not, of which the draft's notes tell.
 */
export function lossesOf(
  files: readonly ExportFile[],
  { editions }: Chosen,
  lost: FieldLosses,
): Losses | undefined {
  const used = new Set(editions.map(({ file }) => file));
  const found = files.filter(({ file }) => used.has(file)).flatMap((file) => file.unread());
  if (found.length === 0)
    return lost.isWhole && lost.hidden === 0
      ? undefined
      : { ...lost, notes: [], unreadable: 0, unread: 0 };
  const unread = [...Map.groupBy(found, ({ name }) => name)].map(([name, all]) => ({
    name,
    words: all.reduce((sum, each) => sum + each.words, 0),
    lines: all.flatMap(({ lines }) => lines),
  }));
  const unreadable = unread.reduce((sum, each) => sum + each.words, 0);
  return {
    notes: [note('export-unread', undefined, unread)],
    hidden: lost.hidden,
    unreadable,
    unread: 0,
    isWhole: false,
  };
}

/** Why there is no meeting. */
export function whyNothing(
  { drafts, closedDrafts }: Chosen,
  files: readonly ExportFile[],
): ImportNote {
  if (drafts > 0) return note('export-only-drafts', undefined, drafts);
  const closed = closedDrafts.reduce((sum, { items }) => sum + items.length, 0);
  if (closed > 0) return note('export-all-closed', undefined, closed);
  const isListed = files.some(({ listings }) => listings.some(({ isPublished }) => isPublished));
  return note(isListed ? 'export-file-missing' : 'export-nothing', undefined);
}

/** Why a meeting is not imported; `undefined` if it may be. */
export const whyNotPublic = ({ items }: PublicMeeting): ImportNote | undefined =>
  items.length > 0 && items.every(({ isClosed }) => isClosed)
    ? note('export-all-closed', undefined, items.length)
    : undefined;

/** Of a meeting that is imported; `taken` are attachments whose file's name another has. */
export function notesOf(
  files: readonly ExportFile[],
  { editions, drafts, closedDrafts }: Chosen,
  { leftOut }: PublicMeeting,
  { items }: Draft,
  taken: readonly string[],
): ImportNote[] {
  const kinds = editions.map(({ meeting }) => (meeting.isSupplement ? 'supplement' : meeting.kind));
  const { attachments, suspicious } = leftOut;
  const closed = items.filter((item) => item.closed).map(({ number }) => number);
  const meetings = editions.map(({ meeting }) => meeting);
  return [
    note('export-read', undefined, files[0]?.system ?? '', [...new Set(kinds)]),
    ...(drafts > 0 ? [note('export-drafts', undefined, drafts)] : []),
    ...(closedDrafts.length > 0
      ? [note('export-closed-drafts', undefined, closedDrafts.length)]
      : []),
    ...(meetings.some(({ isDraft }) => isDraft) ? [note('export-is-draft', undefined)] : []),
    ...(meetings.some(({ isInternal }) => isInternal) ? [note('export-internal', undefined)] : []),
    ...(closed.length > 0 ? [note('export-closed', undefined, closed)] : []),
    ...(attachments > 0 ? [note('export-attachments', undefined, attachments)] : []),
    ...(suspicious.length > 0 ? [note('export-suspicious', undefined, suspicious)] : []),
    ...(taken.length > 0 ? [note('export-same-name', undefined, taken)] : []),
  ];
}

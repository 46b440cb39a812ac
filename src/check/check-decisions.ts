/**
 * No published decision changes in silence: each change has its correction.
 *
 * Needs the meetings as they were published last; without them it has nothing to say.
 */
import { itemAddress, meetingSlug } from '../archive/addresses.ts';
import { moveOf } from '../archive/withdraw.ts';
import type { AgendaItem, Correction, Meeting } from '../minutes/model.ts';
import type { Report } from '../minutes/problem.ts';
import { readMeeting } from '../minutes/read-meeting.ts';
import { blockWords } from '../minutes/words.ts';
import type { FolderCheck } from './folder-check.ts';

export const checkDecisions: FolderCheck = ({ archive, folder, reportFor }) => {
  for (const [file, text] of folder.published ?? []) {
    if (folder.files.get(file) === text) continue;
    const then = readMeeting(text, file).meeting;
    if (then === undefined) continue;
    const isThere = archive.meetings.has(`${then.committee}/${meetingSlug(then)}`);
    const now = isThere ? readMeeting(folder.files.get(file) ?? '', file).meeting : undefined;
    // A file that cannot be read has problems of its own.
    if (now === undefined && folder.files.has(file)) continue;
    const here = then.items.filter((item) => !moveOf(archive.moves, itemAddress(then, item)));
    compareDecisions({ ...then, items: here }, now, reportFor(file));
  }
};

/**
 * Reports every decision of `then` that is not the same in `now` (`undefined` for a meeting that is
 * gone) and that no new correction, of its item or of the whole meeting, tells of. Minutes that
 * stated none and now do have changed too; an agenda has decided nothing yet.
 */
function compareDecisions(then: Meeting, now: Meeting | undefined, report: Report): void {
  if (then.status === 'agenda') return;
  const corrections = now === undefined ? [] : newCorrections(then, now);
  for (const item of then.items) {
    const still = now?.items.find(({ number }) => number === item.number);
    const decided = decisionWords(item);
    if (still === undefined) {
      if (decided !== '') report('beslutning-aendret', undefined, item.number, 'gone');
    } else if (
      decisionWords(still) !== decided &&
      !corrections.some((correction) => (correction.item ?? item.number) === item.number)
    ) {
      const section = still.sections.find(({ kind }) => kind === 'decision');
      const place = section?.position ?? still.position;
      report('beslutning-aendret', place, item.number, 'changed');
    }
  }
}

/** Words alone: how they are set, and where they link to, may change. */
const decisionWords = ({ sections }: AgendaItem): string =>
  sections
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ blocks }) => blockWords(blocks))
    .join(' ');

function newCorrections(then: Meeting, now: Meeting): Correction[] {
  const form = ({ date, item, text }: Correction): string => JSON.stringify([date, item, text]);
  const known = new Set(then.corrections.map(form));
  return now.corrections.filter((correction) => !known.has(form(correction)));
}

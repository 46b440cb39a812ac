/**
 * No published decision changes in silence: each change has its correction.
 *
 * Needs the meetings as they were published last (`check -- --since`); without them it has nothing
 * to say.
 */
import { itemAddress, meetingSlug } from '../archive/addresses.ts';
import { moveOf } from '../archive/withdraw.ts';
import type { AgendaItem, Correction, Meeting } from '../minutes/model.ts';
import { parseMeeting } from '../minutes/parse-meeting.ts';
import { reportNothing } from '../minutes/problem.ts';
import { blockWords } from '../minutes/words.ts';
import { folderRule, type OwnReport } from './rule.ts';

type Details = [number: string, still: 'changed' | 'gone'];

export const beslutningAendret = folderRule({
  id: 'beslutning-aendret',
  severity: 'error',
  about: 'En udgivet beslutning ændres kun sammen med en rettelse (--since).',
  say: (...[number, still]: Details) =>
    still === 'changed'
      ? {
          reason: `Beslutningen i punkt ${number} er ændret, siden den blev udgivet.`,
          advice:
            `Føj en rettelse til under »rettelser«: { dato: 2026-03-30, punkt: "${number}", ` +
            'tekst: … }. Ellers skriv beslutningen, som den stod.',
        }
      : {
          reason: `Punkt ${number} er væk, og det var udgivet med en beslutning.`,
          advice:
            'Sæt punktet ind igen, eller skriv i omdirigeringer.yml, hvor det er flyttet hen, ' +
            'eller at det er trukket tilbage.',
        },
  check({ archive, folder }, reportFor) {
    for (const [file, text] of folder.published ?? []) {
      if (folder.files.get(file) === text) continue;
      const then = parsed(text, file);
      if (then === undefined) continue;
      const isThere = archive.meetings.has(`${then.committee}/${meetingSlug(then)}`);
      const now = isThere ? parsed(folder.files.get(file) ?? '', file) : undefined;
      // A file that cannot be read has problems of its own.
      if (now === undefined && folder.files.has(file)) continue;
      const here = then.items.filter((item) => !moveOf(archive.moves, itemAddress(then, item)));
      compareDecisions({ ...then, items: here }, now, reportFor(file));
    }
  },
  example: {
    good: 'godkendt for 250.000 kr.',
    bad: 'godkendt for 350.000 kr.',
    at: '28:1',
    published: true,
  },
});

/**
 * Reports every decision of `then` that is not the same in `now` (`undefined` for a meeting that is
 * gone) and that no new correction, of its item or of the whole meeting, tells of. Minutes that
 * stated none and now do have changed too; an agenda has decided nothing yet.
 */
function compareDecisions(
  then: Meeting,
  now: Meeting | undefined,
  report: OwnReport<Details>,
): void {
  if (then.status === 'agenda') return;
  const corrections = now === undefined ? [] : newCorrections(then, now);
  for (const item of then.items) {
    const still = now?.items.find(({ number }) => number === item.number);
    const decided = decisionWords(item);
    if (still === undefined) {
      if (decided !== '') report(undefined, item.number, 'gone');
    } else if (
      decisionWords(still) !== decided &&
      !corrections.some((correction) => (correction.item ?? item.number) === item.number)
    ) {
      const section = still.sections.find(({ kind }) => kind === 'decision');
      const place = section?.position ?? still.position;
      report(place, item.number, 'changed');
    }
  }
}

const parsed = (text: string, file: string): Meeting | undefined =>
  parseMeeting(text, file, reportNothing)?.meeting;

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

/**
 * A published decision is changed only together with a correction.
 *
 * Compares with the meetings as they were last published (`check -- --since`); reports nothing
 * without them.
 */
import { itemAddress, meetingKey } from '../archive/addresses.ts';
import { moveOf } from '../archive/withdraw.ts';
import { followItems } from '../minutes/items/follow-items.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import { partsOfItem } from '../minutes/items/item-parts.ts';
import type { AgendaItem, Correction, Meeting, SectionKind } from '../minutes/model.ts';
import { blockWords, wordsOf } from '../minutes/words/words.ts';
import { changedMeetings } from './renumbered/changed-meetings.ts';
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
  check(checked, reportFor) {
    const { archive, folder } = checked;
    if (folder.published === undefined) return;
    for (const { file, then, now: read } of changedMeetings(checked)) {
      const now = archive.meetings.has(meetingKey(then)) ? read : undefined;
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
 * Reports every decision of `then` that differs in `now` (`undefined` for a meeting that is gone)
 * without a new correction of its item or of the whole meeting. A decision where minutes had none is
 * a change, too; an agenda has no decisions yet.
 */
function compareDecisions(
  then: Meeting,
  now: Meeting | undefined,
  report: OwnReport<Details>,
): void {
  if (then.status === 'agenda') return;
  const known = new Set(then.corrections.map(wordsOfCorrection));
  const added = now?.corrections.filter((each) => !known.has(wordsOfCorrection(each))) ?? [];
  const followed = followItems(then.items, now?.items ?? []);
  for (const item of then.items) {
    const { now: as, doubtful } = followed.get(item) ?? {};
    // Where it is not known, the number says what an editor sees.
    const still = doubtful
      ? now?.items.find(({ number }) => isSameNumber(number, item.number))
      : as;
    const decided = decisionWords(item);
    if (still === undefined) {
      if (decided !== '') report(undefined, item.number, 'gone');
    } else if (
      decisionWords(still) !== decided &&
      !added.some((correction) => isSameNumber(correction.item ?? still.number, still.number))
    ) {
      const section = still.sections.find(({ kind }) => kind === 'decision');
      report(section?.position ?? still.position, still.number, 'changed');
    }
  }
}

const ofDecision: ReadonlySet<SectionKind> = new Set(['decision', 'protocol']);

/**
 * The words alone, statements among them: their markup and the targets of links may change, and so may
 * lines that close the meeting.
 */
const decisionWords = ({ sections }: AgendaItem): string =>
  partsOfItem(sections)
    .filter(({ role, section }) => role !== 'closing' && ofDecision.has(section.kind))
    .flatMap(({ role, heading, blocks }) => [
      ...(role === 'section' ? [] : wordsOf(heading ?? '')),
      ...blockWords(blocks),
    ])
    .join(' ');

const wordsOfCorrection = ({ date, item, text }: Correction): string =>
  JSON.stringify([date, item, text]);

/** A whole content folder, made up: the same bytes every time for the same size and seed. */
import { meetingSlug } from '../../../src/archive/addresses.ts';
import { planMeetings, type MeetingPlan } from './calendar.ts';
import { caseBook } from './cases.ts';
import { committeesFor } from './committees.ts';
import { readLanguage } from './language.ts';
import { startPublishing, type Published } from './published.ts';
import { randomFrom } from './random.ts';
import { settingsFiles } from './settings-files.ts';
import { writeItems } from './write-items.ts';
import { writeMeetingFile } from './write-meeting-file.ts';
import type { Writing } from './write-item.ts';

/**
 * The files of an archive with `items` items, by path from the content folder, one after another.
 * It passes `npm run check`. Its minutes are written in `language`, by default that of the five documents.
 */
export function* archiveFiles(
  items: number,
  seed = 1,
  language = readLanguage(),
): Generator<[string, string]> {
  const random = randomFrom(seed);
  const committees = committeesFor(items);
  const published = startPublishing(committees);
  const meetings: MeetingPlan[] = [];
  const previous = new Map<string, MeetingPlan>();
  const cases = caseBook(random);
  const writing: Writing = {
    language,
    random,
    past: { meetings, cases: cases.all, previous },
  };
  yield* settingsFiles(committees);
  for (const plan of planMeetings(committees, items, random)) {
    const { texts, numbers, attachments } = writeItems(plan, cases, writing);
    const folder = `${plan.committee.key}/${meetingSlug(plan)}`;
    yield [`moeder/${folder}.md`, writeMeetingFile(plan, texts, random)];
    for (const name of attachments) {
      yield [`bilag/${folder}/${name}`, `${random.pick(writing.language.sentences)}\n`];
      published.addAttachment(plan, name);
    }
    numbers.forEach((number) => published.addCase(number, plan));
    publish(plan, published, random.chance(1 / 60), random.chance(1 / 40));
    meetings.push(plan);
    previous.set(plan.committee.key, plan);
  }
  yield* published.files();
}

function publish(
  plan: MeetingPlan,
  published: Published,
  isWithdrawn: boolean,
  hasMoved: boolean,
): void {
  published.addMeeting(plan);
  if (plan.status === 'dagsorden') return;
  if (isWithdrawn) published.addWithdrawn(plan, '2026-06-30');
  if (hasMoved) published.addMoved(plan);
}

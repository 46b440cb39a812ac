/** The newest decisions of all committees, by meeting: what a reader of the home page would ask for. */
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { isRoutine } from '../archive/routine-items.ts';
import { hasCome } from '../minutes/days/stage.ts';
import { summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';
import { decidedItem, type DecidedItem } from './placed-items.ts';

export interface MeetingDecisions {
  meeting: MeetingSummary;
  /** Of its items, some with decisions; in the order of its agenda. */
  items: DecidedItem[];
}

/** So many items are shown, and from so many meetings. */
const most = { items: 10, meetings: 4 };

/** The meetings with minutes, newest first. */
export function* newestMinutes({ years, today }: Archive): Generator<MeetingOutline> {
  for (const meetings of years.values()) {
    for (const meeting of meetings.toReversed()) {
      if (meeting.status === 'minutes' && hasCome(meeting, today)) yield meeting;
    }
  }
}

/** Routine is left to the page of the meeting, and so is what has no decision or no public title. */
const isNews = (item: ItemOutline): boolean =>
  item.decision !== undefined && item.title !== '' && !isRoutine(item);

/** The newest meetings that decided something, each with the first of its decisions. */
export function latestDecisions(archive: Archive): MeetingDecisions[] {
  const found: { meeting: MeetingOutline; news: ItemOutline[] }[] = [];
  for (const meeting of newestMinutes(archive)) {
    const news = meeting.items.filter(isNews);
    if (news.length > 0) found.push({ meeting, news });
    if (found.length === most.meetings) break;
  }
  const shares = shared(
    most.items,
    found.map(({ news }) => news.length),
  );
  return found.map(({ meeting, news }, index) => ({
    meeting: summarizeMeeting(archive, meeting),
    items: news.slice(0, shares[index]).map((item) => decidedItem(archive, { meeting, item })),
  }));
}

/** How many of `wanted` each gets of `total`: one in turn, the first ones first, until nothing is left. */
function shared(total: number, wanted: readonly number[]): number[] {
  const shares = wanted.map(() => 0);
  for (let left = total, given = true; left > 0 && given;) {
    given = false;
    for (const [index, most] of wanted.entries()) {
      const share = shares[index] ?? 0;
      if (left === 0 || share === most) continue;
      shares[index] = share + 1;
      left--;
      given = true;
    }
  }
  return shares;
}

/** Notes decisions of the committee that the document dates with another day than the meeting's. */
import { dayInWords } from '../../i18n/da-dates.ts';
import type { Meeting } from '../../minutes/model.ts';
import { oddDecisionDay } from '../../minutes/days/odd-day.ts';
import type { DraftItem } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';

/** `items` are those that `meeting` was made of. */
export const noteOddDays = (meeting: Meeting, items: readonly DraftItem[]): ImportNote[] =>
  meeting.items.flatMap((item, at) => {
    const odd = oddDecisionDay(item, meeting);
    const drafted = items[at];
    if (odd === undefined || drafted === undefined) return [];
    const section = drafted.sections.find(({ heading }) => heading === odd.line);
    const line = section?.line ?? drafted.line;
    return [note('decision-day', line, item.number, odd.line, dayInWords(meeting.date))];
  });

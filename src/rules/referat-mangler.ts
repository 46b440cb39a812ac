/** An agenda whose minutes never came: a question that can still be answered. */
import { meetingFile } from '../minutes/read-facts.ts';
import { stageOf } from '../minutes/days/stage.ts';
import { folderRule } from './rule.ts';

/** Months after which nobody is asked any more: the page says that there are no minutes. */
const askedFor = 24;

export const referatMangler = folderRule({
  id: 'referat-mangler',
  severity: 'warning',
  about: 'Et møde, der er holdt for mere end to måneder siden, har et referat.',
  say: (months: number) => ({
    reason: `Mødedagen var for over ${months} måneder siden, og filen er stadig en dagsorden.`,
    advice:
      'Er referatet kommet, så importér det, eller skriv »status: referat«, hvis det står i filen. Er mødet ' +
      'aflyst, så skriv »(aflyst)« sidst i titlen. Ellers kan du udgive, og siden siger, hvor længe siden det er.',
  }),
  check({ archive, broken }, reportFor) {
    for (const meeting of archive.meetings.values()) {
      if (broken.has(meetingFile(meeting))) continue;
      const stage = stageOf(meeting, archive.today);
      if (stage.kind === 'missing' && stage.months < askedFor) {
        reportFor(meetingFile(meeting))(undefined, stage.months);
      }
    }
  },
  example: {
    file: 'moeder/skoleudvalget/2026-04-28.md',
    ...{ good: '', bad: '', at: '1:1', today: '2026-07-28' },
  },
});

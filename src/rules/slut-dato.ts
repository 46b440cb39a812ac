import { longestMeeting } from '../minutes/days/meeting-days.ts';
import { readingRule } from './rule.ts';

export const slutDato = readingRule({
  id: 'slut-dato',
  severity: 'error',
  about: 'Et møde over flere dage slutter efter dets dato, højst en uge efter.',
  say: (end: string, date: string) => ({
    reason:
      end === date
        ? `Mødet slutter den ${end}, samme dag som det begynder.`
        : end < date
          ? `Mødet slutter den ${end}, og det begynder den ${date}.`
          : `Mødet varer fra ${date} til ${end}, mere end ${longestMeeting} dage.`,
    advice:
      end === date
        ? 'Slet linjen »slut-dato:«; den skrives kun, når mødet varer flere dage.'
        : 'Ret datoen efter »slut-dato:«. Er det to møder, så skriv dem i hver sin fil.',
  }),
  reportedBy: 'minutes/read-facts.ts',
  example: {
    good: 'slut: "19:30"',
    bad: 'slut: "19:30"\nslut-dato: 2025-03-25',
    at: '6:12',
  },
});

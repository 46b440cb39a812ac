/** A decision of these weeks whose outcome is not certain: the site shows none, and the editor is asked. */
import { outcomeBadge, type OutcomeName } from '../i18n/da-outcomes.ts';
import { daysBetween } from '../minutes/days/dates.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { folderRule } from './rule.ts';

/** Days for which an editor is asked: nobody goes through the decisions of many years. */
const askedFor = 90;

export const udfaldUklart = folderRule({
  id: 'udfald-uklart',
  severity: 'warning',
  about:
    'Beslutninger fra de seneste tre måneder, hvis ord nævner et udfald, kan læses; ellers siger redaktøren det.',
  say: (number: string, outcome: OutcomeName) => {
    if (outcome === 'none-stated') {
      return {
        reason: `Beslutningen i punkt ${number} nævner et udfald, som ikke kan læses, så siden viser intet mærke.`,
        advice:
          'Skriv udfaldet under punktets overskrift, f.eks. »Udfald: udsat«, eller »Udfald: intet«, ' +
          'hvis der intet mærke skal være.',
      };
    }
    const badge = outcomeBadge[outcome];
    return {
      reason: `Beslutningen i punkt ${number} siger »${badge}«, men også mere, som kan ændre det, så siden viser intet mærke.`,
      advice:
        `Er det udfaldet, så skriv »Udfald: ${badge.toLocaleLowerCase('da')}« under punktets overskrift; ` +
        'ellers »Udfald: intet« eller det rette ord.',
    };
  },
  check({ archive, broken }, reportFor) {
    const { today } = archive;
    if (today === undefined) return;
    for (const meeting of archive.meetings.values()) {
      const { date, status } = meeting;
      const days = daysBetween(date, today);
      if (status === 'agenda' || days < 0 || days > askedFor) continue;
      if (broken.has(meetingFile(meeting))) continue;
      for (const { closed, uncertain, changedBy, number, position } of meeting.items) {
        if (uncertain === undefined || closed || changedBy?.outcome) continue;
        reportFor(meetingFile(meeting))(position, number, uncertain);
      }
    }
  },
  example: {
    good: 'Anbefales godkendt for 250.000 kr.',
    bad: 'Anbefales godkendt for 250.000 kr. Beslutningen træder først i kraft, når staten har sagt ja.',
    at: '20:1',
    today: '2026-04-01',
  },
});

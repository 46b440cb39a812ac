import { plainWords, visibleText } from '../minutes/plain-words.ts';
import { meetingRule } from './rule.ts';

export const punktLinje = meetingRule({
  id: 'punkt-linje',
  severity: 'error',
  importWrites: true,
  about:
    'Et punkts overskrift har to havelåger foran, så punktet ikke bliver til tekst i det forrige.',
  say: (line: string, number: string, title: string) => ({
    reason: `Linjen »${line}« ligner overskriften på punkt ${number}, som mødet ikke har.`,
    advice: `Skriv »## Punkt ${number}: ${title}« (og »Lukket: ja« under, hvis det er lukket), eller sæt en omvendt skråstreg før kolon, hvis det er tekst.`,
  }),
  check({ meeting, running }, report) {
    const numbers = new Set(meeting.items.map(({ number }) => number.toLowerCase()));
    for (const { typed, place, alone, type, item } of running) {
      if (!alone || !mayBegin.test(typed) || typed.includes('\\')) continue;
      // Marks of a heading that is none are told by another rule.
      if (type !== 'heading' && visibleText(typed).includes('#')) continue;
      const [, number = '', title = ''] = itemLine.exec(plainWords(typed)) ?? [];
      if (number === '' || numbers.has(number.toLowerCase())) continue;
      // A lower number is that of an earlier item, in this meeting or another.
      if (parseInt(number, 10) <= parseInt(item?.number ?? '0', 10)) continue;
      report(place, typed.trim(), number, title);
    }
  },
  example: {
    good: '## Punkt 3: Køb af grund\n\nLukket: ja',
    bad: '**Punkt 3: Køb af grund**',
    at: '36:1',
  },
});

/** A fast path for most lines. */
const mayBegin = /^.{0,12}p/iu;

/** `Punkt 4: Salg`, `PKT. 4 - Salg` */
const itemLine = /^(?:punkt|pkt\.?)(?: nr\.?)? ?(L?\d{1,4}[a-z]?) ?[:.–—-] ?(\p{Lu}.{0,160})$/iu;

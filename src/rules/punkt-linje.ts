import {
  compareNumbers,
  isUnnumbered,
  numberInAddress,
  writtenNumber,
  seriesOf,
} from '../minutes/item-number.ts';
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
    const numbers = new Set(meeting.items.map(({ number }) => numberInAddress(number)));
    for (const { typed, place, alone, type, item } of running) {
      if (!alone || !mayBegin.test(typed) || typed.includes('\\')) continue;
      // Marks of a heading that is none are told by another rule.
      if (type !== 'heading' && visibleText(typed).includes('#')) continue;
      const [, number = '', title = ''] = itemLine.exec(plainWords(typed)) ?? [];
      if (number === '' || numbers.has(numberInAddress(number))) continue;
      // A lower number is that of an earlier item, in this meeting or another.
      if (item && !isAfter(number, item.number)) continue;
      report(place, typed.trim(), number, title);
    }
  },
  example: {
    good: '## Punkt 3: Køb af grund\n\nLukket: ja',
    bad: '**Punkt 3: Køb af grund**',
    at: '36:1',
  },
});

/** Numbers of different series have no order. */
const isAfter = (number: string, own: string): boolean =>
  seriesOf(number) !== seriesOf(own) || isUnnumbered(own) || compareNumbers(number, own) > 0;

/** A fast path for most lines. */
const mayBegin = /^.{0,12}p/iu;

/** `Punkt 4: Salg`, `PKT. 4 - Salg` */
const itemLine = new RegExp(
  String.raw`^(?:punkt|pkt\.?)(?: nr\.?)? ?(${writtenNumber}) ?[:.–—-] ?(\p{Lu}.{0,160})$`,
  'iu',
);

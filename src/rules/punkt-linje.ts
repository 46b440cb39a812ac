import {
  compareNumbers,
  isUnnumbered,
  numberInAddress,
  writtenNumber,
  seriesOf,
} from '../minutes/items/item-number.ts';
import { plainWords, visibleText } from '../minutes/words/plain-words.ts';
import type { AgendaItem } from '../minutes/model.ts';
import type { Place } from '../minutes/problem.ts';
import { meetingRule } from './rule.ts';

export const punktLinje = meetingRule({
  id: 'punkt-linje',
  severity: 'error',
  importWrites: true,
  about:
    'Et punkts overskrift har to havelåger foran, så punktet ikke bliver til tekst i det forrige.',
  say: (line: string, number: string, title: string) => ({
    reason: `Linjen »${line}« ligner overskriften på punkt ${number}, som mødet ikke har.`,
    advice: `Skriv »## Punkt ${number}: ${title}« (og »Lukket: ja« under, hvis det er lukket), eller sæt en omvendt skråstreg før tegnet efter nummeret, hvis det er tekst.`,
  }),
  check({ meeting, lines, running }, report) {
    const numbers = new Set(meeting.items.map(({ number }) => numberInAddress(number)));
    const reportItem = (typed: string, place: Place, item?: AgendaItem, counted = false): void => {
      const match = counted
        ? countedLine.exec(typed.replace(/^#+ */, ''))
        : itemLine.exec(plainWords(typed));
      const [, number = '', title = ''] = match ?? [];
      if (number === '' || numbers.has(numberInAddress(number)) || typed.includes('\\')) return;
      // A lower number is that of an earlier item, in this meeting or another.
      if (item && !isAfter(number, item.number)) return;
      report(place, typed.trim(), number, title);
    };
    for (const { typed, place, alone, type, item } of running) {
      if (!alone || !mayBegin.test(typed)) continue;
      // Marks of a heading that is none are told by another rule.
      if (type === 'heading' || !visibleText(typed).includes('#')) {
        reportItem(typed, place, item);
      }
    }
    for (const item of meeting.items) {
      for (const place of headingsOfSections(item)) {
        reportItem(lines[place.line - 1] ?? '', place, item);
      }
      for (const place of countedAs(item.number, item)) {
        reportItem(lines[place.line - 1] ?? '', place, item, true);
      }
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

const headingsOfSections = ({ sections }: AgendaItem): Place[] =>
  sections.flatMap(({ heading, position }) => (heading !== null && position ? [position] : []));

/**
 * The lines in an item that may begin the next one, by its number alone: the only section whose heading has
 * a number, or the only numbered line above a decision.
 */
function countedAs(own: string, { sections }: AgendaItem): Place[] {
  const next = Number(own) + 1;
  const counted = sections.filter(({ heading }) => countedLine.test(heading ?? ''));
  const headings = counted.filter(({ heading }) => heading?.startsWith(`${next}.`));
  const lists = sections.flatMap(({ kind, blocks }, at) => {
    const numbered = blocks.flatMap((block) =>
      block.type === 'list' && block.ordered ? block : [],
    );
    const isAbove = sections.slice(at + 1).some((below) => below.kind === 'decision');
    return kind !== 'recommendation' && isAbove && numbered.length === 1 ? numbered : [];
  });
  const lines = lists.filter(({ start, children }) => start === next && children.length === 1);
  return [
    ...(counted.length === 1 ? headings : []).flatMap(({ position }) => position ?? []),
    ...lines.flatMap(({ position }) => position?.start ?? []),
  ];
}

/** A fast path for most lines. */
const mayBegin = /^.{0,12}p/iu;

/** `Punkt 4: Salg`, `PKT. 4 - Salg` */
const itemLine = new RegExp(
  String.raw`^(?:punkt|pkt\.?)(?: nr\.?)? ?(${writtenNumber}) ?[:.–—-] ?(\p{Lu}.{0,160})$`,
  'iu',
);

/** `4. Salg af grund` */
const countedLine = /^(\d{1,3})[.)] (\p{Lu}.{0,160})$/u;

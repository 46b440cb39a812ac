import { fieldOf } from '../minutes/items/field-lines.ts';
import { mayName } from '../minutes/items/item-number.ts';
import { isSentence, opennessOfGroup } from '../minutes/openness/group.ts';
import {
  opennessInHead,
  opennessOfText,
  opennessOfTitle,
  saysNothing,
} from '../minutes/openness/index.ts';
import { numbersCalledClosed } from '../minutes/openness/remark.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { meetingRule } from './rule.ts';

export const lukketTvivl = meetingRule({
  id: 'lukket-tvivl',
  severity: 'error',
  importWrites: true,
  about: 'Tyder ordene på, at et punkt er lukket, siger en linje, om det er.',
  say: (words: string) => ({
    reason: `»${words}« kan betyde, at punktet er lukket.`,
    advice:
      'Er det åbent, så skriv »Lukket: nej« på linjen under punktets overskrift. Er det lukket, så skriv der: Lukket: ja',
  }),
  check({ meeting, stated, running, fieldLines }, report) {
    const unsettled = new Set(meeting.items.filter((item) => !item.closed && !stated.has(item)));
    if (unsettled.size === 0) return;
    const saysClosed =
      opennessOfGroup(meeting.title) === 'closed' || opennessOfTitle(meeting.title);
    if (saysClosed) report(undefined, meeting.title);
    for (const { typed, value, place } of fieldLines) {
      const item = itemAt(meeting.items, place.line);
      if (item && unsettled.has(item) && isDoubtfulValue(value)) report(place, typed.trim());
    }
    for (const { number, title, position, sections } of unsettled) {
      if (opennessOfTitle(title) === 'doubt') report(position, title);
      // Numbers with an L are those of the closed part.
      else if (number.startsWith('L')) report(position, `Punkt ${number}`);
      for (const { heading, position: place } of sections) {
        if (heading === null) continue;
        if (isDoubtful(heading, true) || opennessOfTitle(heading)) report(place, heading);
      }
    }
    for (const { typed, place, item, section } of running) {
      if (item === undefined) {
        const named = numbersCalledClosed(typed);
        const isNamed = ({ number }: AgendaItem) => named.some((each) => mayName(each, number));
        if ([...unsettled].some(isNamed)) report(place, typed.trim());
        continue;
      }
      if (!unsettled.has(item)) continue;
      // Below a heading, only a line that says nothing else.
      if (isDoubtful(typed, section?.heading === null)) report(place, typed.trim());
    }
  },
  example: { good: 'Ny cykelsti', bad: 'Ny cykelsti (L)', at: '20:1' },
});

/** `Sag: 12/1234 (lukket)` */
function isDoubtfulValue(value: string): boolean {
  const read = opennessInHead(value) ?? opennessOfTitle(value);
  return read === 'closed' || read === 'doubt';
}

const itemAt = (items: readonly AgendaItem[], line: number): AgendaItem | undefined =>
  items.findLast(({ position }) => (position?.line ?? Infinity) <= line);

/** In characters: a longer line says something else. */
const longestStatement = 160;

function isDoubtful(line: string, inHead: boolean): boolean {
  if (saysNothing(line) || (!inHead && line.length > longestStatement)) return false;
  // A field, and a heading over several items, are the business of other rules.
  const isHeading = opennessOfGroup(line) !== undefined && !isSentence(line.trim());
  if (fieldOf(line) !== undefined || isHeading) return false;
  const read = inHead ? opennessInHead(line) : opennessOfText(line);
  return read === 'closed' || (inHead && read === 'doubt');
}

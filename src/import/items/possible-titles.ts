/** Recognises lines that may be the title of an item without a number. */
import { readCaseLine } from './case-lines.ts';
import { readItemStatus } from './closed-items.ts';
import { readLabel } from '../header/label-lines.ts';
import { placeWords } from '../header/labels.ts';
import { readHeadingLine } from '../lines/heading-lines.ts';
import { readItemMark } from './item-marks.ts';
import type { Layout } from '../lines/layout.ts';
import { readListMark } from '../lines/list-mark.ts';
import { readTitleLine } from '../header/title-line.ts';

/** Length limit of a title. */
const longest = 200;

/** Whether a line is a title by its words and by the section or case number below it. */
export function isTitle(layout: Layout, index: number): boolean {
  const next = layout.below(index);
  if (next === -1 || !mayBeTitle(layout, index)) return false;
  const below = readHeadingLine(layout, next) ?? readCaseLine(layout.textAt(next));
  return below !== undefined && layout.standsAlone(index);
}

export function mayBeTitle(layout: Layout, index: number): boolean {
  const { lines, textAt } = layout;
  const text = textAt(index);
  if (text === '' || text.length > longest || lines[index]?.table) return false;
  if (!/^[\p{Lu}[„”»"\d]/u.test(text) || /[.:,;?!]$/u.test(text)) return false;
  if (readItemStatus(text) !== undefined) return false;
  if (readLabel(text) !== undefined || statesMeeting(text) || placeWords.test(text)) return false;
  if (readListMark(lines[index]) || readCaseLine(text) || readItemMark(lines[index])) return false;
  return readHeadingLine(layout, index) === undefined;
}

/**
 * Whether a line states what the document is, or date or body of the meeting: no title of an item.
 */
function statesMeeting(text: string): boolean {
  const facts = readTitleLine(text);
  return (
    facts !== undefined &&
    (facts.date !== undefined ||
      facts.committee !== undefined ||
      /^(?:referat|dagsorden)/iu.test(text))
  );
}

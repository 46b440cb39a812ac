/** Checks a list or mapping in brackets. */
import { closesAt, isPlainList, meantBrackets } from './brackets.ts';
import { tell, whyOf, type Walk } from './line-fault.ts';
import { partsOf, type LineParts } from './line-parts.ts';
import { quoted } from './quotes.ts';
import { saysWhatItIs } from './read-value.ts';

/** Checks the one that begins on a line and may go on over several; returns the line after it. */
export function checkBrackets(walk: Walk, at: number, parts: LineParts): number {
  const { lines } = walk;
  const { value, before, column } = parts;
  if (isPlainList(value)) return at + 1;
  let end = at + 1;
  while (end < lines.length && !isNextKey(lines[end] ?? '', column)) end += 1;
  const whole = [value, ...lines.slice(at + 1, end)].join('\n');
  const closed = closesAt(whole);
  const inBrackets = whole.slice(0, closed);
  const last = at + inBrackets.split('\n').length;
  const after = closed === undefined ? '' : (whole.slice(closed).split('\n')[0] ?? '').trim();
  if (after !== '' && !after.startsWith('#')) {
    // `[Udkast] Referat` is a text.
    tell(walk, at, whyOf(value), parts, before + quoted(value));
    return at + 1;
  }
  if (closed === undefined) {
    tell(walk, at, { kind: 'bracket' }, parts, before + meantBrackets(value));
    return at + 1;
  }
  if (saysWhatItIs(inBrackets)) return last;
  tell(walk, at, { kind: 'list' }, parts, before + meantBrackets(inBrackets));
  lines.fill('', at + 1, last);
  return last;
}

/** Whether a line begins the next key or entry, at the column of the one before or left of it. */
function isNextKey(line: string, column: number): boolean {
  const { key, indent, dashes } = partsOf(line);
  return indent <= column && (dashes > 0 || key !== undefined);
}

/**
 * Lines of YAML that it would not read as what they say: it takes `Budget # 2` for `Budget`, and stops
 * at `Referat: Byrådet`. Each is told with the line as it should be.
 */
import { hasNextKey, meantBrackets, opens } from './brackets.ts';
import { checkBrackets } from './check-brackets.ts';
import { continuation, isBlock } from './continuation.ts';
import { tell, whyOf, type LineFault, type Walk } from './line-fault.ts';
import { partsOf, saysNothing } from './line-parts.ts';
import { meantLine } from './meant-line.ts';
import { isPlain, isPlainlyQuoted } from './plain.ts';
import { meantText, quoted } from './quotes.ts';
import { saysWhatItIs } from './read-value.ts';

/**
 * The faults of `text`, and the text as it is meant, with the same number of lines; `text` itself where
 * it has none. `keys` are the keys it may have, if they are known.
 */
export function checkLines(
  text: string,
  keys: readonly string[] = [],
): { meant: string; faults: LineFault[] } {
  const lines = text.split(/\r?\n/);
  const faults: LineFault[] = [];
  const walk: Walk = {
    lines,
    keys,
    faults,
    least: leastIndent(lines),
    columns: [],
    dashes: [],
    hasValue: false,
  };
  let at = 0;
  while (at < lines.length) at = checkLine(walk, at);
  return { meant: faults.length === 0 ? text : lines.join('\n'), faults };
}

const leastIndent = (lines: readonly string[]): number =>
  lines
    .filter((line) => !saysNothing(line))
    .reduce((least, line) => Math.min(least, partsOf(line).indent), Infinity);

/** Checks the value that begins on a line; returns the line after it. */
function checkLine(walk: Walk, at: number): number {
  const { lines } = walk;
  // Marks of documents, and what only looks like one, are the parser's business.
  if (saysNothing(lines[at] ?? '') || /^(?:--|\.\.\.|%)/.test(lines[at] ?? '')) return at + 1;
  mendStart(walk, at);
  const line = lines[at] ?? '';
  const parts = partsOf(line);
  const { value, before, key, dashes } = parts;
  if (opens(value)) {
    walk.hasValue = true;
    return checkBrackets(walk, at, parts);
  }
  if (key === undefined && dashes === 0) return at + 1;
  walk.hasValue = value !== '' && !value.startsWith('#');
  const more = continuation(lines, at, parts);
  if (more.length > 0) {
    const areNames = more.length > 1 && more.every((line) => likeName.test(line));
    if (value === '' && (areNames || more.every((line) => likeEntry.test(line)))) {
      return mendEntries(walk, at + 1, more.length);
    }
    const words = [...(isBlock(value) ? [] : [value]), ...more]
      .filter((part) => part !== '')
      .join(' ');
    const meant = meantText(words);
    const gap = /\S$/.test(before) ? ' ' : '';
    tell(
      walk,
      at,
      { kind: 'lines' },
      parts,
      before + gap + (isPlain(meant) ? meant : quoted(meant)),
    );
    lines.fill('', at + 1, at + 1 + more.length);
    return at + 1 + more.length;
  }
  if (!walk.hasValue || isPlain(value) || isPlainlyQuoted(value) || saysWhatItIs(value))
    return at + 1;
  if (parts.dashes > 0 && key !== undefined && hasNextKey(value)) {
    // `- dato: 2026-03-30, punkt: "3"`
    const start = line.slice(0, parts.column);
    tell(walk, at, { kind: 'list' }, parts, start + meantBrackets(`{${line.slice(parts.column)}}`));
    return at + 1;
  }
  // An anchor is no part of a list.
  const [anchor = ''] = /^[&!][^ ]*[ ]+(?=[[{])/u.exec(value) ?? [];
  const meant = anchor === '' ? quoted(meantText(value)) : value.slice(anchor.length);
  tell(walk, at, whyOf(value), parts, before + meant);
  return at + 1;
}

/** An entry of a list that begins with another mark than a dash and a blank. */
const likeEntry = /^(?:[-–—*•·][ \t]*|\d{1,3}[.)][ \t]+)(?=\S)/u;

/** A person's name on a line of its own: `Bo Bak (V)`. */
const likeName = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,4}(?: ?\([^()]{1,40}\))?$/u;

/** Puts entries right, line by line; returns the line after them. */
function mendEntries({ lines, faults }: Walk, at: number, count: number): number {
  for (let line = at; line < at + count; line += 1) {
    const typed = lines[line] ?? '';
    const { indent, value } = partsOf(typed);
    const meant = `${typed.slice(0, indent)}- ${value.replace(likeEntry, '')}`;
    const place = { line: line + 1, column: indent + 1 };
    faults.push({ place, why: { kind: 'dash' }, meant });
    lines[line] = meant;
  }
  return at + count;
}

/** Puts right how a line begins: indentation, and a key or dash that no blank follows. */
function mendStart(walk: Walk, at: number): void {
  const { lines, columns, dashes: lists, keys, least, hasValue } = walk;
  const typed = lines[at] ?? '';
  const meant = meantLine(typed, { columns, lists, keys, least, hasValue });
  if (meant !== undefined) {
    const { why, line } = meant;
    const { value, before } = partsOf(line);
    const isSafe = value === '' || opens(value) || saysWhatItIs(value);
    const whole = isSafe ? line : before + quoted(meantText(value));
    walk.faults.push({ place: { line: at + 1, column: meant.column }, why, meant: whole });
    lines[at] = whole;
  }
  const { key, dashes, indent, column } = partsOf(lines[at] ?? '');
  walk.dashes = lists.filter((each) => each < (dashes > 0 ? indent : column + 1));
  if (dashes > 0) walk.dashes.push(indent);
  if (key === undefined) return;
  const outer = columns.filter((each) => each < (dashes > 0 ? Math.max(indent, 1) : column));
  walk.columns = [...outer, column];
}

/**
 * A fast path for Markdown: headings, paragraphs and simple lists without inline markup are read
 * without the parser.
 *
 * Most blocks of minutes are such, and the parser takes many times as long. The stretches between
 * them are left to it. The tree is the same, to every position, as the parser's of the whole text; a
 * text for which that is not certain is left to the parser as a whole.
 */
import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Node, Parent, Point, Position } from 'unist';

/** HTML and fenced code may end far below; the parser replaces or drops the other characters. */
const uncertain = /[<\r\0\uFEFF]|```|~~~/;

/** A line without any markup. */
const words =
  /^(?:[\p{L}("»«§”–]|\d(?!\d{0,8}[.)](?: |$)))(?:[^\\`*_[\]&|\t]|&(?![#\p{L}\d]))*(?<! )$/u;

const headingMark = /^(#{1,6}) (?=[^ ])/;
const itemMark = /^(?:-|(\d{1,9})([.)])) (?=[^ ])/;
const blank = /^[ \t]*$/;

/** Reads `text` into mdast with positions; `parse` is the parser for the rest. */
export function readAroundWords(text: string, parse: (text: string) => Root): Root {
  if (uncertain.test(text)) return parse(text);
  const lines = text.split('\n');
  const place = placesIn(lines);
  const children: RootContent[] = [];
  /** First line of the stretch that is collected for the parser. */
  let stretch: number | undefined;
  const parseStretch = (end: number): void => {
    if (stretch === undefined) return;
    const from = place(stretch);
    const parsed = parse(text.slice(from.offset, place(end).offset)).children;
    for (const block of parsed) {
      moveDown(block, from);
      children.push(block);
    }
    stretch = undefined;
  };
  for (let at = 0; at < lines.length;) {
    const first = lines[at] ?? '';
    const end = headingMark.test(first) || blank.test(first) ? at + 1 : endOfBlock(lines, at);
    if (!blank.test(first)) {
      const block = readHeading(first, at, place) ?? readBlock(lines.slice(at, end), at, place);
      if (block && !(block.type === 'list' && (stretch !== undefined || mayGoOn(lines, end)))) {
        parseStretch(at);
        children.push(block);
      } else stretch ??= at;
    }
    at = end;
  }
  parseStretch(lines.length);
  const last = lines.length - 1;
  const position = { start: place(0), end: place(last, lines[last]?.length) };
  return { type: 'root', children, position };
}

/** The place of a line, or of a character in it, both counted from 0. */
type PlaceOf = (line: number, character?: number) => Place;
type Place = Point & { offset: number };

function placesIn(lines: readonly string[]): PlaceOf {
  const starts = [0];
  for (const { length } of lines) starts.push((starts.at(-1) ?? 0) + length + 1);
  return (line, character = 0) => ({
    line: line + 1,
    column: character + 1,
    offset: (starts[line] ?? 0) + character,
  });
}

function endOfBlock(lines: readonly string[], start: number): number {
  let end = start + 1;
  while (end < lines.length && !blank.test(lines[end] ?? '')) end++;
  return end;
}

/** Whether a list that ends before the line `end` may continue below the empty lines there. */
function mayGoOn(lines: readonly string[], end: number): boolean {
  let next = end;
  while (next < lines.length && blank.test(lines[next] ?? '')) next++;
  const line = lines[next];
  return line !== undefined && !words.test(line) && !headingMark.test(line);
}

function readHeading(line: string, at: number, place: PlaceOf): Heading | undefined {
  const mark = headingMark.exec(line);
  if (mark === null) return undefined;
  const value = line.slice(mark[0].length);
  if (!words.test(value) || value.endsWith('#')) return undefined;
  return {
    type: 'heading',
    depth: (mark[1] ?? '').length as Heading['depth'],
    children: [{ type: 'text', value, position: between(mark[0].length) }],
    position: between(0),
  };

  function between(start: number): Position {
    return { start: place(at, start), end: place(at, line.length) };
  }
}

function readBlock(
  lines: readonly string[],
  at: number,
  place: PlaceOf,
): Paragraph | List | undefined {
  const last = at + lines.length - 1;
  const between = (): Position => ({ start: place(at), end: place(last, lines.at(-1)?.length) });
  if (lines.every((line) => words.test(line))) return paragraph(lines.join('\n'), between);
  const marks = lines.map((line) => itemMark.exec(line));
  const [first] = marks;
  if (!first) return undefined;
  const children: ListItem[] = [];
  for (const [index, mark] of marks.entries()) {
    const line = lines[index] ?? '';
    const value = line.slice(mark?.[0].length);
    // Another mark begins another list.
    if (mark?.[2] !== first[2] || !mark || !words.test(value)) return undefined;
    const within = (start: number) => (): Position => ({
      start: place(at + index, start),
      end: place(at + index, line.length),
    });
    children.push({
      ...{ type: 'listItem', spread: false, checked: null },
      children: [paragraph(value, within(mark[0].length))],
      position: within(0)(),
    });
  }
  const start = first[1] === undefined ? null : Number(first[1]);
  return {
    ...{ type: 'list', ordered: start !== null, start, spread: false },
    children,
    position: between(),
  };
}

/** `between` makes a new position each time, as {@link moveDown} changes those of nodes. */
function paragraph(value: string, between: () => Position): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: between() }],
    position: between(),
  };
}

/** Moves the positions of a node, and of all in it, by the beginning of the stretch it was read in. */
function moveDown(node: Node, from: Place): void {
  if (node.position) {
    for (const place of [node.position.start, node.position.end]) {
      place.line += from.line - 1;
      place.offset = (place.offset ?? 0) + from.offset;
    }
  }
  if ('children' in node) for (const child of (node as Parent).children) moveDown(child, from);
}

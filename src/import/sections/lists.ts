/**
 * Lines as paragraphs and lists. A blank line ends a paragraph but not a list whose items go on; an
 * item that stands deeper than the one above, if only by one blank, belongs inside it.
 */
import { readFileNames } from '../lines/file-names.ts';
import type { DraftBlock, DraftList, DraftListItem, DraftParagraph } from '../draft.ts';
import { countsOn, readListMark, withoutBullet, type ListMark } from '../lines/list-mark.ts';
import { isBlank } from '../lines/layout.ts';
import { append, marksOf, sliceLine, trimLine } from '../lines/line-parts.ts';
import type { SourceLine } from '../source-line.ts';

/** A list that further items may still join. */
interface OpenList {
  indent: number;
  list: DraftList;
  /** Mark of its latest item. */
  mark: ListMark['mark'];
}

/** Reads the lines of a section into paragraphs and lists. */
export function readListLines(lines: readonly SourceLine[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  /** Outermost first. */
  let open: OpenList[] = [];
  /** What a line directly below goes on. */
  let running: DraftParagraph | DraftListItem | undefined;
  let previous = 0;
  for (const [index, line] of lines.entries()) {
    const mark = readListMark(line);
    const isBelowItem = running !== undefined || lines[index - 1]?.whole === true;
    const directlyBelow = isBelowItem && open.length > 0;
    if (line.whole === true) running = undefined;
    if (line.table) {
      open = [];
      blocks.push({ type: 'table', line: line.number, rows: line.table });
    } else if (isBlank(line)) {
      running = undefined;
    } else if (mark && countsOn(mark, { previous, directlyBelow, next: markBelow(lines, index) })) {
      const item = { ...textOf(line, mark.text), lists: [] };
      open = addItem(item, mark, open, blocks);
      running = item;
      if (typeof mark.mark === 'number') previous = mark.mark;
    } else if (running && !letteredPoint.test(line.text.trim())) {
      Object.assign(running, append(running, textOf(line)));
    } else {
      open = [];
      running = {
        type: 'paragraph',
        ...textOf(line),
        ...(isSetApart(line) && { isSetApart: true }),
        ...(line.isParagraph && { isParagraph: true }),
      };
      blocks.push(running);
    }
  }
  return blocks;
}

/** The printed words of a line from `text` on, with what is marked in them. */
function textOf(line: SourceLine, text = line.text.trim()) {
  const part = trimLine(sliceLine(line, line.text.trimEnd().length - text.length));
  const marks = marksOf(part);
  return { line: line.number, text: part.text, ...(marks && { marks }) };
}

const isSetApart = ({ emphasis }: SourceLine): boolean =>
  emphasis?.bold === true || emphasis?.headingLevel !== undefined || (emphasis?.size ?? 1) > 1;

/** `1) …`, `a) …`: a point that keeps its mark as text, and a paragraph of its own. */
const letteredPoint = /^(?:\d{1,3}|[a-zæøå])\)\s/u;

/** The mark of the next line that is not blank. */
function markBelow(lines: readonly SourceLine[], index: number): ListMark | undefined {
  let below = index + 1;
  while (below < lines.length && isBlank(lines[below])) below += 1;
  return readListMark(lines[below]);
}

/** Puts an item where its indentation and mark belong; returns the lists then open. */
function addItem(
  item: DraftListItem,
  { indent, mark }: ListMark,
  open: readonly OpenList[],
  blocks: DraftBlock[],
): OpenList[] {
  const outer = open.filter((list) => list.indent <= indent);
  const same = outer.at(-1);
  if (same?.indent === indent && goesOn(same.mark, mark)) {
    same.list.items.push(item);
    return [...outer.slice(0, -1), { ...same, mark }];
  }
  const parents = outer.filter((list) => list.indent < indent);
  const list: DraftList = {
    type: 'list',
    line: item.line,
    start: typeof mark === 'number' ? mark : null,
    items: [item],
  };
  const parent = parents.at(-1)?.list.items.at(-1);
  if (parent) parent.lists.push(list);
  else blocks.push(list);
  return [...parents, { indent, list, mark }];
}

/** Whether an item belongs to the same list as the one before it: the same bullet, the next number. */
function goesOn(before: ListMark['mark'], mark: ListMark['mark']): boolean {
  return typeof before === 'number' ? mark === before + 1 : mark === before;
}

/** Reads the lines of a list of documents: one name on each line, or several files, with or without bullets. */
export function readNames(lines: readonly SourceLine[]): DraftBlock[] {
  if (lines.some(({ table }) => table)) return readListLines(lines);
  const items = lines.flatMap((line) => {
    const name = withoutBullet(line.text).trim();
    const files = readFileNames(name);
    if (files.length > 1) {
      return files.map((text) => ({ line: line.number, text, lists: [] }));
    }
    return name === '' ? [] : [{ ...textOf(line, name), lists: [] }];
  });
  const [first] = items;
  return first === undefined ? [] : [{ type: 'list', line: first.line, start: null, items }];
}

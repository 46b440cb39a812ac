/**
 * Reads lines as paragraphs, tables and lists. A blank line ends a paragraph, but not a list whose
 * items continue. An item that is indented more than the one above, if only by one space, is nested
 * in it.
 */
import { readFileNames } from '../lines/file-names.ts';
import type { DraftBlock, DraftList, DraftListItem, DraftParagraph } from '../draft.ts';
import { isListItem, readListMark, withoutBullet, type ListMark } from '../lines/list-mark.ts';
import { isBlank } from '../lines/layout.ts';
import { append, marksOf, sliceLine, trimLine } from '../lines/line-parts.ts';
import type { SourceLine } from '../source-line.ts';

/** A list that may get more items. */
interface OpenList {
  indent: number;
  list: DraftList;
  /** Mark of its last item. */
  mark: ListMark['mark'];
}

export function readListLines(lines: readonly SourceLine[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  /** Outermost first. */
  let open: OpenList[] = [];
  /** The text that a line directly below continues. */
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
    } else if (
      mark &&
      isListItem(mark, { previous, directlyBelow, next: markBelow(lines, index) })
    ) {
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

/** The end of a line from `text` on, with its marks. */
function textOf(line: SourceLine, text = line.text.trim()) {
  const part = trimLine(sliceLine(line, line.text.trimEnd().length - text.length));
  const marks = marksOf(part);
  return { line: line.number, text: part.text, ...(marks && { marks }) };
}

const isSetApart = ({ emphasis }: SourceLine): boolean =>
  emphasis?.bold === true || emphasis?.headingLevel !== undefined || (emphasis?.size ?? 1) > 1;

/** `1) …`, `a) …`: a paragraph of its own, which keeps its mark as text. */
const letteredPoint = /^(?:\d{1,3}|[a-zæøå])\)\s/u;

function markBelow(lines: readonly SourceLine[], index: number): ListMark | undefined {
  let below = index + 1;
  while (below < lines.length && isBlank(lines[below])) below += 1;
  return readListMark(lines[below]);
}

/** Adds an item to the list that its indentation and mark belong to; returns the open lists. */
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

/** Whether an item continues the list of the one before: same bullet, or next number. */
function goesOn(before: ListMark['mark'], mark: ListMark['mark']): boolean {
  return typeof before === 'number' ? mark === before + 1 : mark === before;
}

/**
 * Reads a list of attachments: one name, or several file names, on each line, with or without
 * bullets.
 */
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

/**
 * Lines as paragraphs and lists. A blank line ends a paragraph but not a list whose items go on; an
 * item that stands deeper than the one above, if only by one blank, belongs inside it.
 */
import { readFileNames } from './attachment-lines.ts';
import type { DraftBlock, DraftList, DraftListItem, Located } from './draft.ts';
import { countsOn, readListMark, withoutBullet, type ListMark } from './list-mark.ts';
import { isBlank } from './layout.ts';
import type { SourceLine } from './source-line.ts';

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
  /** The text that a line directly below goes on. */
  let running: Located | undefined;
  let previous = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    const mark = readListMark(line);
    const isBelowItem = running !== undefined || lines[index - 1]?.whole === true;
    const directlyBelow = isBelowItem && open.length > 0;
    if (line.whole === true) running = undefined;
    if (line.table) {
      running = undefined;
      open = [];
      blocks.push({ type: 'table', line: line.number, rows: line.table });
    } else if (text === '') {
      running = undefined;
    } else if (mark && countsOn(mark, { previous, directlyBelow, next: markBelow(lines, index) })) {
      running = { line: line.number, text: mark.text };
      open = addItem({ ...running, lists: [] }, mark, open, blocks);
      running = open.at(-1)?.list.items.at(-1);
      if (typeof mark.mark === 'number') previous = mark.mark;
    } else if (running && !letteredPoint.test(text)) {
      running.text += ` ${text}`;
    } else {
      open = [];
      const paragraph = { type: 'paragraph', line: line.number, text } as const;
      running = paragraph;
      blocks.push(paragraph);
    }
  }
  return blocks;
}

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
  const items = lines.flatMap(({ number, text }) => {
    const name = withoutBullet(text).trim();
    const files = readFileNames(name);
    const names = files.length > 0 ? files : name === '' ? [] : [name];
    return names.map((each) => ({ line: number, text: each, lists: [] }));
  });
  const [first] = items;
  return first === undefined ? [] : [{ type: 'list', line: first.line, start: null, items }];
}

/** Reads a saved web page: its main content as lines, with headings, lists, links and bold text. */
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes, Root } from 'hast';
import type { ReadDocument } from '../../source-line.ts';
import { linkTarget } from '../link-target.ts';
import { numberLines, writeLines } from '../line-writer.ts';
import { printNumber, type Counting } from '../list-number.ts';
import { readingOf } from '../reading.ts';
import { tableLines, type Cell } from '../table-lines.ts';
import { findContent } from './content.ts';
import { headingLevel, isAround, isBlock, isUnread, setsBold } from './elements.ts';
import { isHidden, trailingIcon } from './hidden.ts';
import { type Walk, type Context, addText, endLine, leaveOut } from './traversal.ts';

/** Reads a page, or gives the reason why not. */
export function readHtml(text: string): ReadDocument | 'too-nested' {
  try {
    return readRoot(fromHtml(text));
  } catch (error) {
    // Elements nested too deep overflow the stack.
    if (error instanceof RangeError) return 'too-nested';
    throw error;
  }
}

function readRoot(root: Root): ReadDocument {
  const { content, around, base } = findContent(root);
  const walk: Walk = { writer: writeLines(), noise: [], base, icons: new Set() };
  for (const element of around) leaveOut(element, walk);
  const context = { bold: false, inArticle: content !== root, isPreformatted: false, depth: 0 };
  visitChildren(content, { ...context, line: {} }, walk);
  const { lines, remarks } = numberLines(walk.writer.finish());
  return readingOf(lines, walk.noise, remarks);
}

function visit(node: Nodes, context: Context, walk: Walk): void {
  const { writer } = walk;
  if (node.type === 'text') {
    if (!walk.icons.has(node)) addText(node.value, context, walk);
    return;
  }
  if (node.type !== 'element') return;
  const inHeading = context.line.headingLevel !== undefined;
  if (isUnread(node) || isAround(node, { inArticle: context.inArticle, inHeading })) {
    leaveOut(node, walk);
  } else if (node.tagName === 'br') {
    endLine(context, walk);
  } else if (node.tagName === 'table') {
    endLine(context, walk);
    for (const child of node.children) {
      if (child.type === 'element' && child.tagName === 'caption') visit(child, context, walk);
    }
    writer.append(tableLines(rowsOf(node).map((row) => readRow(row, context, walk))));
  } else if (node.tagName === 'ol' || node.tagName === 'ul') {
    endLine(context, walk);
    visitList(node, context, walk);
  } else {
    visitElement(node, context, walk);
  }
}

function visitElement(element: Element, context: Context, walk: Walk): void {
  const { tagName, properties } = element;
  const level = headingLevel(element);
  const icon = trailingIcon(element);
  if (icon && !walk.icons.has(icon)) {
    walk.icons.add(icon);
    leaveOut(icon, walk);
  }
  const inside: Context = {
    ...context,
    bold: setsBold(element) ?? context.bold,
    inArticle: context.inArticle || tagName === 'article' || tagName === 'main',
    isPreformatted: context.isPreformatted || tagName === 'pre',
    ...(tagName === 'a' && { url: linkTarget(properties.href ?? '', walk.base) }),
  };
  if (!isBlock(element)) {
    visitChildren(element, inside, walk);
    return;
  }
  endLine(context, walk);
  if (level !== undefined) inside.line = { ...context.line, headingLevel: Math.min(level, 6) };
  visitChildren(element, inside, walk);
  endLine(inside, walk);
  // Only the first line of a list item has its mark.
  if (inside.line.list === undefined) delete context.line.list;
}

function visitChildren(parent: Root | Element, context: Context, walk: Walk): void {
  for (const child of parent.children) {
    if (child.type === 'element' && isHidden(child, parent)) leaveOut(child, walk);
    else visit(child, context, walk);
  }
}

const countings: ReadonlyMap<string, Counting> = new Map(
  Object.entries<Counting>({
    a: 'lower-letter',
    A: 'upper-letter',
    i: 'lower-roman',
    I: 'upper-roman',
  }),
);

/** The same as styles: `list-style-type: upper-alpha`. */
const styledCountings: ReadonlyMap<string, Counting> = new Map(
  Object.entries<Counting>({
    'lower-alpha': 'lower-letter',
    'lower-latin': 'lower-letter',
    'upper-alpha': 'upper-letter',
    'upper-latin': 'upper-letter',
    'lower-roman': 'lower-roman',
    'upper-roman': 'upper-roman',
  }),
);

function countingOf({ type, style }: Element['properties']): Counting {
  const [, styled = ''] =
    /list-style(?:-type)?:[^;]{0,40}?\b((?:low|upp)er-[a-z]{5})/i.exec(String(style)) ?? [];
  return styledCountings.get(styled.toLowerCase()) ?? countings.get(String(type)) ?? 'decimal';
}

function visitList(list: Element, context: Context, walk: Walk): void {
  const { start, reversed } = list.properties;
  const items = list.children.filter((child) => child.type === 'element');
  const counting = countingOf(list.properties);
  const step = reversed === true ? -1 : 1;
  let value = Number(start ?? (step < 0 ? items.length : 1)) || 1;
  for (const item of items) {
    value = Number(item.properties.value ?? value) || value;
    const number = `${printNumber(value, counting)}.`;
    const mark = list.tagName === 'ol' ? number : '•';
    const isItem = item.tagName === 'li';
    const line = isItem ? { list: { mark, level: context.depth } } : {};
    visit(item, { ...context, line, depth: context.depth + 1 }, walk);
    if (isItem) value += step;
  }
}

/** The rows of a table, without those of nested tables. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** Limit for `colspan`, against absurd values. */
const mostColumns = 100;

function readRow(row: Element, context: Context, walk: Walk): Cell[] {
  return row.children.flatMap((cell) => {
    if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName)) return [];
    const writer = writeLines();
    visitChildren(cell, { ...context, line: {}, depth: 0 }, { ...walk, writer });
    const span = Math.min(Number(cell.properties.colSpan ?? 1) || 1, mostColumns);
    return [writer.finish(), ...Array.from({ length: span - 1 }, () => [])];
  });
}

/** Reads a saved web page: its main content as lines, with headings, lists, links and bold text. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { wordsOf } from '../../../minutes/words/words.ts';
import { note } from '../../report.ts';
import type { ReadDocument } from '../../source-line.ts';
import { compareTexts } from '../compare-texts.ts';
import { linkTarget } from '../link-target.ts';
import { writeLines } from '../line-writer.ts';
import { numberLines } from '../number-lines.ts';
import { printNumber } from '../list-number.ts';
import { readingOf } from '../reading.ts';
import { tableLines } from '../table-lines.ts';
import { findContent } from './content.ts';
import { visitControl } from './controls.ts';
import {
  headingLevel,
  isAround,
  isBlock,
  isUnread,
  setsBold,
  setsItalic,
  setsStruck,
} from './elements.ts';
import { isEscaped } from './escaped.ts';
import { findHidden } from './hidden.ts';
import { trailingIcon } from './icons.ts';
import { countingOf } from './list-counting.ts';
import { readRows } from './rows.ts';
import { readStriking } from './style-rules.ts';
import { styledElements } from './style-sheets.ts';
import {
  type Walk,
  type Context,
  addText,
  endLine,
  leaveOut,
  leaveOutDeleted,
  leaveOutHidden,
  readable,
} from './traversal.ts';
import { writtenTexts } from './written-text.ts';

/** Reads a page, or gives the reason why not. */
export function readHtml(text: string): ReadDocument | 'too-nested' {
  try {
    return readRoot(fromHtml(text), text);
  } catch (error) {
    // Elements nested too deep overflow the stack.
    if (error instanceof RangeError) return 'too-nested';
    throw error;
  }
}

function readRoot(root: Root, source: string): ReadDocument {
  const { content, around, base } = findContent(root);
  const walk: Walk = {
    ...{ writer: writeLines(), noise: [], base, icons: new Set(), isHidden: findHidden(root) },
    struck: styledElements(root, readStriking),
    ...{ generated: [], omitted: [], escaped: { count: 0 } },
  };
  for (const node of around) leaveOut(node, walk);
  const context = { bold: false, inArticle: content !== root, isPreformatted: false, depth: 0 };
  visitChildren(content, { ...context, line: {} }, walk);
  const { lines, remarks } = numberLines(walk.writer.finish());
  const { noise, generated, omitted, escaped } = walk;
  const written = writtenTexts(source);
  const hidden = written.swallowed
    .flatMap((part) => wordsOf(part.replaceAll(/<[^>]{0,2000}>/g, ' ')))
    .filter(hasLetter).length;
  const difference = compareTexts(written.texts, {
    ...{ lines, generated },
    omitted: [...omitted, ...noise.map(({ text }) => text)],
  });
  return readingOf(lines, noise, [
    ...remarks,
    ...(escaped.count > 0 ? [note('escaped-markup', undefined, escaped.count)] : []),
    ...(hidden > 0 ? [note('hidden-text', undefined, hidden)] : []),
    ...(difference ? [difference] : []),
  ]);
}

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);

function visit(node: Nodes, context: Context, walk: Walk): void {
  const { writer } = walk;
  if (node.type === 'text') {
    if (!walk.icons.has(node)) visitText(node.value, context, walk);
    return;
  }
  if (node.type !== 'element') return;
  const inHeading = context.line.headingLevel !== undefined;
  if (visitControl(node, context, walk)) return;
  if (isUnread(node) || isAround(node, { inArticle: context.inArticle, inHeading })) {
    leaveOut(node, walk);
  } else if (node.tagName === 'br') {
    endLine(context, walk);
  } else if (node.tagName === 'table') {
    endLine(context, walk);
    for (const child of node.children) {
      if (child.type === 'element' && child.tagName === 'caption') visit(child, context, walk);
    }
    const rows = readRows(node, context, walk, visitChildren);
    writer.append(tableLines(rows, (text) => walk.noise.push({ text, reason: 'navigation' })));
  } else if (node.tagName === 'ol' || node.tagName === 'ul') {
    endLine(context, walk);
    visitList(node, context, walk);
  } else {
    visitElement(node, context, walk);
  }
}

function visitText(text: string, context: Context, walk: Walk): void {
  if (context.isPreformatted || !isEscaped(text)) {
    addText(text, context, walk);
    return;
  }
  const fragment = fromHtml(text, { fragment: true });
  walk.escaped.count += 1;
  walk.omitted.push(text);
  walk.generated.push(readable(fragment));
  visitChildren(fragment, { ...context, isPreformatted: true }, walk);
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
    italic: setsItalic(element) ?? context.italic ?? false,
    struck: setsStruck(element) || walk.struck.has(element) || context.struck === true,
    raised: tagName === 'sup' || (context.raised === true && tagName !== 'sub'),
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
    if (child.type === 'element' && child.tagName === 'del') leaveOutDeleted(child, walk);
    else if (child.type === 'element' && walk.isHidden(child, parent)) leaveOutHidden(child, walk);
    else visit(child, context, walk);
  }
}

function visitList(list: Element, context: Context, walk: Walk): void {
  const { start, reversed } = list.properties;
  const items = list.children.filter((child) => child.type === 'element' || child.type === 'text');
  const counting = countingOf(list.properties);
  const step = reversed === true ? -1 : 1;
  let value = Number(start ?? (step < 0 ? items.length : 1)) || 1;
  for (const item of items) {
    if (item.type === 'text') {
      visit(item, { ...context, line: {} }, walk);
      continue;
    }
    endLine({ line: {} }, walk);
    if (walk.isHidden(item, list)) {
      leaveOutHidden(item, walk);
      continue;
    }
    value = Number(item.properties.value ?? value) || value;
    const number = `${printNumber(value, counting)}.`;
    const mark = list.tagName === 'ol' ? number : '•';
    const isItem = item.tagName === 'li';
    const line = isItem ? { list: { mark, level: context.depth } } : {};
    visit(item, { ...context, line, depth: context.depth + 1 }, walk);
    if (isItem) value += step;
  }
}

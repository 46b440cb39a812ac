/** State of the traversal of a web page: lines written, and text left out. */
import type { Element, Nodes, Text } from 'hast';
import { wordsOf } from '../../../minutes/words/words.ts';
import { note } from '../../report.ts';
import type { PageNoise } from '../../source-line.ts';
import type { LineWriter } from '../line-writer.ts';
import { isBlock, isWordless } from './elements.ts';
import type { IsHidden } from './hidden.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

export interface Walk {
  writer: LineWriter;
  noise: PageNoise[];
  base: string | undefined;
  /** Icons beside headings, which are left out. */
  icons: Set<Text>;
  isHidden: IsHidden;
  /** Elements that a style sheet strikes through. */
  struck: ReadonlySet<Element>;
  /** Text that only the lines have: numbers and values of fields. */
  generated: string[];
  /** Text that the lines have not, and the editor is told of. */
  omitted: string[];
  /** How many texts were HTML, escaped once more. */
  escaped: { count: number };
}

/** What an element inherits. */
export interface Context {
  bold: boolean;
  italic?: boolean;
  struck?: boolean;
  raised?: boolean;
  url?: string | undefined;
  inArticle: boolean;
  isPreformatted: boolean;
  /** Heading level and list mark of the next line. */
  line: { headingLevel?: number; list?: { mark: string; level: number } };
  /** Number of enclosing lists. */
  depth: number;
}

export function addText(text: string, context: Context, walk: Walk): void {
  const { bold, italic, struck, raised, url, isPreformatted, line } = context;
  const parts = isPreformatted ? text.split('\n') : [text];
  for (const [index, part] of parts.entries()) {
    if (index > 0) endLine({ line }, walk);
    walk.writer.add(part, { bold, italic, struck, raised, url });
  }
}

export function endLine({ line }: Pick<Context, 'line'>, { writer, generated }: Walk): void {
  if (!writer.end(line)) return;
  generated.push(line.list?.mark ?? '');
  delete line.list;
}

export function leaveOut(node: Nodes, { noise }: Walk): void {
  const text = readable(node);
  if (text !== '') noise.push({ text, reason: 'navigation' });
}

/** The text of a node with single blanks, without what has no words. */
export const readable = (node: Nodes): string => oneLine(textOf(node));

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isWordless(node))) return '';
  const { children } = 'content' in node && node.content ? node.content : node;
  const text = children.map(textOf).join('');
  return node.type === 'element' && isBlock(node) ? ` ${text} ` : text;
}

/** Hidden words may be private: only their number is told. */
export function leaveOutHidden(element: Element, { omitted, writer }: Walk): void {
  const text = readable(element);
  omitted.push(text);
  if (text !== '') writer.remark(note('hidden-text', undefined, wordsOf(text).length));
}

/** Words that an editor of the page has deleted. */
export function leaveOutDeleted(element: Element, { omitted, writer }: Walk): void {
  const text = readable(element);
  omitted.push(text);
  if (text !== '') writer.remark(note('tracked-change', undefined, '', wordsOf(text).length));
}

/** State of the traversal of a web page: lines written, and text left out. */
import type { Nodes, Text } from 'hast';
import type { PageNoise } from '../../source-line.ts';
import type { LineWriter } from '../line-writer.ts';
import { isBlock, isWordless } from './elements.ts';

export interface Walk {
  writer: LineWriter;
  noise: PageNoise[];
  base: string | undefined;
  /** Icons beside headings, which are left out. */
  icons: Set<Text>;
}

/** What an element inherits. */
export interface Context {
  bold: boolean;
  url?: string | undefined;
  inArticle: boolean;
  isPreformatted: boolean;
  /** Heading level and list mark of the next line. */
  line: { headingLevel?: number; list?: { mark: string; level: number } };
  /** Number of enclosing lists. */
  depth: number;
}

export function addText(
  text: string,
  { bold, url, isPreformatted, line }: Context,
  walk: Walk,
): void {
  const parts = isPreformatted ? text.split('\n') : [text];
  for (const [index, part] of parts.entries()) {
    if (index > 0) endLine({ line }, walk);
    walk.writer.add(part, { bold, url });
  }
}

export function endLine({ line }: Pick<Context, 'line'>, { writer }: Walk): void {
  if (writer.end(line)) delete line.list;
}

export function leaveOut(node: Nodes, { noise }: Walk): void {
  const text = textOf(node).replaceAll(/\s+/gu, ' ').trim();
  if (text !== '') noise.push({ text, reason: 'navigation' });
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isWordless(node))) return '';
  const { children } = 'content' in node && node.content ? node.content : node;
  const text = children.map(textOf).join('');
  return node.type === 'element' && isBlock(node) ? ` ${text} ` : text;
}

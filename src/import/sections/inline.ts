/** Inline marks of a text export: `**strong**` and `<http://…>`; everything else is literal. */
import type { Link, PhrasingContent, Text } from 'mdast';
import type { InlineMark } from '../lines/line-parts.ts';

const mark = /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|<(https?:\/\/[^\s<>]+)>/g;

/**
 * Converts a printed text to mdast, by the marks of its format, or else by the marks in the text.
 */
export function readInline(text: string, marks?: readonly InlineMark[]): PhrasingContent[] {
  if (marks && marks.length > 0) return withMarks(text, marks);
  const nodes: PhrasingContent[] = [];
  let end = 0;
  const addText = (value: string): void => {
    if (value !== '') nodes.push({ type: 'text', value });
  };
  for (const match of text.matchAll(mark)) {
    const [whole, strong, url] = match;
    addText(text.slice(end, match.index));
    end = match.index + whole.length;
    if (url === undefined) nodes.push({ type: 'strong', children: [textNode(strong ?? '')] });
    else nodes.push(linkTo(url, [textNode(url)]));
  }
  addText(text.slice(end));
  return nodes;
}

/**
 * Links take precedence over overlapping bold text, and both over italics; white space at the edges of
 * bold text is not bold.
 */
function withMarks(text: string, marks: readonly InlineMark[]): PhrasingContent[] {
  const isFree = ({ start, end }: InlineMark, others: readonly InlineMark[]): boolean =>
    !others.some((other) => other.start < end && start < other.end);
  const links = marks.filter(({ url }) => url !== undefined);
  const others = marks.filter(({ url }) => url === undefined);
  const bold = others.filter((mark) => !mark.isItalic && isFree(mark, links));
  const italic = others.filter((mark) => mark.isItalic && isFree(mark, [...links, ...bold]));
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const addText = (end: number): void => {
    if (end > from) nodes.push(textNode(text.slice(from, end)));
    from = end;
  };
  const all = [...links, ...bold, ...italic];
  for (const marked of all.toSorted((one, other) => one.start - other.start)) {
    const words = text.slice(marked.start, marked.end);
    const start = marked.start + words.length - words.trimStart().length;
    const end = marked.start + words.trimEnd().length;
    if (start < from || start >= end) continue;
    addText(start);
    const children = [textNode(text.slice(start, end))];
    if (marked.url !== undefined) nodes.push(linkTo(marked.url, children));
    else nodes.push({ type: marked.isItalic ? 'emphasis' : 'strong', children });
    from = end;
  }
  addText(text.length);
  return nodes;
}

export function withoutMarks(text: string): string {
  return text.replaceAll(mark, '$1$2');
}

const linkTo = (url: string, children: Text[]): Link => ({
  type: 'link',
  title: null,
  url,
  children,
});

const textNode = (value: string): Text => ({ type: 'text', value });

/** The marks inside a line of a text export: `**strong**` and `<http://…>`; all else is literal. */
import type { PhrasingContent } from 'mdast';

const mark = /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|<(https?:\/\/[^\s<>]+)>/g;

/** Reads a printed text into mdast. */
export function readInline(text: string): PhrasingContent[] {
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
    else nodes.push({ type: 'link', title: null, url, children: [textNode(url)] });
  }
  addText(text.slice(end));
  return nodes;
}

/** The printed text without its marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(mark, '$1$2');
}

const textNode = (value: string) => ({ type: 'text', value }) as const;

/** Cuts paragraphs, without a word lost: at their line breaks, and at a place in their text. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The lines of a paragraph, each as a paragraph. A line break within emphasis or a link cuts nothing. */
export function linesOf(paragraph: Paragraph): Paragraph[] {
  if (!hasBreak(paragraph)) return [paragraph];
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ type: 'text', value });
      }
    } else lines.at(-1)?.push(child);
  }
  return lines
    .filter((children) => children.length > 0)
    .map((children) => ({ ...paragraph, children }));
}

const hasBreak = ({ children }: Paragraph): boolean =>
  children.some(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );

/** The two parts of a paragraph before and from the character `at` of its text, white space dropped. */
export function cutAt(paragraph: Paragraph, at: number): [before: Paragraph, after: Paragraph] {
  const [before, after] = cutChildren(paragraph.children, at);
  return [
    { ...paragraph, children: trimmed(before) },
    { ...paragraph, children: trimmed(after) },
  ];
}

function cutChildren(
  children: readonly PhrasingContent[],
  at: number,
): [PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let start = 0;
  for (const child of children) {
    const { length } = toString(child);
    const within = at - start;
    if (within >= length) before.push(child);
    else if (within <= 0) after.push(child);
    else if (child.type === 'text') {
      before.push({ type: 'text', value: child.value.slice(0, within) });
      after.push({ type: 'text', value: child.value.slice(within) });
    } else if (child.type === 'strong' || child.type === 'emphasis') {
      const [first, second] = cutChildren(child.children, within);
      before.push({ ...child, children: first });
      after.push({ ...child, children: second });
    } else before.push(child);
    start += length;
  }
  return [before, after];
}

/** Without white space at both ends, and without what is empty. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.length - 1;
  return children
    .map((child, index) => {
      if (child.type !== 'text') return child;
      let { value } = child;
      if (index === 0) value = value.trimStart();
      if (index === last) value = value.trimEnd();
      return { ...child, value };
    })
    .filter((child) => child.type === 'break' || toString(child) !== '');
}

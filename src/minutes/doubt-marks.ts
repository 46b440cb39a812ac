/**
 * Marks of doubt: comments that an import sets before a place it may have read wrongly, and that an
 * editor removes when the place has been looked at.
 *
 *     <!-- usikker: side 3: Ligner et punkts overskrift: »Punkt 9: …« -->
 *
 * They are the only HTML a content file may hold. They are no part of the minutes: the reader reports
 * and drops them, so nothing of them is ever published.
 */
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Report } from './problem.ts';

const mark = /^<!--\s*usikker:\s*(.*?)\s*-->$/s;

const markLines = /^<!-- usikker: .* -->\n\n?/gm;

/** Where a comment may stand on a line of its own; elsewhere it is part of a text. */
const holders: readonly string[] = ['root', 'listItem', 'blockquote'];

/** A mark as a line of a file; `text` may be anything. */
export function writeDoubtMark(text: string): string {
  const inOneLine = text.replaceAll(/\s+/gu, ' ').trim();
  return `<!-- usikker: ${inOneLine.replaceAll(/-{2,}/g, '–')} -->`;
}

/** Removes the marks from `tree` and reports each. Other HTML stays, for `checkText` to report. */
export function takeDoubtMarks(tree: Root, report: Report): void {
  visit(tree, 'html', (node, index, parent) => {
    const [, text] = mark.exec(node.value) ?? [];
    if (text === undefined || index === undefined || !holders.includes(parent?.type ?? '')) return;
    report('usikkert-sted', node.position?.start, text);
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** The text of a file as it would be with every mark removed. */
export const withoutDoubtMarks = (text: string): string => text.replaceAll(markLines, '');

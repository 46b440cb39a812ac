/**
 * Marks of doubt: comments that an import writes above what it may have read wrongly, and that an
 * editor deletes after a look.
 *
 *     <!-- usikker: side 3: Ligner et punkts overskrift: »Punkt 9: …« -->
 *
 * They are the only HTML a content file may hold. The reader reports and drops them, so they are never
 * published.
 */
import type { Nodes, Root } from 'mdast';
import type { Report } from './problem.ts';
import { walk } from './markdown/walk.ts';
import { oneLine } from './words/plain-words.ts';

const mark = /^<!--\s*usikker:(.*)-->$/s;

const markLines = /^<!-- usikker: .* -->\n\n?/gm;

/** Nodes in which a comment is a block of its own; elsewhere it is inside a text. */
const holders: readonly string[] = ['root', 'listItem', 'blockquote'];

/** A mark as a line of a file; `text` may be anything. */
export function writeDoubtMark(text: string): string {
  return `<!-- usikker: ${oneLine(text).replaceAll(/-{2,}/g, '–')} -->`;
}

/** Removes the marks from `tree` and reports each. Other HTML stays. */
export function takeDoubtMarks(tree: Root, report: Report): void {
  walk(tree, (node) => {
    if (!('children' in node) || !holders.includes(node.type)) return;
    const children: Nodes[] = node.children;
    const kept = children.filter((child) => !isMark(child, report));
    Object.assign(node, { children: kept });
  });
}

/** Reports `node` if it is a mark. */
function isMark(node: Nodes, report: Report): boolean {
  const [, text] = (node.type === 'html' && mark.exec(node.value)) || [];
  if (text !== undefined) report('usikkert-sted', node.position?.start, text.trim());
  return text !== undefined;
}

/** The text of a file as it would be with every mark removed. */
export const withoutDoubtMarks = (text: string): string => text.replaceAll(markLines, '');

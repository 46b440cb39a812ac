/** Writes minutes as the text that a case system exports: a paragraph a line, no marks but those of lists. */
import { toString } from 'mdast-util-to-string';
import type { List, RootContent } from 'mdast';
import type { AgendaItem, Meeting } from '../../../src/minutes/model.ts';
import { factLines } from '../../import/formats/print-minutes.ts';

/** The text of a document. */
export const meetingText = (meeting: Meeting): string =>
  [...factLines(meeting), ...meeting.items.flatMap(itemParts)].join('\n\n') + '\n';

const itemParts = ({ number, title, caseNumbers, sections }: AgendaItem): string[] => [
  `Punkt ${number}: ${title}`,
  ...caseNumbers.map(({ printed }) => printed),
  ...sections.flatMap(({ heading, kind, blocks }) => [
    ...(heading === null ? [] : [heading]),
    ...(kind === 'attachments' ? blocks.flatMap(namesIn) : blocks.map(blockText)),
  ]),
];

/** One name of an attachment in each paragraph. */
const namesIn = (node: RootContent): string[] =>
  node.type === 'list' ? node.children.map((child) => toString(child)) : [toString(node)];

function blockText(node: RootContent): string {
  if (node.type === 'list') return listText(node, '');
  if (node.type !== 'table') return toString(node);
  return node.children
    .map(({ children }) => children.map((cell) => toString(cell)).join('\t'))
    .join('\n');
}

function listText({ ordered, start, children }: List, before: string): string {
  return children
    .map((item, index) => {
      const mark = ordered === true ? `${(start ?? 1) + index}.` : '-';
      const lines = item.children.map((child) =>
        child.type === 'list' ? listText(child, `${before}  `) : toString(child),
      );
      return `${before}${mark} ${lines.join('\n')}`;
    })
    .join('\n');
}

/**
 * The words of minutes in reading order: what must be the same in a source document, in the file
 * made from it and on the page built from that.
 *
 * A word is what stands between blanks, punctuation included. Marks of form are no words: bullets,
 * `**`, `#`. The printed numbers of ordered lists are.
 */
import type { RootContent } from 'mdast';
import type { AgendaItem, Meeting, Section } from './model.ts';

/** The words of a plain text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Every word of a meeting's text: the introduction, then each item. The facts above the text (title,
 * day, place, people) are left to the caller, as every form of minutes writes them its own way.
 */
export function meetingWords(meeting: Meeting): string[] {
  return [...blockWords(meeting.introduction), ...meeting.items.flatMap(itemWords)];
}

/** `Punkt 3: Title`, the case numbers, and each section with its heading. */
export function itemWords(item: AgendaItem): string[] {
  return [...itemHeadWords(item), ...item.sections.flatMap(sectionWords)];
}

/** `Punkt 3: Title` and the case numbers. */
export function itemHeadWords({ number, title, caseNumbers }: AgendaItem): string[] {
  return [
    ...wordsOf(`Punkt ${number}: ${title}`),
    ...caseNumbers.flatMap(({ printed }) => wordsOf(printed)),
  ];
}

/** The heading of a section, and the words under it. */
export function sectionWords({ heading, blocks }: Section): string[] {
  return [...wordsOf(heading ?? ''), ...blockWords(blocks)];
}

/** The words of blocks; items of an ordered list begin with their printed number, `3.`. */
export function blockWords(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') {
      return block.children.flatMap((item, index) => [
        ...(block.ordered === true ? [`${(block.start ?? 1) + index}.`] : []),
        ...blockWords(item.children),
      ]);
    }
    if (block.type === 'table') {
      return block.children.flatMap((row) => row.children.flatMap((cell) => inlineWords(cell)));
    }
    return block.type === 'blockquote' ? blockWords(block.children) : inlineWords(block);
  });
}

function inlineWords(node: RootContent): string[] {
  return wordsOf(inlineText(node));
}

/** As `mdast-util-to-string`, but a hard line break keeps the words beside it apart. */
function inlineText(node: RootContent): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}

/** Converts the blocks of a draft to mdast. */
import type { BlockContent, Heading, List, ListItem, Paragraph, Table } from 'mdast';
import type { DraftBlock, DraftList, DraftTable } from '../draft.ts';
import { readInline } from '../sections/inline.ts';

export function buildBlock(block: DraftBlock): BlockContent {
  if (block.type === 'list') return buildList(block);
  if (block.type === 'table') return buildTable(block);
  const children = readInline(block.text, block.marks);
  return block.type === 'paragraph'
    ? ({ type: 'paragraph', children } satisfies Paragraph)
    : ({ type: 'heading', depth: 4, children } satisfies Heading);
}

function buildList({ start, items }: DraftList): List {
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread: false,
    children: items.map(({ text, marks, lists }): ListItem => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: readInline(text, marks) }, ...lists.map(buildList)],
    })),
  };
}

function buildTable({ rows }: DraftTable): Table {
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, () => null),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, at) => ({
        type: 'tableCell',
        children: readInline((row[at] ?? '').trim()),
      })),
    })),
  };
}

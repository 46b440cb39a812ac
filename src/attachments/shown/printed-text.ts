/** The text of a PDF or a Word document as it is printed: as the importer reads minutes. */
import { readDocument, type Unreadable } from '../../import/formats/read-document.ts';
import type { SourceLine } from '../../import/source-line.ts';
import type { ShownFault } from '../../privacy/attachment-findings.ts';
import type { ShownBlock } from './shown-text.ts';

export async function printedText(bytes: Uint8Array): Promise<readonly ShownBlock[] | ShownFault> {
  const read = await readDocument(bytes);
  return typeof read === 'string' ? (reasons[read] ?? 'damaged') : read.lines.flatMap(blocksOf);
}

const reasons: Partial<Record<Unreadable, ShownFault>> = {
  'zero-byte': 'empty',
  empty: 'no-text',
  'too-large': 'too-large',
  'too-nested': 'too-nested',
  'pdf-locked': 'locked',
  'docx-locked': 'locked',
  'pdf-without-text': 'no-text',
  'pdf-without-letters': 'no-letters',
};

/** A line as one block, a table as one of each cell. */
function blocksOf({ text, page, list, table }: SourceLine): ShownBlock[] {
  const place = page === undefined ? {} : { page };
  if (table) return table.flat().map((cell) => ({ text: cell, ...place }));
  const marked = list === undefined ? text : `${list.mark} ${text}`;
  // The dots before the page number of a contents entry.
  return [{ text: marked.replace('.....\t', ' '), ...place }];
}

/** Reads the lines of a section as blocks: paragraphs, lists, tables and sub-headings. */
import type { SectionKind } from '../../minutes/model.ts';
import { joinBrokenParagraphs } from './broken-paragraphs.ts';
import type { DraftBlock } from '../draft.ts';
import { readListLines, readNames } from './lists.ts';
import type { SourceLine } from '../source-line.ts';
import type { ImportNote } from '../report.ts';
import { markSubHeadings } from './sub-headings.ts';

/**
 * Recognises the blocks of a section of the given kind; `undefined` is text before the first
 * heading. Adds doubts to `notes`.
 */
export function recogniseBlocks(
  lines: readonly SourceLine[],
  kind: SectionKind | undefined,
  notes: ImportNote[],
): DraftBlock[] {
  if (kind === 'attachments') return readNames(lines);
  const blocks = joinBrokenParagraphs(readListLines(lines), kind, notes);
  return markSubHeadings(blocks, kind, notes);
}

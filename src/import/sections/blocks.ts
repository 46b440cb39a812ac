/** The blocks of one section: paragraphs, lists and sub-headings, from its lines. */
import type { SectionKind } from '../../minutes/model.ts';
import { joinBrokenParagraphs } from './broken-paragraphs.ts';
import type { DraftBlock } from '../draft.ts';
import { readListLines, readNames } from './lists.ts';
import type { SourceLine } from '../source-line.ts';
import type { ImportNote } from '../report.ts';
import { markSubHeadings } from './sub-headings.ts';

/**
 * Recognises the blocks of a section of the given kind; `undefined` is text that stands before the
 * first heading. Adds what was uncertain to `notes`.
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

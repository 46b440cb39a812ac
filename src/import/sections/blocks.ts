/**
 * Reads the lines of a section as blocks: paragraphs, lists, tables and sub-headings. Paragraphs that
 * a page break has split are joined.
 */
import type { SectionKind } from '../../minutes/model.ts';
import type { DraftBlock } from '../draft.ts';
import { readListLines, readNames } from './lists.ts';
import type { SourceLine } from '../source-line.ts';
import { type ImportNote, note } from '../report.ts';
import { markSubHeadings } from './sub-headings.ts';
import { append } from '../lines/line-parts.ts';

/**
 * Recognises the blocks of a section of the given kind; `undefined` is text before the first
 * heading. Adds doubts to `notes`. `isMarked`: the source marks its headings.
 */
export function recogniseBlocks(
  lines: readonly SourceLine[],
  kind: SectionKind | undefined,
  notes: ImportNote[],
  isMarked = false,
): DraftBlock[] {
  if (kind === 'attachments') return readNames(lines);
  const blocks = joinBrokenParagraphs(readListLines(lines), kind, notes);
  return markSubHeadings(blocks, kind, notes, isMarked);
}

/** The end of a sentence, or of a line that announces what follows. */
const sentenceEnd = /[.!?:;]["”»)]*$/u;

/** A small letter, including `ø`, but not the marks `a)` and `a.`. */
const smallLetter = /^\p{Ll}(?!\)|\.\s)/u;

/** Clauses of a recommendation may be paragraphs of their own: `indstiller,` / `at …`. */
const clause = /^at\s/u;

/**
 * Joins a paragraph that begins with a small letter to an unfinished one before it, with a space,
 * so that a suspended hyphen (`ind- og` / `udskoling`) is kept. Each join is noted.
 */
function joinBrokenParagraphs(
  blocks: readonly DraftBlock[],
  kind: SectionKind | undefined,
  notes: ImportNote[],
): DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (
      before?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      !(before.isParagraph && block.isParagraph) &&
      isBroken(before.text, block.text, kind)
    ) {
      notes.push(note('joined-paragraph', block.line, block.text));
      joined[joined.length - 1] = append(before, block);
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function isBroken(before: string, after: string, kind: SectionKind | undefined): boolean {
  if (sentenceEnd.test(before) || !smallLetter.test(after)) return false;
  return kind !== 'recommendation' || !clause.test(after);
}

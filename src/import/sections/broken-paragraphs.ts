/** Joins paragraphs that a page break has split. */
import type { SectionKind } from '../../minutes/model.ts';
import type { DraftBlock } from '../draft.ts';
import { append } from '../lines/line-parts.ts';
import { note, type ImportNote } from '../report.ts';

/** The end of a sentence, or of a line that announces what follows. */
const sentenceEnd = /[.!?:;]["”»)]*$/u;

/** A small letter, including `ø`, but not the mark `a)`. */
const smallLetter = /^\p{Ll}(?!\))/u;

/** Clauses of a recommendation may be paragraphs of their own: `indstiller,` / `at …`. */
const clause = /^at\s/u;

/**
 * Joins a paragraph that begins with a small letter to an unfinished one before it, with a space,
 * so that a suspended hyphen (`ind- og` / `udskoling`) is kept. Each join is noted.
 */
export function joinBrokenParagraphs(
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

/** Paragraphs that a page break cut in two are put together again. */
import type { SectionKind } from '../../minutes/model.ts';
import type { DraftBlock } from '../draft.ts';
import { append } from '../lines/line-parts.ts';
import { note, type ImportNote } from '../report.ts';

/** A sentence that ends, or announces what follows. */
const ended = /[.!?:;]["”»)]*$/u;

/** Any script's small letter: `ø` begins the rest of a sentence as surely as `o` does. `a)` is a mark. */
const goesOn = /^\p{Ll}(?!\))/u;

/** The clauses of a proposal may stand on lines of their own: `indstiller,` / `at …`. */
const clause = /^at\s/u;

/**
 * Joins a paragraph that begins with a small letter to the unfinished one before it, with a space: a
 * suspended hyphen at the break (`ind- og` / `udskoling`) stays as printed. Each join is noted.
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
  if (ended.test(before) || !goesOn.test(after)) return false;
  return kind !== 'recommendation' || !clause.test(after);
}

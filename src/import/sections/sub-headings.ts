/** Recognises sub-headings that the source does not mark. */
import type { SectionKind } from '../../minutes/model.ts';
import type { DraftBlock } from '../draft.ts';
import { withoutMarks } from './inline.ts';
import { note, type ImportNote } from '../report.ts';

/** Sections whose short lines are other things: proposers, speakers, dated entries, file names. */
const kindsWithout: readonly SectionKind[] = [
  'recommendation',
  'decision',
  'protocol',
  'attachments',
  'history',
];

const longest = 80;

/** A longer line with a colon announces what follows: `Fordelene ved modellen er:`. */
const mostWordsBeforeColon = 3;

/** So does a short line that begins with one of these words: `De fire analysespor:`. */
const pointing = /^(?:De|Den|Det|Denne|Dette|Der|Disse|Følgende|Her)[\s:]/u;

/**
 * Turns paragraphs into sub-headings, each with a note: short lines that do not end a sentence and
 * are followed by a block of another form. A plain sub-heading may be followed by one with a colon,
 * but a series of short lines has none. `kind` is `undefined` for text before the first heading,
 * which has no sub-headings. Where the source marks its headings (`isMarked`), a plain line is none.
 */
export function markSubHeadings(
  blocks: readonly DraftBlock[],
  kind: SectionKind | undefined,
  notes: ImportNote[],
  isMarked = false,
): DraftBlock[] {
  if (kind === undefined || kindsWithout.includes(kind)) return [...blocks];
  return blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (block.type !== 'paragraph' || below === undefined) return block;
    const form = headingForm(block);
    const formBelow = headingForm(below);
    const isHeading =
      form !== undefined &&
      (block.isSetApart === true || (!isMarked && formBelow !== form && formBelow !== 'plain'));
    if (!isHeading) return block;
    notes.push(note('sub-heading', block.line, block.text));
    return { ...block, type: 'sub-heading' };
  });
}

/** The form of sub-heading that a block may be by its words. */
function headingForm(block: DraftBlock): 'plain' | 'colon' | undefined {
  if (block.type !== 'paragraph') return undefined;
  const { text } = block;
  if (text.length > longest || withoutMarks(text) !== text || !/^[\p{Lu}\d]/u.test(text)) {
    return undefined;
  }
  if (!text.endsWith(':')) return /[.?!,;]$/u.test(text) ? undefined : 'plain';
  const fewWords = text.split(/\s+/u).length <= mostWordsBeforeColon;
  return fewWords && !pointing.test(text) ? 'colon' : undefined;
}

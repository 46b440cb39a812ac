/** Headings inside a section that the source prints without any mark. */
import type { SectionKind } from '../../minutes/model.ts';
import type { DraftBlock } from '../draft.ts';
import { withoutMarks } from './inline.ts';
import { note, type ImportNote } from '../report.ts';

/** Sections whose short lines are something else: proposers, speakers, dated entries, file names. */
const kindsWithout: readonly SectionKind[] = [
  'recommendation',
  'decision',
  'attachments',
  'history',
];

const longest = 80;

/** With a colon, more words than this announce what follows: `Fordelene ved modellen er:`. */
const mostWordsBeforeColon = 3;

/** A short line that begins so points at what follows as well: `De fire analysespor:`. */
const pointing = /^(?:De|Den|Det|Denne|Dette|Der|Disse|Følgende|Her)[\s:]/u;

/**
 * Turns the paragraphs that are sub-headings into such, each with a note. A sub-heading is a short
 * line without an end of sentence, in running text, with something of another form below it; so a
 * plain sub-heading may have one with a colon below it, but a row of short lines is none of them.
 * `kind` is `undefined` for text before a first heading, which has no sub-headings.
 */
export function markSubHeadings(
  blocks: readonly DraftBlock[],
  kind: SectionKind | undefined,
  notes: ImportNote[],
): DraftBlock[] {
  if (kind === undefined || kindsWithout.includes(kind)) return [...blocks];
  return blocks.map((block, index) => {
    const below = blocks[index + 1];
    if (block.type !== 'paragraph' || below === undefined) return block;
    const form = headingForm(block);
    const formBelow = headingForm(below);
    const isHeading =
      form !== undefined &&
      (block.isSetApart === true || (formBelow !== form && formBelow !== 'plain'));
    if (!isHeading) return block;
    notes.push(note('sub-heading', block.line, block.text));
    return { ...block, type: 'sub-heading' };
  });
}

/** Which form of sub-heading a block could be by its words alone. */
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

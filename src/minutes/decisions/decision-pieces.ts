/** Cuts the blocks of a decision section where one of its parts may begin. */
import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isClosingLine, isSignatureHeading, isSignedLine } from '../sections/closing-lines.ts';
import { cutAt, linesOf } from '../markdown/lines-of-paragraph.ts';
import { isProtocolHeading } from '../sections/protocol-headings.ts';
import { isVotesHeading } from '../votes/votes-heading.ts';

/** `Protokollering: Venstre tager forbehold.` */
interface RunIn {
  heading: string;
  rest: Paragraph;
}

/** A block; of a paragraph with a heading or a closing line, one line. */
export interface Piece {
  block: RootContent;
  /** Its text where it is a line or a sub-heading. */
  line: string;
  runIn?: RunIn;
}

/** Whether a part may begin or end in a block. */
export function hasMark(block: RootContent): boolean {
  if (block.type === 'thematicBreak') return true;
  if (block.type === 'heading') return isMark(toString(block));
  return block.type === 'paragraph' && linesOf(block).some(isMarkedLine);
}

const isMark = (line: string): boolean =>
  [isProtocolHeading, isVotesHeading, isClosingLine, isSignedLine, isSignatureHeading].some((is) =>
    is(line),
  );

const isMarkedLine = (line: Paragraph): boolean =>
  isMark(toString(line)) || runInOf(line) !== undefined || laterSentence(line) !== undefined;

/** The lines of a block in which parts begin or end; any other block as it is. */
export function piecesOf(block: RootContent): Piece[] {
  if (block.type === 'heading') return [{ block, line: toString(block) }];
  if (block.type !== 'paragraph') return [{ block, line: '' }];
  const lines = linesOf(block);
  if (!lines.some(isMarkedLine)) return [{ block, line: toString(block) }];
  return lines.flatMap(cutLine);
}

function cutLine(line: Paragraph): Piece[] {
  const at = laterSentence(line);
  if (at !== undefined) return cutAt(line, at).flatMap(cutLine);
  const runIn = runInOf(line);
  return [{ block: line, line: toString(line), ...(runIn && { runIn }) }];
}

/** The end of the words before a line's first colon, with it. */
const lead = /^[^:]{3,119}? ?:(?=\s)/u;

function runInOf(line: Paragraph): RunIn | undefined {
  const [heading] = lead.exec(toString(line)) ?? [];
  if (heading === undefined || !isProtocolHeading(heading)) return undefined;
  const [, rest] = cutAt(line, heading.length);
  return { heading: heading.trim(), rest };
}

/** Where a later sentence of a line begins a part: `Godkendt. Protokollering: …`. */
function laterSentence(line: Paragraph): number | undefined {
  const text = toString(line);
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”»)]*\s+(?=\p{Lu})/gu)) {
    const start = index + stop.length;
    const rest = text.slice(start);
    const [heading] = lead.exec(rest.slice(0, 121)) ?? [];
    if (isClosingLine(rest) || (heading !== undefined && isProtocolHeading(heading))) return start;
  }
  return undefined;
}

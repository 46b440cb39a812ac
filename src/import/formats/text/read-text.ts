/**
 * Reads a text export or Markdown: its lines as they are, list marks included. Of Markdown, only
 * what plain text does not contain is interpreted: headings (`## Punkt 1`), links, bold text and
 * escapes.
 */
import type { SourceLine } from '../../source-line.ts';
import { linkTarget } from '../link-target.ts';
import { joinColumns, type TextLines } from './columns.ts';
import { joinPipeTables } from './pipe-tables.ts';
import { joinDivided } from './divided-words.ts';
import { keepRollCalls } from './roll-call.ts';
import { takeRules } from './rules.ts';
import { zeroWidth } from '../line-writer.ts';

/**
 * Splits a text into lines, with the line ends of any system. Form feeds, which some exports write
 * at a page break, are removed.
 */
export const readText = (text: string): SourceLine[] => readTextLines(text).lines;

/** The same, with the doubts of how lines in columns are read. */
export function readTextLines(text: string): TextLines {
  const printed = text
    .replaceAll(/(?<=[^\r\n])\f(?=[^\r\n])/g, '\n')
    .replaceAll('\f', '')
    .replaceAll(zeroWidth, '')
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  const isMarkdown = printed.filter((line) => heading.test(line)).length >= fewestHeadings;
  const read = printed.map((line, index) => {
    const number = index + 1;
    return isMarkdown ? readMarkdownLine(line, number) : { number, text: line };
  });
  const { lines, doubts } = joinColumns(takeRules(joinPipeTables(read)));
  return joinDivided({ lines: keepRollCalls(lines), doubts });
}

/** Signs that show nothing: places where a word may be divided, and marks of the encoding. */

/** A single line that looks like a heading is text: `# 1` is a way to write a number. */
const fewestHeadings = 2;

/** An ATX heading. */
const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;

/** What ends such a heading and is no word of it. */
const blanksAtEnd = /(?<![ \t])[ \t]+$/;
const closingSigns = /(?<![ \t])[ \t]+#+$/;

/** Inline marks: bold text, a link, an autolink, an escaped sign. */
const inline =
  /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|\[([^[\]]+)\]\(([^()\s]+)\)|<(https?:\/\/[^\s<>]+)>|\\([!-/:-@[-`{-~])/g;

function readMarkdownLine(line: string, number: number): SourceLine {
  const [, signs, words] = heading.exec(line) ?? [];
  const printed = words?.replace(blanksAtEnd, '').replace(closingSigns, '') ?? line;
  let text = '';
  const links: NonNullable<SourceLine['links']> = [];
  const bold: NonNullable<SourceLine['bold']> = [];
  let from = 0;
  for (const match of printed.matchAll(inline)) {
    const [whole, strong, name, target, address, sign] = match;
    text += printed.slice(from, match.index);
    from = match.index + whole.length;
    const start = text.length;
    text += strong ?? name ?? address ?? sign ?? '';
    const url = linkTarget(target ?? address ?? '');
    if (strong !== undefined) bold.push({ start, end: text.length });
    if (url !== undefined) links.push({ start, end: text.length, url });
  }
  text += printed.slice(from);
  return {
    number,
    text,
    ...(signs !== undefined && { emphasis: { headingLevel: signs.length } }),
    ...(links.length > 0 && { links }),
    ...(bold.length > 0 && { bold }),
  };
}

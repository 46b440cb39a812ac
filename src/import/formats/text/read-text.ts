/**
 * Reads a text export or Markdown: its lines as they are, list marks included. Of Markdown, only
 * what plain text does not contain is interpreted: headings (`## Punkt 1`), links, bold text and
 * escapes.
 */
import type { SourceLine } from '../../source-line.ts';
import { linkTarget } from '../link-target.ts';
import { joinPipeTables } from './pipe-tables.ts';

/**
 * Splits a text into lines, with the line ends of any system. Form feeds, which some exports write
 * at a page break, are removed.
 */
export function readText(text: string): SourceLine[] {
  const lines = text.replaceAll('\f', '').split(/\r\n|\r|\n/);
  const isMarkdown = lines.filter((line) => heading.test(line)).length >= fewestHeadings;
  const read = lines.map((line, index) => {
    const number = index + 1;
    return isMarkdown ? readMarkdownLine(line, number) : { number, text: line };
  });
  return joinPipeTables(read);
}

/** A single line that looks like a heading is text: `# 1` is a way to write a number. */
const fewestHeadings = 2;

/** An ATX heading. */
const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/;

/** Inline marks: bold text, a link, an autolink, an escaped sign. */
const inline =
  /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|\[([^[\]]+)\]\(([^()\s]+)\)|<(https?:\/\/[^\s<>]+)>|\\([!-/:-@[-`{-~])/g;

function readMarkdownLine(line: string, number: number): SourceLine {
  const [, signs, words] = heading.exec(line) ?? [];
  const printed = words ?? line;
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

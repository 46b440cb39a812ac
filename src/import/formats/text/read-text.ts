/**
 * Reads a text export or Markdown: its lines as they stand, with the marks of lists. Of Markdown only
 * what a text export does not write is read: headings (`## Punkt 1`), named links and escaped signs.
 */
import type { SourceLine } from '../../source-line.ts';
import { linkTarget } from '../link-target.ts';
import { joinPipeTables } from './pipe-tables.ts';

/**
 * Splits a text into lines. Line ends may be those of any system; a form feed, which some exports set
 * at a new page, is left out.
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

/** One line alone that looks like a heading is words: `# 1` is a way to write a number. */
const fewestHeadings = 2;

/** A heading of Markdown. */
const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/;

/** What is marked inside a line: bold text, a named link, an address, an escaped sign. */
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

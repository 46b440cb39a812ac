/** Points of a text below others, which only their bullet tells apart: `• Vej`, `o Cykelsti`, `- Belægning`. */
import type { SourceLine } from '../source-line.ts';
import { isBlank } from './layout.ts';
import { prefixLine } from './line-parts.ts';
import { readListMark } from './list-mark.ts';

/** Bullets of points below others. */
const lower = new Set(['o', '-', '–', '▪', '◦']);

/** Indents points whose bullet is another than that of the point above, at the same indentation. */
export function indentSubBullets(lines: readonly SourceLine[]): SourceLine[] {
  /** The bullets of the list so far, the outermost first. */
  let bullets: string[] = [];
  let indent = 0;
  return lines.map((line) => {
    const mark = readListMark(line);
    if (isBlank(line) || line.list) return line;
    if (mark === undefined || typeof mark.mark === 'number' || mark.indent !== indent) {
      // A line that is indented goes on with its point.
      if (mark !== undefined || /^\S/u.test(line.text)) bullets = [];
      if (mark === undefined || typeof mark.mark === 'number') return line;
      if (mark.indent < indent || bullets.length === 0) indent = mark.indent;
    }
    const sign = mark.mark;
    const level = bullets.indexOf(sign);
    if (level !== -1) bullets = bullets.slice(0, level + 1);
    else if (bullets.length > 0 && lower.has(sign)) bullets = [...bullets, sign];
    else bullets = [sign];
    return bullets.length === 1 ? line : prefixLine(line, '  '.repeat(bullets.length - 1));
  });
}

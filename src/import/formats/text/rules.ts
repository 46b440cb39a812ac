/** Rules of a text: rows of one sign, which part it or underline a heading. */
import type { SourceLine } from '../../source-line.ts';

const rule = /^\s*([=_~*#-])\1{4,}\s*$/;

/** How much shorter or longer than its heading, in letters, a rule below it is. */
const difference = 4;

/** Takes out the rules: they have no words. A line with one below it is a heading. */
export function takeRules(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, at) => {
    if (line.table === undefined && rule.test(line.text)) return { ...line, text: '' };
    const [, sign] = rule.exec(lines[at + 1]?.text ?? '') ?? [];
    const length = lines[at + 1]?.text.trim().length ?? 0;
    const isAbove = line.text.trim() !== '' && (lines[at - 1]?.text.trim() ?? '') === '';
    const isHeading =
      isAbove &&
      (sign === '=' || sign === '-') &&
      Math.abs(line.text.trim().length - length) <= difference;
    if (!isHeading || line.emphasis) return line;
    return { ...line, whole: true, emphasis: { headingLevel: sign === '=' ? 1 : 2 } };
  });
}

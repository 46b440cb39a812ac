/** Lines of running text that an editor meant as a heading or a field, and that would be published as text. */
import type { RootContent } from 'mdast';
import { parseCaseNumber } from './case-number.ts';
import type { Report } from './problem.ts';

/** `##Punkt 3: …`: Markdown asks for a blank after the marks. */
const gluedHeading = /^#{1,6}[^#\s]/;
const field = /^(Sag|Lukket):[ \t]*(.*?)[ \t]*$/;

/**
 * Reports such lines of a paragraph at the margin. `lines` are the file's: what is escaped (`\##`,
 * `Sag\:`) is meant as text.
 */
export function checkLooseLines(
  block: RootContent,
  lines: readonly string[],
  report: Report,
): void {
  if (block.type !== 'paragraph' || block.position === undefined) return;
  for (let line = block.position.start.line; line <= block.position.end.line; line++) {
    const typed = lines[line - 1] ?? '';
    const place = { line, column: 1 };
    if (gluedHeading.test(typed)) report('overskrift-mellemrum', place, typed);
    const [, name, value = ''] = field.exec(typed) ?? [];
    const fits =
      name === 'Sag' ? parseCaseNumber(value) !== undefined : /^(?:ja|nej)$/i.test(value);
    if (name !== undefined && fits) report('felt-sted', place, typed);
  }
}

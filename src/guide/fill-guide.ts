/** Writes the parts of a guide between their comments. */
import type { GuidePart } from './guide-parts.ts';

/**
 * The text of a guide with each of `parts` written anew between `<!-- guide: mark -->` and
 * `<!-- /guide: mark -->`, each on a line of its own, and the marks that were not found.
 */
export function fillGuide(
  guide: string,
  parts: readonly GuidePart[],
): { text: string; missing: string[] } {
  const missing: string[] = [];
  let text = guide;
  for (const { mark, write } of parts) {
    const [open, close] = [`<!-- guide: ${mark} -->\n`, `\n<!-- /guide: ${mark} -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close, start);
    if (start < 0 || end < 0) missing.push(mark);
    else text = `${text.slice(0, start)}${open}\n${write()}\n${text.slice(end)}`;
  }
  return { text, missing };
}

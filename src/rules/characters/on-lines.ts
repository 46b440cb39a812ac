/** Danish, after what stands on several lines: ` (linje 3, 8 og 2 flere)`; empty for one. */
export function onLines(lines: readonly number[]): string {
  if (lines.length < 2) return '';
  const shown = lines.slice(0, mostLines).join(', ');
  const more = lines.length - mostLines;
  return ` (linje ${shown}${more > 0 ? ` og ${more} flere` : ''})`;
}

const mostLines = 8;

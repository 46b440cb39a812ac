import { meetingRule } from './rule.ts';

export const tabelStreger = meetingRule({
  id: 'tabel-streger',
  severity: 'error',
  about:
    'Under en tabels første række står en linje med streger; ellers bliver den vist som tekst.',
  say: (dashes: string) => ({
    reason:
      'Linjerne ligner en tabel, men bliver vist som tekst, for linjen med streger mangler eller har for få felter.',
    advice: `Skriv den under den første række: ${dashes}`,
  }),
  check({ running }, report) {
    for (const [index, { typed, place, type }] of running.entries()) {
      const isFirst = running[index - 1]?.place.line !== place.line - 1;
      const next = running[index + 1];
      if (type !== 'paragraph' || !isFirst || next?.place.line !== place.line + 1) continue;
      const cells = row.test(typed) && row.test(next.typed) ? columnsOf(typed) : 0;
      if (cells > 1) report(place, `|${' --- |'.repeat(cells)}`);
    }
  },
  example: {
    good: 'Se [loven]',
    bad: '| A | B |\n| 1 | 2 |\n\nSe [loven]',
    at: '26:1',
  },
});

const row = /^\s*\|[^|]*\|/u;

/** A stroke after a backslash is text. */
const columnsOf = (line: string): number =>
  (line.match(/(?<!\\)\|/gu)?.length ?? 0) - (line.trimEnd().endsWith('|') ? 1 : 0);

import { toString } from 'mdast-util-to-string';
import { textRule } from './rule.ts';

export const tabelFelter = textRule({
  id: 'tabel-felter',
  severity: 'error',
  about:
    'En tabels rækker har ikke flere felter end dens første række; resten ville ikke blive vist.',
  say: (words: string, columns: number) => ({
    reason: `»${words}« bliver ikke vist, for tabellens første række har kun ${columns} ${columns === 1 ? 'felt' : 'felter'}.`,
    advice:
      'Giv den første række og linjen med streger under den lige så mange felter. Er der en lodret streg i ' +
      'selve teksten, så skriv den som \\|',
  }),
  nodeType: 'table',
  check({ children: [head, ...rows] }, report) {
    const columns = head?.children.length ?? 0;
    for (const { children } of rows) {
      const lost = children.slice(columns).find((cell) => toString(cell).trim() !== '');
      if (lost) report(lost.position?.start, toString(lost), columns);
    }
  },
  example: {
    good: 'Se [loven]',
    bad: '| A |\n| - |\n| 1 | 2 |\n\nSe [loven]',
    at: '28:5',
  },
});

/** The table of rules in the editor's guide. */
import { severityNames } from '../i18n/da-cli.ts';
import { guideWords } from '../i18n/da-guide.ts';
import type { Rule } from '../rules/rule.ts';

/** A Markdown table with one row a rule, in the order of `rules`. */
export function rulesTable(rules: readonly Rule[]): string {
  const head = guideWords.rulesHead;
  const rows = rules.map(({ id, severity, about, example }) =>
    row(`\`${id}\``, severityNames[severity], about, code(example.good), code(example.bad)),
  );
  return [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
}

const row = (...cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;

/** An example on one line; `⏎` is a line end, `␍` that of an old Mac. */
function code(example: string): string {
  if (example === '') return '–';
  return `\`${example.trimEnd().replaceAll('\n', ' ⏎ ').replaceAll('\r', '␍').replaceAll('|', '\\|')}\``;
}

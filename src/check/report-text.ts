/** Problems as an editor reads them in a terminal. */
import { commandWords, severityNames } from '../i18n/da-cli.ts';
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { sortProblems } from '../rules/report.ts';
import { linesOf, onOneLine } from './inert.ts';

/**
 * One block a file, its problems in the order of its lines, and the count last:
 *
 *     content/moeder/byraad/2026-03-24.md
 *       3:7  fejl  Datoen »24-03-2026« kan ikke læses.  [moede-dato]
 *            Skriv den som 2026-03-24.
 *
 *     1 fejl i 1 fil.
 *
 * `folder` is the content folder as the reader calls it (`content`). No line ends the text.
 */
export function reportText(problems: readonly Problem[], folder: string): string {
  if (problems.length === 0) return commandWords.report.clean;
  const files = Map.groupBy(sortProblems(problems), ({ file }) => file);
  const blocks = [...files].map(([file, inFile]) =>
    [onOneLine(`${folder}/${maskNumbers(file)}`), ...problemLines(inFile), ''].join('\n'),
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const { total, onlyWarnings, fixable } = commandWords.report;
  const fixes = problems.filter(({ fix }) => fix !== undefined).length;
  const end =
    total(errors, problems.length - errors, files.size) +
    (errors === 0 ? onlyWarnings : '') +
    (fixes > 0 ? fixable(fixes) : '');
  return [...blocks, end].join('\n');
}

function problemLines(problems: readonly Problem[]): string[] {
  const places = problems.map(({ line, column }) => `  ${line}:${column}  `);
  const width = places.reduce((most, { length }) => Math.max(most, length), 0);
  return problems.flatMap(({ severity, reason, ruleId, advice }, index) => [
    `${(places[index] ?? '').padEnd(width)}${severityNames[severity]}  ${onOneLine(reason)}  [${ruleId}]`,
    ...linesOf(advice).map((line) => `${' '.repeat(width)}${line}`),
  ]);
}

/** Problems one a line, as programs that editors write with read them. */
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { sortProblems } from '../rules/report.ts';
import { onOneLine } from './inert.ts';

/**
 * `content/moeder/byraad/2026-03-24.md:3:7: error: Datoen … Skriv den … [moede-dato]`; empty where there
 * is no problem. The problem matcher in `.vscode/tasks.json` reads these lines.
 */
export const reportUnix = (problems: readonly Problem[], folder: string): string =>
  sortProblems(problems)
    .map(({ severity, file, line, column, ruleId, reason, advice }) => {
      const place = `${onOneLine(`${folder}/${maskNumbers(file)}`)}:${line}:${column}`;
      return `${place}: ${severity}: ${onOneLine(`${reason} ${advice}`)} [${ruleId}]`;
    })
    .join('\n');

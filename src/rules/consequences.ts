/** One mistake is told once: not what follows from a heading of a meeting that is none. */
import type { Problem } from '../minutes/problem.ts';

/** What is told of a line that was meant as a heading, or of a heading that cannot be one. */
const misreadHeadings: ReadonlySet<string> = new Set([
  'afsnit-uden-punkt',
  'overskrift-mellemrum',
  'overskrift-niveau',
  'overskrift-sted',
  'punkt-dobbelt',
  'punkt-linje',
  'punkt-overskrift',
  'tegn-skjult',
]);

/** What may follow from it anywhere in the file, below it in its item, and in all of its item. */
const inFile: ReadonlySet<string> = new Set(['rettelse-punkt', 'punkt-ingen']);
const below: ReadonlySet<string> = new Set(['afsnit-uden-punkt', 'felt-sted']);
const inItem: ReadonlySet<string> = new Set(['beslutning-mangler']);

/**
 * The `problems` of one meeting's file without those that only a misread heading causes. `itemLines` are
 * the lines of the headings of items that were read, ascending.
 */
export function withoutConsequences(
  problems: readonly Problem[],
  itemLines: readonly number[],
): Problem[] {
  const causes = problems.filter(({ ruleId }) => misreadHeadings.has(ruleId));
  if (causes.length === 0) return [...problems];
  const itemOf = (line: number): number => itemLines.findLast((item) => item <= line) ?? 0;
  return problems.filter(({ ruleId, line }) => {
    if (inFile.has(ruleId)) return false;
    const inSameItem = causes.filter((cause) => itemOf(cause.line) === itemOf(line));
    if (inItem.has(ruleId)) return inSameItem.length === 0;
    return !below.has(ruleId) || !inSameItem.some((cause) => cause.line < line);
  });
}

/** What became of damaged documents, as a table. */
import type { Verdict } from './mutation-worker.ts';
import type { End, FormatResult } from './bench-mutations.ts';

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(8) : cell.padStart(11))).join('');

/** A row for each format. */
export const tellMutations = (results: readonly FormatResult[]): string =>
  [
    row(['', 'damaged', 'refused', 'told', 'whole', 'crashed', 'late', 'silent', 'slowest ms']),
    ...results.map((each) =>
      row([
        each.format,
        ...[each.documents, each.refused, each.told, each.whole].map(String),
        ...[each.crashed, each.late, each.silent, Math.round(each.slowest)].map(String),
      ]),
    ),
  ].join('\n');

/** Most words that are told of one document. */
const mostWords = 12;

/** How a sound document is imported, and what the other reading has of it besides. */
export const tellSound = (
  name: string,
  { kind, missing: { unread, unwritten } }: Verdict,
): string => `${name}: ${[kind, ...unread, ...unwritten].slice(0, mostWords).join(' ')}`;

/** What failed: where it is kept, what was done to it, what is wrong. */
export function tellFailure(path: string, name: string, { verdict, error }: End): string {
  const said = [error, verdict?.error].filter((each) => each !== undefined);
  const { unread, unwritten } = verdict?.missing ?? { unread: [], unwritten: [] };
  const missing = Object.entries({ unread, unwritten })
    .filter(([, words]) => words.length > 0)
    .map(([kind, words]) => `${kind}: ${words.slice(0, mostWords).join(' ')}`);
  return `${path} (${name})\n  ${[...said, ...missing, ...(verdict?.notes ?? [])].join('\n  ')}`;
}

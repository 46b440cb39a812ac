/** Totals of an import. */
import { importReport as words } from '../../i18n/da-import-report.ts';
import { isDoubt } from '../../import/report.ts';
import type { Outcome } from '../../engine/import/import-outcome.ts';

/**
 * Adds up outcomes. Keeps only numbers of successful ones, so that memory does not grow with them.
 */
export interface Summary {
  add(outcome: Outcome): void;
  /** Number of documents so far, and of the items in those that were imported. */
  readonly documents: number;
  readonly items: number;
  /** Documents that were not imported. */
  failed(): Outcome[];
  /** The totals as lines; `skipped` files of the folders were not documents, `ofExports` belong to these. */
  lines(skipped: number, ofExports: number): string[];
}

export function startSummary(): Summary {
  const counts: Record<Outcome['kind'], number> = {
    written: 0,
    joined: 0,
    replaced: 0,
    unchanged: 0,
    refused: 0,
  };
  const refusals: Outcome[] = [];
  const attachments = new Set<string>();
  let items = 0;
  let doubts = 0;
  // A refused file that was found in a folder and is an attachment of a document is no failure.
  const failed = (): Outcome[] =>
    refusals.filter(({ source }) => !(source.found && attachments.has(source.path)));
  return {
    get documents() {
      return counts.written + counts.joined + counts.replaced + counts.unchanged + counts.refused;
    },
    get items() {
      return items;
    },
    add(outcome) {
      const { kind, meeting, report } = outcome;
      counts[kind] += 1;
      if (kind === 'refused') refusals.push(outcome);
      else doubts += report.notes.filter(isDoubt).length;
      items += meeting?.items ?? 0;
      for (const path of meeting?.attachments ?? []) attachments.add(path);
    },
    failed,
    lines: (skipped, ofExports) => [
      ...(doubts > 0 ? [words.doubts(doubts)] : []),
      ...(skipped > 0 ? [words.skipped(skipped)] : []),
      ...(ofExports > 0 ? [words.ofExports(ofExports)] : []),
      words.summary(
        counts.written + counts.joined + counts.replaced,
        counts.unchanged,
        failed().length,
      ),
    ],
  };
}

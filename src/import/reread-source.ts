/** Imports a source document again to find what its meeting's file must still contain. */
import type { KnownCommittee } from './header/committees.ts';
import { given } from '../minutes/given.ts';
import { placedWords } from '../minutes/words/placed-words.ts';
import { factTexts, type SourceText } from '../minutes/source-text.ts';
import { importDocument, type ImportResult, type SourceDocument } from './import-document.ts';
import { isError, sayNote } from './report.ts';

/** Facts from the meeting's file, which the editor may have given when importing. */
export interface RereadOptions {
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  /** Key of the committee, and ISO date. */
  committee: string;
  date: string;
}

/** The text of the document, or the Danish reason why it cannot be imported. */
export function rereadSource(
  document: SourceDocument,
  { committees, committee, date }: RereadOptions,
): SourceText | string {
  const options = { committees, given: { committee, date }, findFiles: () => [] };
  const result = importDocument(document, options);
  const pages = new Map(document.lines.map(({ number, page }) => [number, page]));
  return sourceTextOf(result, pages);
}

/** The text of an imported source, or the reason why it was not; `pages` by line number. */
export function sourceTextOf(
  { report, imported, words }: ImportResult,
  pages: ReadonlyMap<number, number | undefined> = new Map(),
): SourceText | string {
  if (imported === undefined || words === undefined) {
    return report.notes.filter(isError).map(sayNote).join(' ');
  }
  // A successful import has the same words in the same order.
  const placed = placedWords(imported.meeting);
  const sections = imported.meeting.items.flatMap((item) => item.sections);
  const placeOf = new Map(sections.map((section, at) => [section, at]));
  return {
    count: report.proof?.words ?? words.length,
    facts: factTexts(imported.meeting),
    words: words.map(({ word, line }, index) => {
      const { item, section } = placed[index] ?? {};
      return {
        ...{ word, line },
        ...given({ page: pages.get(line), item: item?.number }),
        ...given({ section: section && placeOf.get(section) }),
      };
    }),
    sections: sections.map(({ kind, heading }) => ({ kind, heading })),
  };
}

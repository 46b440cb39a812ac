/** A document that was imported, read again: what its meeting's file must still say. */
import type { KnownCommittee } from './header/committees.ts';
import { given } from '../minutes/given.ts';
import { placedWords } from '../minutes/placed-words.ts';
import { factTexts, type SourceText } from '../minutes/source-text.ts';
import { importDocument, type SourceDocument } from './import-document.ts';
import { isError, sayNote } from './report.ts';

/** What the meeting's file says of itself, and an editor may have given with the document then. */
export interface RereadOptions {
  /** The committees of `udvalg.yml`. */
  committees: readonly KnownCommittee[];
  /** Key of the committee, and ISO day. */
  committee: string;
  date: string;
}

/** Imports the document once more and gives what it says, or the reason why that cannot be told. */
export function rereadSource(
  document: SourceDocument,
  { committees, committee, date }: RereadOptions,
): SourceText | string {
  const { report, imported, words } = importDocument(document, {
    committees,
    given: { committee, date },
    findFiles: () => [],
  });
  if (imported === undefined || words === undefined) {
    return report.notes.filter(isError).map(sayNote).join(' ');
  }
  const pages = new Map(document.lines.map(({ number, page }) => [number, page]));
  // They are the same words in the same order, or nothing would have been imported.
  const placed = placedWords(imported.meeting);
  return {
    count: report.proof?.words ?? words.length,
    facts: factTexts(imported.meeting),
    words: words.map(({ word, line }, index) => ({
      ...{ word, line },
      ...given({ page: pages.get(line), item: placed[index]?.item?.number }),
    })),
  };
}

/** A document that was imported, read again: what its meeting's file must still say. */
import { given } from '../minutes/given.ts';
import { factTexts, type SourceText } from '../minutes/source-text.ts';
import { buildMeeting, type MeetingIdentity } from './build-meeting.ts';
import type { DraftItem } from './draft.ts';
import { recognise } from './recognise.ts';
import type { ReadDocument } from './source-line.ts';
import { sortSourceWords } from './source-words.ts';

/**
 * Recognises the lines of a document as an import does. `identity` is the meeting's file's: what an
 * editor gave with the document then. `undefined` where the document has no items.
 */
export function rereadSource(
  document: ReadDocument,
  identity: MeetingIdentity,
): SourceText | undefined {
  const draft = recognise(document.lines);
  if (draft.items.length === 0) return undefined;
  const meeting = buildMeeting(draft, identity, []);
  const { count, text } = sortSourceWords(document, draft, meeting);
  const pages = new Map(document.lines.map(({ number, page }) => [number, page]));
  const itemAt = findItem(draft.items);
  return {
    count,
    facts: factTexts(meeting),
    words: text.map(({ word, line }) => ({
      ...{ word, line },
      ...given({ page: pages.get(line), item: itemAt(line) }),
    })),
  };
}

/** Gives the number of the item that a line belongs to. */
function findItem(items: readonly DraftItem[]): (line: number) => string | undefined {
  const beginnings = items.map(({ number, line, headLines = [] }) => ({
    number,
    line: Math.min(line, ...headLines),
  }));
  return (line) => beginnings.findLast((item) => item.line <= line)?.number;
}

/** Joins the notes of a document on the same oddity, so that an editor is asked once. */
import type { ImportNote } from './report.ts';

type Kind = ImportNote['kind'];

/** What a document has all through where it has it at all. Each other note is a question of its own. */
const repeated: ReadonlySet<Kind> = new Set<Kind>([
  'number-given',
  'number-missing',
  'number-again',
  'decision-day',
  'number-order',
  'number-twice',
  'title-given',
  'repeated-decision',
  'doubtful-item',
  'not-in-contents',
  'only-in-contents',
  'contents-order',
  'text-before-items',
  'fact-not-repeated',
  'empty-decision',
]);

/** With fewer, each is told where it is. */
const fewest = 3;

/** `notes` with one in place of several of a kind: the first, with the places of the others. */
export function askOnce(notes: readonly ImportNote[]): ImportNote[] {
  const kinds = Map.groupBy(notes, ({ kind }) => kind);
  return notes.flatMap((each) => {
    const [first, ...others] = kinds.get(each.kind) ?? [];
    if (!repeated.has(each.kind) || others.length + 1 < fewest) return [each];
    return each === first
      ? [{ ...each, also: others.map(({ line, page }) => ({ line, page })) }]
      : [];
  });
}

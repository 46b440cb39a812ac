/** Recognises what declares items open or closed to the public, and signature pages. */
import { visibleText } from '../../minutes/words/plain-words.ts';
import { isBlank } from '../lines/layout.ts';
import type { SourceLine } from '../source-line.ts';
import { opennessOfGroup } from '../../minutes/openness/group.ts';
import { opennessOfLine, opennessOfTitle } from '../../minutes/openness/index.ts';

/** In characters: a longer line is a sentence. */
const longest = 120;

/** Reads a heading that declares all items below it open or closed: `Lukkede punkter`. */
export const readGroup = (text: string): 'open' | 'closed' | undefined =>
  text.length > longest ? undefined : opennessOfGroup(text);

/** `(Lukket sag) (hv)`: with the initials of the author. */
const bracketed = /^\s*\(([^()]*)\)(?:\s*\(\p{L}{1,5}\))?\s*$/u;

const openLine =
  /^(?:åben|åbent|åben sag|åbent punkt|åbent dagsordenspunkt|åbent møde)\s*:?$|^lukket\s*:\s*nej[.]?$/iu;

/** Reads a line that declares a single item open or closed. */
export function readItemStatus(text: string): 'open' | 'closed' | undefined {
  if (text.length > longest) return undefined;
  const words = visibleText(text).replace(bracketed, '$1').trim();
  if (openLine.test(words)) return 'open';
  return opennessOfLine(words) === 'closed' ? 'closed' : undefined;
}

/** `Lukket - ØU - titel`, `Lukket sag: titel`, `titel (lukket)`, `Lukket punkt` */
export const isClosedTitle = (title: string): boolean =>
  opennessOfTitle(withoutType(title)) === 'closed';

/** A title without its type suffix: `(B)`, `(O)`. */
const withoutType = (title: string): string => title.trim().replace(/(?<!\s)\s*\(\p{Lu}\)$/u, '');

const signatureTitle =
  /^(?:digital |elektronisk )?(?:underskrift(?:er|en)?|underskrifts?(?:blad|ark|side|liste)|underskriftsblad for .*|signatur(?:er)?|signaturblad)(?: af (?:referat|protokol|beslutningsprotokol)(?:let|len|en|et)?)?$/iu;

/** Whether a title is that of a signature page, which is not an item. */
export const isSignatureTitle = (title: string): boolean =>
  signatureTitle.test(withoutType(title).replace(/^\((?:åben|lukket)\)\s*/iu, ''));

/** A line that says of several items, or of the meeting, that they are open or closed. */
export interface Group {
  line: number;
  text: string;
  status: 'open' | 'closed';
}

/**
 * Sorts groups by whether they stand over items, as the next line begins one of `starts`, or within an
 * item. Those in the contents list or within the header, up to the line `last`, do not count.
 */
export function sortGroups(
  groups: readonly Group[],
  last: number,
  kept: readonly SourceLine[],
  starts: ReadonlySet<number>,
): { over: Group[]; within: Group[] } {
  // A line of strokes underlines the one above.
  const lines = kept
    .filter((line) => !isBlank(line) && !/^[=_*–—-]+$/u.test(line.text.trim()))
    .map(({ number }) => number);
  const isOver = ({ line }: Group): boolean =>
    starts.has(lines.find((number) => number > line) ?? 0);
  const below = groups.filter(({ line }) => line > last);
  return {
    over: below.filter(isOver),
    within: below.filter((group) => !isOver(group)),
  };
}

/**
 * The last line of the contents list, whose last lines may be the heading of a closed part without entries:
 * `Åbent referat`, the entries, `Lukket referat`. `last` is the one of its last entry, and `ofFirst` are the
 * entries of the first item, which has to be below the open heading.
 */
export function endOfList(
  groups: readonly Group[],
  last: number,
  ofFirst: readonly { line: number }[],
): number {
  const next = groups.find(({ line }) => line > last);
  const open = groups.findLast(({ line }) => line < last);
  const isPair =
    open?.status === 'open' &&
    next?.status === 'closed' &&
    withoutStatus(open.text) === withoutStatus(next.text);
  const isListed = ofFirst.some(({ line }) => line > (open?.line ?? Infinity) && line <= last);
  return isPair && isListed ? next.line : last;
}

const withoutStatus = (text: string): string =>
  text.toLocaleLowerCase('da').replace(/(?:åben|åbne|åbent|lukket|lukkede)(?!\p{L})/u, '');

/** Whether the last group over the item at a line is a closed one. */
export const isBelowClosedGroup = (over: readonly Group[], item: number): boolean =>
  over.findLast(({ line }) => line < item)?.status === 'closed';

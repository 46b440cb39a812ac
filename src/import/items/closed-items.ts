/** Recognises what declares items open or closed to the public, and signature pages. */

const list = (words: string): string[] => words.trim().split(/,\s+/u);

/** Headings, in lower case, that declare all items below them open or closed. */
const groups = new Map<string, 'open' | 'closed'>([
  ...list(`
    åbne punkter, åbne dagsordenspunkter, åbne sager, åben dagsorden, åbent møde,
    offentlige punkter, punkter for åbne døre, for åbne døre`).map(
    (words) => [words, 'open'] as const,
  ),
  ...list(`
    lukkede punkter, lukkede dagsordenspunkter, lukkede sager, lukket dagsorden, lukket møde,
    ikke offentlige punkter, punkter for lukkede døre, for lukkede døre`).map(
    (words) => [words, 'closed'] as const,
  ),
]);

const lower = (text: string): string =>
  text.trim().replace(/\s*:$/u, '').replaceAll(/\s+/gu, ' ').toLocaleLowerCase('da');

export const readGroup = (text: string): 'open' | 'closed' | undefined =>
  groups.get(lower(text).replace(purposePrefix, ''));

/** `Til behandling - for lukkede døre` */
const purposePrefix = /^til \p{L}+(?: [-–—])? (?=for (?:åbne|lukkede) døre$)/u;

/** `(Lukket sag) (hv)`: with the initials of the author. */
const bracketed = /^\s*\(([^()]*)\)(?:\s*\(\p{L}{1,5}\))?\s*$/u;

/** Reads a line that declares a single item open or closed. */
export function readItemStatus(text: string): 'open' | 'closed' | undefined {
  const [, word] =
    /^(åben|åbent|åben sag|lukket|lukket sag|lukket punkt|åbent punkt|lukket dagsordenspunkt|åbent dagsordenspunkt|lukket møde|åbent møde|punktet er lukket|sagen er lukket)$/u.exec(
      lower(text.replace(bracketed, '$1')),
    ) ?? [];
  if (word === undefined) return undefined;
  return word.includes('lukket') ? 'closed' : 'open';
}

/** `Lukket - ØU - titel`, `Lukket sag: titel`, `titel (lukket)`, `Lukket punkt` */
const closedTitle =
  /^\(?lukket\)?\s*[-–—:]|^\(lukket\)|^lukket (?:sag|punkt|dagsordenspunkt)(?!\p{L})|[(\[]lukket(?: sag| punkt)?[)\]]$|[-–—] lukket(?: sag| punkt)?$|\(for lukkede døre\)$|^lukket$/iu;

export const isClosedTitle = (title: string): boolean => closedTitle.test(withoutType(title));

/** A title without its type suffix: `(B)`, `(O)`. */
const withoutType = (title: string): string => title.trim().replace(/\s*\(\p{Lu}\)$/u, '');

const signatureTitle =
  /^(?:digital |elektronisk )?(?:underskrift(?:er|en)?|underskrifts?(?:blad|ark|side|liste)|underskriftsblad for .*|signatur(?:er)?|signaturblad)(?: af (?:referat|protokol|beslutningsprotokol)(?:let|len|en|et)?)?$/iu;

/** Whether a title is that of a signature page, which is not an item. */
export const isSignatureTitle = (title: string): boolean =>
  signatureTitle.test(withoutType(title).replace(/^\((?:åben|lukket)\)\s*/iu, ''));

export interface Group {
  line: number;
  status: 'open' | 'closed';
}

/**
 * Returns a function that tells whether the item at a line is below a group heading for closed
 * items. Group headings in the contents list or within the header do not count.
 */
export function isBelowClosedGroup(
  groups: readonly Group[],
  lastOfHeader: number,
  contents: ReadonlySet<number>,
): (line: number) => boolean {
  const last = Math.max(lastOfHeader, ...contents);
  const below = groups.filter(({ line }) => line > last);
  return (item) => below.findLast(({ line }) => line < item)?.status === 'closed';
}

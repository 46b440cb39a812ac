/** Compares the texts of lines on two pages: repeated, or counting the pages. */

/** After these words, a number does not count pages. */
const otherCounters = /^(?:punkt|pkt|sag|sagsnr|nr|bilag|afsnit|kapitel|§)[.:]?$/i;

/** How the lines of two pages that are `distance` apart correspond. */
export function compareTexts(
  one: string,
  other: string,
  distance: number,
): 'same' | 'page-number' | undefined {
  if (one === other) return isPageNumber(one) ? undefined : 'same';
  const parts = one.split(numeral);
  const otherParts = other.split(numeral);
  if (parts.length !== otherParts.length) return undefined;
  let counts = false;
  for (const [index, part] of parts.entries()) {
    const otherPart = otherParts[index] ?? '';
    if (part === otherPart) continue;
    const before = parts[index - 1]?.trim().split(/\s/u).at(-1) ?? '';
    if (valueOf(otherPart) - valueOf(part) !== distance || otherCounters.test(before)) {
      return undefined;
    }
    counts = true;
  }
  if (!counts) return undefined;
  const words = parts.filter(
    (part, index) => index % 2 === 0 && !/^(?:side|page)$/i.test(part.trim()),
  );
  return /\p{L}{3}/u.test(words.join('')) ? 'same' : 'page-number';
}

/** Arabic numbers, and Roman ones as words of their own. */
const numeral = /(\d+|(?<![\p{L}\d])[ivxl]+(?![\p{L}\d]))/u;

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function valueOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[ivxl]+$/.test(text)) return NaN;
  const values = Array.from(text, (letter) => romanValues[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

const pageNumber =
  /^(?:[-–—]\s?)?(?:side|page|s\.)?\s?\d{1,4}(?:\s?(?:af|of|\/|-)\s?\d{1,4})?(?:\s?[-–—])?$/i;

export const isPageNumber = (text: string): boolean => pageNumber.test(text);

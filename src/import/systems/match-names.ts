/** Which attachments the listed names mean: minutes often write them in another way than the system. */
import type { PublicAttachment } from './public-part.ts';

/** Share of the words that two names have in common, at least. */
const enoughWords = 0.7;

/** The attachment of each listed name: the one that it is, or is most like; none in doubt. */
export function matchNames(
  listed: readonly string[],
  attachments: readonly PublicAttachment[],
): Map<number, PublicAttachment> {
  const found = new Map<number, PublicAttachment>();
  const words = listed.map((name) => wordsOf(name.replace(documentNumber, '')));
  // What is the same comes first, so that nothing that is merely like it takes its place.
  for (const least of [1, enoughWords]) {
    for (const [index, own] of words.entries()) {
      if (found.has(index)) continue;
      const taken = new Set(found.values());
      const scored = attachments
        .filter((attachment) => !taken.has(attachment))
        .map((attachment) => ({ attachment, score: likeness(own, wordsOf(attachment.name)) }))
        .toSorted((one, other) => other.score - one.score);
      const [best, next] = scored;
      const isOnly = least === 1 || best?.score !== next?.score;
      if (best && best.score >= least && isOnly) found.set(index, best.attachment);
    }
  }
  return found;
}

/** `2012-200782 - ` */
const documentNumber = /^\s*\d{2,4}[-–/]\d{3,9} *[-–]? */u;

const wordsOf = (name: string): string[] => {
  const plain = name
    .replace(/\.\w{1,5}$/u, '')
    .normalize('NFKC')
    .toLocaleLowerCase('da');
  return plain.match(/[\p{L}\d]+/gu) ?? [];
};

/** 1 for the same words. Two names with different numbers are of different things. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const has = (words: readonly string[], others: readonly string[]): boolean =>
    words.some((word) => /^\d+$/u.test(word) && !others.includes(word));
  if (has(one, other) && has(other, one)) return 0;
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length);
}

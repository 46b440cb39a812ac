/** Links from a result to the very words: the section, the sentence, and what to mark there. */
import { sentenceParameter, wordParameter } from '../found/parameter.ts';
import type { FoundAttachment, Hit } from './answer.ts';

/** Words of each end of a sentence that its link names; a short one is named in full. */
const endWords = 6;
/** Most words to mark. */
const mostWords = 12;

/**
 * The item, with the words found marked, opened at the passage that is shown of it; at its top, where the
 * decision stands, if its title has them.
 */
export const hitLink = (hit: Hit, base: string): string =>
  linkTo(
    hit,
    hit.title.some((segment) => segment.hit)
      ? undefined
      : hit.passages.find(({ sentence }) => sentence !== undefined),
    base,
  );

/** The same, opened at the section `id`. */
export const sectionLink = (hit: Hit, id: string, base: string): string =>
  linkTo(hit, hit.passages.find(({ section }) => section?.id === id) ?? { section: { id } }, base);

/** The item as it is. */
export const itemLink = ({ address }: Hit, base: string): string => base + address.slice(1);

/** The attachment, opened at the page: browsers and readers of PDFs go to it. */
export const attachmentLink = ({ address, page }: FoundAttachment, base: string): string =>
  base + address.slice(1) + (page === undefined ? '' : `#page=${page}`);

/**
 * `?fundet=budget&ved=Byrådet drøfter#:~:text=Byrådet drøfter`: for the script of the item's page the words
 * and the sentence, and for a browser without it the text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/). The section is not named beside that: a browser goes
 * to it half a second after the script has gone to the words, where it does not find the text.
 */
function linkTo(
  { address, words }: Hit,
  { section, sentence = '' }: { section?: { id: string }; sentence?: string } = {},
  base: string,
): string {
  const [start = '', end] = endsOf(sentence);
  const parameters = new URLSearchParams([
    ...words.slice(0, mostWords).map((word) => [wordParameter, word]),
    ...(start === '' ? [] : [[sentenceParameter, start]]),
  ]);
  const directive = [start, ...(end === undefined ? [] : [end])].map(encode).join(',');
  const fragment = start === '' ? (section?.id ?? '') : `:~:text=${directive}`;
  return (
    base +
    address.slice(1) +
    (parameters.size === 0 ? '' : `?${parameters}`) +
    (fragment === '' ? '' : `#${fragment}`)
  );
}

/** A short sentence in full; of another its beginning and its end. */
function endsOf(sentence: string): string[] {
  const words = sentence.split(' ');
  return words.length <= 2 * endWords
    ? [sentence]
    : [words.slice(0, endWords), words.slice(-endWords)].map((end) => end.join(' '));
}

/** Also encodes the sign that parts a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

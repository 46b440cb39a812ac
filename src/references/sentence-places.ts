/** Which sentence of a text a place is in. */
import { sentences } from '../minutes/words/sentences.ts';

/** Offsets in the text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The sentences of `text`, in order. */
export function sentenceSpans(text: string): Span[] {
  let from = 0;
  return sentences(text).map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
}

/** The span that the offset `at` is in, if any. */
export const spanAt = (spans: readonly Span[], at: number): Span | undefined =>
  spans.find(({ end }) => at < end);

/** Those of `tokens` that are in `span`. */
export const inSpan = <Token extends Span>(
  tokens: readonly Token[],
  span: Span | undefined,
): Token[] =>
  span ? tokens.filter(({ start, end }) => start >= span.start && end <= span.end) : [];

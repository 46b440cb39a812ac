/** An answer to what a document and its meeting's file say differently: `3=ny`, `3:titel=gammel`. */
import type { Answer } from '../../import/join/questions.ts';

const answers: Readonly<Record<string, Answer>> = { ny: 'new', gammel: 'old', begge: 'both' };

/** The place with its answer; `undefined` if the text is none. */
export function readAnswer(text: string): [place: string, answer: Answer] | undefined {
  const at = text.lastIndexOf('=');
  const place = text
    .slice(0, Math.max(0, at))
    .trim()
    .replace(/^punkt /iu, '');
  const word = text
    .slice(at + 1)
    .trim()
    .toLocaleLowerCase('da');
  const answer = Object.hasOwn(answers, word) ? answers[word] : undefined;
  return place === '' || answer === undefined ? undefined : [place, answer];
}

/** Words that carry a question and say nothing of what it is about. */
import { danishSpelling } from './fold.ts';

/** Words that begin a question. */
const questionWords = new Set(
  'hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår'.split(' '),
);

const functionWords = new Set([
  ...questionWords,
  ...[
    'ad af alle alt at bliver blev blevet da de dem den denne der deres det dette dig din disse dog du',
    'efter eller en end er et for fra få får før gøre gør har have havde ham han hende her hos hun hver',
    'i ind inden jeg kan kom kommer kunne lige man med meget mellem men mig min mod må måtte nogen noget',
    'nogle når nu og også om op os over på samt selv sig sin siden skal skulle som så til ud uden under',
    'var ved vi vil ville vores være været',
  ].flatMap((line) => line.split(' ')),
]);

/** Words that say nothing of a question's subject, but may be what somebody searches for. */
const askingWords = new Set(
  [
    'aftalt bestemt besluttede besluttet beslutter drejer findes handler handlede mener mente nævnt',
    'omtalt sagde sagt siger sker skete sket står stod stået talt vedtog vedtaget vedtager',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the word is one of grammar: `hvad`, `blev`, `der`, `om`. */
export const isFunctionWord = (word: string): boolean => functionWords.has(danishSpelling(word));

/**
 * The words of a query that say what it is about, in their order: those that are no function words, and
 * in a question none of those that one asks with either. All, where nothing would be left.
 */
export function subjectWords(words: readonly string[]): readonly string[] {
  const isQuestion = words.some((word) => questionWords.has(danishSpelling(word)));
  const left = words.filter(
    (word) => !isFunctionWord(word) && !(isQuestion && askingWords.has(danishSpelling(word))),
  );
  return left.length > 0 ? left : words;
}

/** What is said of an item where the words after it tell of another meeting: `punkt 3 udgik på sidste møde`. */
import { agendaGenitives } from './governing-words.ts';
import { wordAt, type Tokens } from './phrases.ts';
import type { TextContext } from './reference.ts';
import { previousWords } from './vocabulary.ts';

/** Words by which a day or a meeting is one to come, which an item of this meeting may be put off to. */
const ahead =
  /^(?:til|igen|næste|kommende|behandles|genbehandles|genoptages|drøftes|forelægges|flyttes|optages|tages|sættes)$/u;
const previousDays = /^(?:møde[rts]?|mødet?s|\p{L}*dagsorden(?:en)?s?|\p{L}{3,}mødet?)$/u;
const done =
  /^(?:udsat|udsattes|udsatte|udskudt|udgik|udgået|udgår|taget|behandlet|besluttet|godkendt)$/u;
/** The meeting's own body, where it is not named. */
const ownBody = /^(?:udvalg|råd|byråd|kommunalbestyrelse|regionsråd|forum)(?:m?ets|ens|s)$/u;

/** Whether the tokens after an item in its sentence tell of a meeting that was before, or of another body's. */
export const isToldElsewhere = (later: Tokens, { committee }: TextContext): boolean =>
  later.some((token, at) => {
    const [before, next] = [wordAt(later, at - 1), later[at + 1]];
    if (token.kind === 'day' || token.kind === 'week') {
      return !later.slice(0, at).some(({ word }) => ahead.test(word));
    }
    if (token.kind === 'committee') {
      if (token.committees.some(({ key }) => key === committee)) return false;
      const isPlace =
        /^(?:på|ved)$/u.test(before) || (before === 'i' && done.test(wordAt(later, at - 2)));
      return isPlace || /^dagsorden/u.test(next?.word ?? '');
    }
    const { word } = token;
    if (previousWords.has(word))
      return previousDays.test(next?.word ?? '') || next?.kind === 'committee';
    if (/^dagsorden(?:en)?$/u.test(word)) {
      return before.endsWith('s') && !agendaGenitives.has(before) && !ownBody.test(before);
    }
    return (
      /^(?:på|ved)$/u.test(before) &&
      /^\p{L}{3,}(?:udvalgs|råds|bestyrelses)møde(?:t|ts)?$/u.test(word)
    );
  });

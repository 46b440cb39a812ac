/** Formats what an editor has to choose between, with the command that answers it. */
import { joinQuestions as words } from '../../i18n/da-import-join.ts';
import type { Question } from '../../import/join/questions.ts';

/** Greatest length of a text that is shown, around where the two differ. */
const mostShown = 900;

/** Each question with both texts, and then the command: `path` is the document's, `typed` the options so far. */
export function tellQuestions(
  questions: readonly Question[],
  path: string,
  typed: readonly string[],
): string[] {
  if (questions.length === 0) return [];
  const byPlace = Map.groupBy(questions, ({ place }) => place);
  const answers = questions.map(({ place, part }) => {
    const isOnly = byPlace.get(place)?.length === 1;
    return inShell(`${place}${part === undefined || isOnly ? '' : `:${part}`}=ny`);
  });
  return [
    ...questions.flatMap(tellQuestion),
    words.choose,
    words.command([path, ...typed].map(inShell).join(' '), answers),
  ];
}

function tellQuestion({ place, part, about, old, fresh, mayBeBoth, isItem }: Question): string[] {
  const start = firstDifference(old, fresh);
  return [
    words.about(place, about, part !== undefined || isItem === true),
    words.old(excerpt(old, start)),
    words.fresh(excerpt(fresh, start)),
    ...(mayBeBoth ? [words.both] : []),
  ];
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function excerpt(text: string, difference: number): string {
  if (text.length <= mostShown) return text;
  const from = Math.max(0, difference - mostShown / 3);
  const end = from + mostShown;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}

/** An argument as a shell takes it. */
const inShell = (text: string): string =>
  /^[\p{L}\p{N}_./:=@%+,-]+$/u.test(text) ? text : `"${text.replaceAll(/["\\$`]/gu, '\\$&')}"`;

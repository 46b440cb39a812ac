/** Lines over several items that are all closed or open: `Lukket dagsorden`. */
import { comparable, readStatement, saysNothing, wordsOf } from './statement.ts';
import { groupNouns, singularNouns } from './words.ts';

/** Whether a line stands over several items that are all closed or open: `Lukket dagsorden`. */
export function opennessOfGroup(line: string): 'open' | 'closed' | undefined {
  if (saysNothing(line)) return undefined;
  const parts = comparable(line)
    .replace(purpose, '')
    .replace(day, '')
    .split(/ [-–—] /u);
  // `Byrådet - lukket dagsorden`
  const words = wordsOf(
    parts.length === 2 && isName.test(parts[0] ?? '') ? (parts[1] ?? '') : parts.join(' '),
  );
  const isGroup =
    words.some((word) => groupNouns.has(word)) && !words.some((word) => singularNouns.has(word));
  const read = isGroup ? readStatement(words) : undefined;
  if (read === 'open' || read === 'closed') return read;
  return doors.find(([cue]) => cue.test(words.join(' ')))?.[1];
}

/** `Til behandling - for lukkede døre` */
const purpose = /^til \p{L}+(?: [-–—])? (?=for (?:åbne|lukkede) døre$)/u;

/** `, 14. maj 2027` */
const day = /,? (?:den |d\. )?\d{1,2}[.-] ?(?:\p{L}+|\d{1,2})[ .-]\d{4}$/u;

/** What may stand before it: a name without numbers, which an item would have. */
const isName = /^\p{L}{3,}(?: \p{L}+){0,3}$/u;

/** `Herefter blev dørene lukket kl. 19.15.` */
const doors = [
  [/(?:^| )dørene (?:\p{L}+ ){0,2}åbne[ts]?(?: |$)|(?:^| )åbnede (?:\p{L}+ )?dørene/u, 'open'],
  [
    /(?:^| )dørene (?:\p{L}+ ){0,2}lukke(?:t|s|des)(?: |$)|(?:^| )lukkede (?:\p{L}+ )?dørene/u,
    'closed',
  ],
  [/(?:^| )mødet (?:\p{L}+ ){0,3}lukke(?:t|s|des) for (?:offentligheden|tilhørere)/u, 'closed'],
  [/(?:^| )mødet (?:\p{L}+ ){0,3}for lukkede døre/u, 'closed'],
] as const;

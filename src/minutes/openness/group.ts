/** Lines over several items that are all closed or open: `Lukket dagsorden`. */
import { comparable, readStatement, saysNothing, wordsOf } from './statement.ts';
import { groupNouns, singularNouns } from './words.ts';

/** Whether a line stands over several items that are all closed or open: `Lukket dagsorden`. */
export function opennessOfGroup(line: string): 'open' | 'closed' | undefined {
  if (saysNothing(line)) return undefined;
  const columns = line.trim().split(/ {3,}|\t+/u);
  const read = columns.length > 1 ? columns.map(opennessOfGroup) : [];
  const found = read.find((each) => each !== undefined);
  if (found !== undefined) return found;
  const text = [purpose, page, time, day, added].reduce(
    (rest, part) => rest.replace(part, ''),
    comparable(line),
  );
  return (
    readNamed(text) ??
    readGroup(text) ??
    doors.find(([cue]) => cue.test(wordsOf(text).join(' ')))?.[1]
  );
}

/** `Byrådet - lukket dagsorden` */
function readNamed(text: string): 'open' | 'closed' | undefined {
  const [name = '', group, ...more] = text.split(/ [-–—] /u);
  const isNamed = group !== undefined && more.length === 0 && isName.test(name);
  return isNamed && readGroup(name) === undefined ? readGroup(group) : undefined;
}

function readGroup(text: string): 'open' | 'closed' | undefined {
  // `B. Lukkede sager`
  const words = wordsOf(text.replace(/^\p{L}[.)] /u, ''));
  // `Sager efter styrelseslovens § 10, stk. 1, 2. pkt.`
  const namesLaw = words.includes('§');
  const isOfOne = (word: string): boolean =>
    !(namesLaw && word === 'pkt') && (singularNouns.has(word) || (!namesLaw && /^\d/u.test(word)));
  const isGroup = words.some((word) => groupNouns.has(word)) && !words.some(isOfOne);
  const read = isGroup ? readStatement(words) : undefined;
  return read === 'doubt' ? undefined : read;
}

/** Whether a line is a sentence of the minutes, which stays in its place: `Dørene blev lukket.` */
export const isSentence = (line: string): boolean => /[.!]$/u.test(line);

/** What may stand after it. */
const added = /(?<![ ,(–—-])[ ,(–—-]+(?:tillæg|tillægsdagsorden|fortsat|fortsættelse)\)?$/u;

/** ` kl. 19.30` */
const time =
  /(?<![, (])[, (]+(?:fra )?kl\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?\)?$/u;

/** ` Side 3` */
const page = /(?<! ) +s(?:ide|\.)? ?\d{1,4}$/u;

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

/**
 * Whether words say that an item is closed to the public, or open.
 *
 * A line is a statement when it has no other words than those of `openness-words.ts`. What only speaks of
 * closed items, and may mean this one, is a doubt, which an editor settles with `Lukket: ja` or
 * `Lukket: nej`. A closed school or road is neither.
 */
import * as known from './openness-words.ts';
import { joinSpaced, plainWords } from './plain-words.ts';

export type Openness = 'open' | 'closed' | 'doubt';

/** Reads a line that stands by itself, below an item's heading or over several items. */
export function opennessOfLine(line: string): Openness | undefined {
  const text = comparable(line);
  const read = readBoxes(text) ?? readLabelled(text) ?? readStatement(wordsOf(text));
  if (read !== undefined) return read;
  const isDoubtful =
    speaksOfClosed(text) || personal.test(text) || letterMark.test(line) || reason.test(text);
  return isDoubtful ? 'doubt' : undefined;
}

/** `☐ Åben ☒ Lukket` */
function readBoxes(text: string): Openness | undefined {
  const [, ticked, ...more] = /(?:[☒☑✓✔]|\[x\]|\(x\)) ?(\p{L}+)/u.exec(text) ?? [];
  if (ticked === undefined || more.length > 0) return undefined;
  return only(cuesOf([ticked]));
}

/** What is hardly ever open. */
const personal = /^(?:personsag|personalesag)$/u;

/** `Lukket indtil salget er gennemført`, `Lukningsgrund: …` */
const reason =
  /^(?:lukket|fortroligt?) (?:indtil|til|efter|jf|pga|på grund|grundet|af hensyn|med henvisning)(?: |$)|^(?:lukningsgrund|lukningsårsag|(?:årsag|begrundelse|hjemmel) (?:for|til) lukning)/u;

/** Whether a line stands over several items that are all closed or open: `Lukket dagsorden`. */
export function opennessOfGroup(line: string): 'open' | 'closed' | undefined {
  const parts = comparable(line)
    .replace(purpose, '')
    .replace(day, '')
    .split(/ [-–—] /u);
  // `Byrådet - lukket dagsorden`
  const words = wordsOf(
    parts.length === 2 && isName.test(parts[0] ?? '') ? (parts[1] ?? '') : parts.join(' '),
  );
  const isGroup =
    words.some((word) => known.groupNouns.has(word)) &&
    !words.some((word) => known.singularNouns.has(word));
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

/** Reads a title, whose parts that stand apart may be statements; none says `open`. */
export function opennessOfTitle(title: string): 'closed' | 'doubt' | undefined {
  const text = comparable(title);
  const parts = text.split(apart).map(wordsOf);
  const read = parts.map((words) => (words.some(isSubject) ? undefined : readStatement(words)));
  if (read.includes('closed')) return 'closed';
  const bracketed = [...text.matchAll(brackets)].map(([, words = '']) => opennessOfLine(words));
  const isDoubtful =
    [...read, ...bracketed].some((each) => each === 'doubt' || each === 'closed') ||
    speaksOfClosed(text) ||
    personal.test(text) ||
    [letterMark, shouted, closedFirst].some((mark) => mark.test(title)) ||
    parts.some((words) => doubtfulTitle.test(words.join(' ')));
  return isDoubtful ? 'doubt' : undefined;
}

const brackets = /[([{]([^()[\]{}]*)[)\]}]/gu;

/** What in a title may be its subject: tavshedspligt, a paragraph of some law. */
const isSubject = (word: string): boolean => known.closingNouns.has(word) || word.includes('§');

/** Parts of a title stand apart by brackets, colons, full stops, commas, strokes and loose dashes. */
const apart = /[()[\]{}:|/;,!?]|\. |\.$| [-–—]+|[-–—]+ /u;

/** `(L)`, as some systems mark closed items. */
const letterMark = /(?:^|\s)[([]L[)\]](?=\s|$)|^L(?: ?\d{1,3})?[:.)] |^L ?\d{1,3} \p{Lu}/u;

/** `Salg af grund LUKKET` */
const shouted =
  /\p{Ll}.*(?<!\p{L})(?:LUKKE[TD]|FORTROLIG|HEMMELIG)|(?<!\p{L})(?:LUKKE[TD]|FORTROLIG|HEMMELIG).*\p{Ll}/u;

/** `Lukket Salg af grund`, but not `Lukket skole` */
const closedFirst = /^(?:Lukket|Fortroligt?) \p{Lu}/u;

/** `Salg af grund lukket`, but not `Vejen er lukket`; `Fortroligt salg`. */
const doubtfulTitle =
  /^(?:fortrolig|hemmelig)[te]? |(?<! (?:er|var|blev|bliver|holdes|forbliver|være|stadig|fortsat|ikke|midlertidigt|permanent|helt|delvist?)) (?:lukket|fortroligt?)$/u;

/** A line in lower case, with letters of other scripts that look like Latin ones as these. */
const comparable = (line: string): string =>
  joinSpaced(plainWords(line))
    .toLocaleLowerCase('da')
    .replaceAll(/[аеорсухктіο]/gu, (letter) => latin['аеорсухктіο'.indexOf(letter)] ?? letter)
    .replaceAll(/luk- ?ket/gu, 'lukket')
    .replaceAll(/par(?:agraf(?:fen)?|\.)(?= \d)/gu, '§')
    .replaceAll(/(lukkede?|lukket|fortrolige?t?)-?(punkt|sag|møde|dagsorden)/gu, '$1 $2');
const latin = 'aeopcyxktio';

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\d§☐☑☒✓✔]+/u).filter((word) => word !== '');

/** Reads words that are all of the vocabulary. */
function readStatement(words: readonly string[]): Openness | undefined {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && /^(?:ja|nej)$/u.test(last)) {
    return answer(cuesOf(words.slice(0, -1)), last === 'ja');
  }
  return only(cuesOf(words));
}

/** `Lukket punkt: Ja`, `Status: lukket`, `Åben/lukket: åben`. */
function readLabelled(text: string): Openness | undefined {
  const [, label = '', value = ''] = /^([^:=]+)[:=](.*)$/u.exec(text) ?? [];
  const [first = '', ...rest] = wordsOf(value);
  // `(ja/nej)` in a label is its form.
  const labelWords = wordsOf(label).filter((word) => word !== 'ja' && word !== 'nej');
  if (labelWords.length === 0) return undefined;
  const cues = cuesOf(labelWords);
  // `Type: L`
  if (cues?.size === 0 && first === 'l' && rest.length === 0) return 'doubt';
  const said = readStatement([first, ...rest]);
  if (known.affirming.has(first) || known.denying.has(first)) {
    return answer(cues, known.affirming.has(first));
  }
  if (cues === undefined) return said === 'closed' ? 'doubt' : undefined;
  const own = cues.size === 1 ? only(cues) : undefined;
  if (said !== undefined) return own === undefined || own === said ? said : 'doubt';
  // `Lukket: salg af grund`
  return own === 'closed' ? 'doubt' : undefined;
}

type Cues = ReadonlySet<'open' | 'closed'>;

/** What `words` say; `undefined` where one of them is not of the vocabulary. */
function cuesOf(words: readonly string[]): Cues | undefined {
  const cues = new Set<'open' | 'closed'>();
  let negated = false;
  for (const [at, word] of words.entries()) {
    const closes = known.isClosing(word);
    if (closes || known.opening.has(word)) {
      cues.add(closes === negated ? 'open' : 'closed');
      negated = false;
    } else if (known.negating.has(word)) negated = true;
    else if (isClosingParagraph(words, at)) cues.add('closed');
    else if (!known.isNeutral(word)) return undefined;
  }
  return cues;
}

/** Whether a word is the number of § 10, of which stk. 1 says that meetings are open. */
const isClosingParagraph = (words: readonly string[], at: number): boolean =>
  (words[at] === '§10' || (words[at] === '10' && words[at - 1] === '§')) &&
  !(words[at + 1] === 'stk' && words[at + 2] === '1');

function only(cues: Cues | undefined): Openness | undefined {
  if (cues === undefined) return undefined;
  return cues.size > 1 ? 'doubt' : [...cues][0];
}

/** The answer to a label; one to a question with other words is a doubt. */
function answer(cues: Cues | undefined, isYes: boolean): Openness | undefined {
  if (cues?.size !== 1) return cues === undefined || cues.size === 0 ? undefined : 'doubt';
  return cues.has('closed') === isYes ? 'closed' : 'open';
}

const noun =
  '(?:sag|punkt|dagsordenspunkt|møde|dagsorden|personsag|behandling|referat|protokol|orientering|meddelelse|drøftelse|sagsfremstilling|indstilling|beslutning)(?:e?[nt]|e?r|erne|s)?';

const verbs =
  '(?:er|var|blev|bliver|behandles|behandlet|markeret|mærket|registreret|behandlet|skal|bør|være|som|for|i|også|derfor|omfattet|underlagt|af|dog|nu)';

/** What is said of an item behind closed doors rather than of anything else that is closed. */
const strong = [
  new RegExp(
    `(?:^| )(?:lukke(?:t|de)|fortrolige?t?|hemmelige?t?) (?:del|døre|\\p{L}*${noun})(?: |$)`,
    'u',
  ),
  new RegExp(
    `(?:^| )${noun} (?:${verbs} ){0,3}(?:lukket|fortroligt?|hemmeligt?|tavshedspligt)(?: |$)`,
    'u',
  ),
  new RegExp(`(?:^| )${noun} (?:\\p{L}+ ){0,2}(?:ikke|ej) (?:åben|åbent|offentligt?)(?: |$)`, 'u'),
  /(?:^| )(?:ikke|ej) (?:\p{L}+ ){0,2}(?:offentlig|åben) (?:behandling|drøftelse)/u,
  /(?:^| )(?:ikke|ej) (?:\p{L}+ ){0,4}(?:åbent|offentligt) møde/u,
  /(?:^| )kun for (?:\p{L}+s )?medlemmer/u,
  /(?:^| )(?:ikke|ej) (?:\p{L}+ ){0,2}offentliggøre(?:s|lse)(?: |$)/u,
  /(?:^| )undtage[tn] (?:fra )?(?:offentlighed|aktindsigt)/u,
  /(?:^| )(?:omfattet|underlagt|pålagt|belagt|hensyn til|grund af|medfør af) (?:\p{L}+ ){0,3}tavshedspligt/u,
  /styrelse(?:s?loven)?s? .{0,20}§ ?10(?!\d| stk 1)|§ ?10(?!\d| stk 1).{0,40} styrelse/u,
];

/** `hvis punktet er lukket` is no statement. */
const conditional = /(?:^| )(?:hvis|såfremt|når|om|medmindre) (?:et |en )?(?:punkt|sag)/u;

function speaksOfClosed(text: string): boolean {
  const words = wordsOf(text).join(' ');
  return strong.some((cue) => cue.test(words)) && !conditional.test(words);
}

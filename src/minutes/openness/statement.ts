/** Statements: words that are all of the vocabulary, and say `closed` or `open`. */
import { joinSpaced, plainWords } from '../words/plain-words.ts';
import * as known from './words.ts';

export type Openness = 'open' | 'closed' | 'doubt';

/** A fast path for most lines: in plain letters, and with nothing that any word or cue begins with. */
export const saysNothing = (line: string): boolean => plain.test(line) && !stems.test(line);
const plain = /^[\t\x20-\x7EÆØÅæøåéüöä–—»«”“’…§•½°€]*$/u;
const stems =
  /lu+k|åb|aab|off|fortr|hemmel|§|paragraf|par\.|tavs|medlem|personsag|personalesag|undtag|unddrag|begræns|publicer|aktindsigt|(?<!\p{L})l(?!\p{L})|(?:\p{L}[ .]){3}\p{L}/iu;

/** A line in lower case, with letters of other scripts that look like Latin ones as these. */
export const comparable = (line: string): string =>
  joinSpaced(plainWords(line))
    .toLocaleLowerCase('da')
    .replaceAll(/[аеорсухктіο]/gu, (letter) => latin['аеорсухктіο'.indexOf(letter)] ?? letter)
    .replaceAll(/luk- ?ket|(?<!\p{L})luk\.(?= |$|[)\]])|(?<=[(\[])luk(?=[)\]])/gu, 'lukket')
    .replaceAll(/(?<!\p{L})doere?(?!\p{L})/gu, 'døre')
    .replaceAll(/par(?:agraf(?:fen)?|\.)(?= \d)/gu, '§')
    .replaceAll(/(lukkede?|lukket|fortrolige?t?)-?(punkt|sag|møde|dagsorden)/gu, '$1 $2');
const latin = 'aeopcyxktio';

export const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\d§☐☑☒✓✔]+/u).filter((word) => word !== '');

/** Reads words that are all of the vocabulary; a noun alone (`Tavshedspligt`) may be a subject. */
export function readStatement(words: readonly string[]): Openness | undefined {
  if (words.length <= 1 && known.closingNouns.has(words[0] ?? '')) return 'doubt';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && /^(?:ja|nej)$/u.test(last)) {
    return answer(cuesOf(words.slice(0, -1)), last === 'ja');
  }
  return only(cuesOf(words));
}

/** `Lukket punkt: Ja`, `Status: lukket`, `Åben/lukket: åben`. */
export function readLabelled(text: string): Openness | undefined {
  const [, label = '', value = ''] = /^([^:=]+)[:=](.*)$/u.exec(text) ?? [];
  const [first = '', ...rest] = wordsOf(value);
  // `(ja/nej)` in a label is its form.
  const labelWords = wordsOf(label).filter((word) => word !== 'ja' && word !== 'nej');
  if (labelWords.length === 0) return undefined;
  const cues = cuesOf(labelWords);
  // `Lukket sag:`, but a form may have `Lukket:` on every item
  if (first === '' && labelWords.length > 1) return only(cues);
  // `Type: L`
  if (cues !== undefined && first === 'l' && rest.length === 0) return 'doubt';
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

/** `☐ Åben ☒ Lukket` */
export function readBoxes(text: string): Openness | undefined {
  const [, ticked] = /(?:[☒☑✓✔]|\[x\]|\(x\)) ?(\p{L}+)/u.exec(text) ?? [];
  return ticked === undefined ? undefined : only(cuesOf([ticked]));
}

type Cues = ReadonlySet<'open' | 'closed'>;

/** What `words` say; `undefined` where one of them is not of the vocabulary. */
function cuesOf(words: readonly string[]): Cues | undefined {
  const cues = new Set<'open' | 'closed'>();
  let negated = false;
  let namesLaw = false;
  for (const [at, word] of words.entries()) {
    const closes = known.isClosing(word);
    if (closes || known.opening.has(word)) {
      cues.add(closes === negated ? 'open' : 'closed');
      negated = false;
    } else if (known.negating.has(word)) negated = true;
    else if (word === '§10' || (word === '10' && words[at - 1] === '§')) namesLaw = true;
    else if (!known.isNeutral(word)) return undefined;
  }
  // § 10 says both that meetings are open and that an item may be closed.
  if (namesLaw && cues.size === 0) cues.add('closed');
  return cues;
}

function only(cues: Cues | undefined): Openness | undefined {
  if (cues === undefined) return undefined;
  return cues.size > 1 ? 'doubt' : [...cues][0];
}

/** The answer to a label; one to a question with other words is a doubt. */
function answer(cues: Cues | undefined, isYes: boolean): Openness | undefined {
  if (cues?.size !== 1) return cues === undefined || cues.size === 0 ? undefined : 'doubt';
  return cues.has('closed') === isYes ? 'closed' : 'open';
}

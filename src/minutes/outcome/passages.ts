/** The text of a decision as sentences, quoted words left out of what is read. */
import type { List, ListItem, RootContent } from 'mdast';
import { sentences } from '../words/sentences.ts';
import { textOf } from '../words/words.ts';
import { leavesIt } from './signals.ts';

/** A sentence of a decision. */
export interface Sentence {
  /** Its words, as they stand. */
  words: string;
  /** What is read of it: without what is quoted or in brackets. */
  read: string;
}

/** A paragraph, or an entry of a list with what leads to it. */
export interface Passage {
  sentences: Sentence[];
  /** The number of an entry of a numbered list. */
  number?: number;
  /** An entry of a list. */
  listed: boolean;
  /** A table or a quotation, which is not read. */
  isOpaque?: true;
  /** Position of its block. */
  block: number;
}

/** The passages of `blocks`, in order. */
export function passagesOf(blocks: readonly RootContent[]): Passage[] {
  return blocks.flatMap((node, block): Passage[] => {
    if (node.type === 'list') return entriesOf(node, block);
    const isText = node.type === 'paragraph' || node.type === 'heading';
    const text = isText ? textOf(node) : textOf(node, ' ');
    return [
      { sentences: sentencesOf(text), listed: false, block, ...(!isText && { isOpaque: true }) },
    ];
  });
}

function entriesOf(list: List, block: number): Passage[] {
  return list.children.map((entry, index) => ({
    sentences: sentencesOf(wordsOf(entry)),
    ...(list.ordered && { number: (list.start ?? 1) + index }),
    listed: true,
    block,
  }));
}

const wordsOf = ({ children }: ListItem): string =>
  children.map((child) => textOf(child, child.type === 'list' ? ' ' : '')).join('\n');

/** The sentences of a paragraph. A line that does not go on in the next ends one, too. */
function sentencesOf(text: string): Sentence[] {
  const masked = maskQuotations(text);
  let at = 0;
  const found = lines(masked)
    .flatMap(sentences)
    .flatMap(afterLetters)
    .map((part) => {
      const start = masked.indexOf(part, at);
      at = start + part.length;
      return { words: text.slice(start, at), read: readable(part) };
    });
  return joinLabels(found);
}

const goesOn =
  /(?:[,–-]|(?<!\p{L})(?:af|at|til|med|og|i|på|for|fra|om|den|det|de|en|et|som|der|ved|mod|over|under|samt|eller|blev|er))$/iu;

function lines(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const before = found.at(-1);
    const isOwn =
      before === undefined ||
      (/^[\s“"«»(]*(?:[\p{Lu}\d–-]|[a-h]\))/u.test(line) && !goesOn.test(before.trim()));
    if (isOwn) found.push(line);
    else found[found.length - 1] = `${before}\n${line}`;
  }
  return found;
}

/** The letter of a party ends a sentence, other than an initial: `Imod stemte V. Godkendt.` */
const afterLetters = (sentence: string): string[] => sentence.split(afterLetter);

const afterLetter =
  /(?<=(?<!\p{L})\p{Lu}\.)\s+(?=(?:Ad|Pkt|Punkt|Indstilling|Sagen|Forslag|Ændringsforslag|Her|Der|Det|Den|De|Et|En|For|Imod|Byråd|Kommunalbestyrelse|Regionsråd|Udvalg|Godkend|Udsat|Udsæt|Ikke|Afvis|Forkast|Vedtag|Tiltråd|Taget|Anbefal|Oversend|Fravær|Afbud|Enstemmig|Med)\p{L}*(?![\p{L}.]))/u;

/** `Ad 1.` and what follows are one sentence. */
function joinLabels(found: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of found) {
    const before = joined.at(-1);
    if (before && label.test(before.read)) {
      joined[joined.length - 1] = {
        words: `${before.words} ${sentence.words}`,
        read: `${before.read.replace(/[.:]$/u, '')}: ${sentence.read}`,
      };
    } else joined.push(sentence);
  }
  return joined;
}

const label =
  /^(?:ad|pkt|punkt|punkterne|indstillingens (?:pkt|punkt|punkter))\.? ?(?:\d{1,2}[a-z]?|[a-h])(?: ?(?:[-–,]|og|til) ?\d{1,2}[a-z]?){0,8}[.:]?$/iu;

/** Quoted words as dots, so that lengths stay; a quotation that does not end is left. */
const maskQuotations = (text: string): string =>
  text.replaceAll(/[“”"„][^“”"„]{1,2000}[“”"]|»[^»«]{1,2000}«|«[^»«]{1,2000}»/gu, (quoted) =>
    '·'.repeat(quoted.length),
  );

/** Without quotations and brackets, with blanks for line ends. */
const readable = (part: string): string =>
  part
    .replaceAll(/·+/gu, ' ')
    .replaceAll(/ ?\(([^()]{0,300})\)/gu, (bracket, words: string) =>
      leavesIt(words) ? ' ' : bracket,
    )
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[,.;:])/gu, '')
    .trim();

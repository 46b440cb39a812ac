/**
 * The outcome of an item (udfald), read from the words of its decision and never guessed.
 *
 * The words of Danish decisions as published: `Godkendt`, `Taget til efterretning`, `Sagen blev
 * drøftet`, `Punktet udsættes`. A decision that only reports what was said has no outcome.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AgendaItem } from './model.ts';
import { sentences } from './sentences.ts';

export type Outcome =
  | 'postponed'
  | 'withdrawn'
  | 'rejected'
  | 'referred'
  | 'amended'
  | 'approved'
  | 'recommended'
  | 'decided'
  | 'noted'
  | 'discussed'
  | 'none-stated';

/** A pattern of whole words; `\b` knows no æ, ø and å. */
const words = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu');

/** The perfect tenses (`har besluttet`) are of another occasion. */
const notEarlier = '(?<!(?:har|havde) )';
const adopted =
  'godkendt|godkendte|godkendes|vedtaget|vedtog|vedtages|tiltrådt|tiltrådte|tiltrædes|bevilget|bevilges';
const changed = String.raw`med (?:\p{L}+ ){0,2}(?:ændring|tilføjelse|rettelse)(?:en|er|erne)?`;

/**
 * Formulations in order of weight: where a decision has several (`drøftede …` and then `tog
 * orienteringen til efterretning`), the weightiest is its outcome.
 */
const formulations: readonly (readonly [Outcome, RegExp])[] = [
  [
    'withdrawn',
    words('(?:taget af|udgår af|udgik af) dagsordenen|trukket(?: tilbage)?|trækkes tilbage'),
  ],
  // `udsat for` is exposed, and `udsatte børn` are children in need.
  ['postponed', words('udsat(?! for)|udsættes(?! for)|udskudt|udskydes|udsatte (?:sagen|punktet)')],
  [
    'rejected',
    words(
      String.raw`afvist|afvises|afviste|forkastet|forkastes|ikke (?:\p{L}+ )?(?:${adopted}|godkende|imødekommet|imødekommes)`,
    ),
  ],
  ['recommended', words('anbefales|anbefalet|anbefaler|anbefalede')],
  ['referred', words('(?:oversendt|oversendes|oversendte|henvist|henvises|henviste) til')],
  ['amended', words(String.raw`(?:${adopted})[^.]* ${changed}`)],
  ['approved', words(`${notEarlier}(?:${adopted})`)],
  ['decided', words(`${notEarlier}(?:besluttede|blev (?:det )?besluttet)`)],
  ['noted', words('til efterretning')],
  ['discussed', words(`${notEarlier}(?:drøftet|drøftede|drøftes)`)],
];

/** In characters. Longer items of a list are remarks; decisions are as short as `Ad 1. Godkendt.` */
const shortItem = 40;

/** The outcome of an item; `none-stated` where its minutes have no decision or no such words. */
export function outcomeOf({ sections }: Pick<AgendaItem, 'sections'>): Outcome {
  const blocks = sections
    .filter(({ kind }) => kind === 'decision')
    .flatMap((section) => section.blocks);
  return outcomeOfTexts(paragraphs(blocks)) ?? outcomeOfTexts(listed(blocks)) ?? 'none-stated';
}

const paragraphs = (blocks: readonly RootContent[]): string[] =>
  blocks.filter(({ type }) => type === 'paragraph').map((block) => toString(block));

const listed = (blocks: readonly RootContent[]): string[] =>
  blocks
    .filter((block) => block.type === 'list')
    .flatMap(({ children }) => children.map((item) => toString(item)))
    .filter((text) => text.length <= shortItem);

function outcomeOfTexts(texts: readonly string[]): Outcome | undefined {
  const said = texts.flatMap(sentences);
  return formulations.find(([, words]) => said.some((sentence) => words.test(sentence)))?.[0];
}

/** Whether a sentence of the decision about the agenda says what became of the items that it names. */
import { hasWord } from '../minutes/outcome/patterns.ts';

/** What may have become of an item before it was treated. */
export type ChangedTo = 'withdrawn' | 'postponed';

/** Words by which it is no decision, or about something else than the item. */
const doubtful = hasWord(
  String.raw`fores\p{L}+|ønske\p{L}*|anmod\p{L}*|begær\p{L}*|forkast\p{L}*|afvis\p{L}*|ikke|hvis|såfremt|skal|skulle|bør|burde|kan|kunne|vil|ville|måske|eventuelt|evt|overvej\p{L}*|bilag\p{L}*|tidligere|sidste|forrige|indstillingspunkt\p{L}*|indstillingens?|\p{L}*forslag\p{L}*|faldt|bortfaldt|(?<!til (?:\p{L}+ )?)mødet den|forventes|stemte|muligvis|formentlig|sandsynligvis|antagelig\p{L}*`,
);

/** `alle punkter undtagen punkt 3`: what a sentence says is not said of those that are named. */
export const excepts = hasWord(
  String.raw`undtag\p{L}*|bortset|på nær|pånær|foruden|fraregnet|fraset|minus|ekskl\p{L}*|(?:andre|andet) (?:\p{L}+ )?end|ud over|udover|uden (?:dagsordens)?(?:punkt|pkt)\p{L}*`,
);

/** Words by which an item that leaves one agenda, or its place there, is treated all the same. */
const treated = hasWord(
  String.raw`behandl\p{L}*|drøft\p{L}*|flyt\p{L}*|overfør\p{L}*|rykke\p{L}*|optag\p{L}*|(?:af|fra) (?:den |mødets )?(?:åbne|offentlige|lukkede|fortrolige) (?:dagsorden|del)(?:en)?|som (?:selvstændigt|særskilt|åbent|lukket) punkt`,
);
const treatedClosed =
  /(?<!\p{L})(?:behandl|drøft|flytte|optage)\p{L}*[^.]{0,80}(?<!\p{L})(?:lukke|fortrolig)|(?<!\p{L})(?:lukke|fortrolig)\p{L}*[^.]{0,80}(?<!\p{L})(?:behandl|drøft)/iu;

/** `udsættes til efter punkt 5`: later at the same meeting. */
const sameDay = hasWord('til (?:efter|sidst|sidste punkt|slutningen|senere på)');

/** Whether a decision has items treated behind closed doors. */
export const treatsClosed = (sentences: readonly string[]): boolean =>
  sentences.some((sentence) => treatedClosed.test(sentence));

/** What may be said to have become of the items in a sentence of a decision that {@link treatsClosed} or not. */
export function sayable(sentence: string, isTreatedClosed: boolean): ChangedTo[] {
  // A reason may deny something: `Punkt 9 udgår, da bilagene ikke er færdige`.
  const stated = sentence.replace(/, (?:da|fordi) [^.;]*\.?$/u, '');
  if (doubtful.test(stated) || sentence.endsWith('?')) return [];
  const stays = isTreatedClosed || treated.test(sentence);
  return [
    ...(stays ? [] : (['withdrawn'] as const)),
    ...(sameDay.test(sentence) ? [] : (['postponed'] as const)),
  ];
}

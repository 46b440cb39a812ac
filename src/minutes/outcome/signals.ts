/** Words that may change what a sentence says of the outcome: where one is not understood, nothing is said. */
import { hasWord, oneOf } from './patterns.ts';

/** Of an outcome, in any form: verbs, participles and nouns. */
const outcomeWords = hasWord(
  String.raw`
  godkend\p{L}*|vedtag\p{L}*|vedtog\p{L}*|tiltr[æå]d\p{L}*|bevil(?:g|lig)\p{L}*|imødekom\p{L}*|bif[aæ]ld\p{L}*|
  afvis\p{L}*|forkast\p{L}*|afsl[åoa]\p{L}*|nedstem\p{L}*|fald(?:t|er|et)|bortf[aæ]ld\p{L}*|
  udsætte(?:r|s|lse|lsen)?|udsættelses\p{L}*|udsat(?! for)|udsatte(?= (?:sag|punkt|behandl))|udskudt|udskød|udskyd\p{L}*|
  udgik|udgår|udgå|udgået|trukket|trækkes?|trak|tilbagetr\p{L}*|
  tilbagesend\p{L}*|tilbagevis\p{L}*|hjemvis\p{L}*|send\p{L}* (?:\S+ ){0,3}tilbage|genoptag\p{L}*|genbehandl\p{L}*|
  annuller\p{L}*|anbefal(?!ing)\p{L}*|indstil(?:les|let|ler|lede)|til følge|ophæv\p{L}*|omgør\p{L}*|fremme[rs]?|fremmet|bero|afslag|
  (?:taget|tages|tage|tog) (?:\S+ ){0,3}af (?:dags|møde)\p{L}*|(?:slett|fjern)\p{L}* (?:af|fra) dagsordenen
`.replaceAll(/\n\s*/gu, ''),
);

/** Negations, exceptions, conditions, and other times. */
const reservations = hasWord(
  oneOf(`ikke ej aldrig ingen dog men undtaget undtagelse undtagen undtages bortset medmindre hvis
    såfremt forudsat forudsættes forudsætning forudsætter forbehold betinget betingelse betingelser
    delvis delvist kun alene imidlertid midlertidig midlertidigt foreløbig foreløbigt
    princippet principielt uden\\Wfor fraset tidligere sidst oprindelig oprindeligt
    næste\\Wmøde administrativt vegne i\\Wstedet frem\\Wfor afventer afvente modsat nej mindretal mindretallet mindretallets
    med\\Wmindre på\\Wnær pånær eksklusiv eksklusive ekskl minus første\\Womgang
    for\\Wså\\Wvidt`).replaceAll('\\W', '\\s'),
);

/** Points of the recommendation, or other items. */
export const pointWords = String.raw`(?:ad\.?|pkt\.?|punkt(?:et|er|erne)?|indstillingspunkt(?:er|et|erne)?|stk\.?|litra|post|del|model|scenarie|alternativ|variant|option|forslag) ?(?:\d{1,3}[a-z]?|[a-h])(?![\p{L}\d])`;
const points = hasWord(
  String.raw`${pointWords}|(?:første|andet|tredje|fjerde|sidste) (?:at|punkt|led|del)|\d\. at`,
);

/** What limits or denies something, as a sentence of its own: `Beløbet frigives ikke`, `Dog undtages …` */
const limits =
  /^(?:dog|men|kun|undtaget|undtagelse|bortset|med undtagelse|forudsat|forudsætning\p{L}*|betinge\p{L}*|det forudsættes|det er en (?:forudsætning|betingelse))(?!\p{L})|(?<!\p{L})\p{L}{3,}[^u]es (?:dog |derfor )?ikke(?!\p{L})/iu;

/** Whether a sentence that is not understood could change the outcome. */
export const mayChange = (text: string): boolean => outcomeWords.test(text) || limits.test(text);

/** Whether what follows a stated outcome leaves it as it is. */
export const leavesIt = (text: string): boolean =>
  !outcomeWords.test(text) && !reservations.test(text) && !points.test(text);

/** Whether a remark leaves the outcome as it is: it may deny and except what it speaks of. */
export const remarkLeavesIt = (text: string): boolean => !ownOutcome.test(text);

/** Whether a remark changes an amount or a date, which is more than a remark. */
export const amends = (text: string): boolean => amending.test(text);

const amending = hasWord(
  'nedsættes|forhøjes|hæves|reduceres|halveres|fordobles|ændres|forkortes|forlænges|erstattes|slettes|fjernes',
);

const ownOutcome =
  /(?<!\p{L})(?:sagen|punktet|indstillingen|indstillingerne|forslaget|beslutningen|(?:punkt|pkt\.?|ad\.?|indstillingens?) ?\d[^.;]{0,40}?) (?:[^.;]{0,40}? )?(?:ikke |udgår|udgik|udsæt|udsat|udsky|udskud|afvis|forkast|bortfald|trækkes|genoptages|tilbagesend|hjemvis|sendes tilbage|godkendes|fremmes)/iu;

/** Whether a sentence beside a decision may limit it, put it off or undo it. */
export const mayLimit = (text: string): boolean => limiting.test(text);

const limiting = hasWord(
  String.raw`ikke|ej|aldrig|ingen|dog|men|kun(?! få)|først|når|hvis|såfremt|medmindre|inden|før|indtil|igen|på ny|påny|endelig\p{L}*|undtag\p{L}*|afvent\p{L}*|bortset|forbehold\p{L}*|foruds[aæ]t\p{L}*|forudsætning\p{L}*|betinge\p{L}*|gælder|gældende|træder|stands\p{L}*|stop|stoppe\p{L}*|pause[rns]?|opgiv\p{L}*|annull\p{L}*|omgør\p{L}*|omgjort|ændre\p{L}*|nedlæg\p{L}*|aflys\p{L}*|lukke\p{L}*|slet\p{L}*|fjern\p{L}*|begræns\p{L}*|i stedet|modsat|tidligere`,
);

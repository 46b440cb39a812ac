/** Words before a colon, and sentences that are known to say nothing of the outcome. */
import { weekdayNames } from '../../i18n/da-dates.ts';
import { findDays } from '../days/printed-day.ts';
import { isOwnBody } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { begins, hasWord } from './patterns.ts';

const ownDecision = begins(
  String.raw`(?:\p{L}+ )?(?:beslutning(?:en)?|konklusion|resultat|afgørelse|vedtagelse)`,
);
const protocol = begins(
  String.raw`(?:\S+ ){0,3}?(?:protokol\p{L}*|mindretalsudtalelse\p{L}*|særstandpunkt|erklæring|standpunkt|stemmeforklaring)`,
);
const presence = begins(
  String.raw`(?:fraværende|fravær|afbud|ikke til ?stede|til ?stede|inhabil\p{L}*|habilitet|stedfortræder\p{L}*|for(?: \p{L}+){0,3} stemte|imod(?: \p{L}+){0,3} stemte|for|imod|hverken|undlod|undladt\p{L}*|stemte|stemmer|afstemning|afstemningsresultat|bilag|note|mødet sluttede|deltag\p{L}*|sagsbehandler|blank\p{L}*|der stemte|ja|nej)`,
);

/** Of what others say, or what was to be decided. */
const ofOthers =
  /^(?:.{1,60}s (?:bemærkning|udtalelse|høringssvar|kommentar|svar)\p{L}*|(?:forslag|udkast) til (?:beslutning|konklusion|afgørelse|procedure)\p{L}*|indstillet beslutning|(?:indstilling|anbefaling|bemærkning|udtalelse|høringssvar|kommentar|svar)\p{L}* (?:fra|til|af) .{1,60})$/iu;

/** What the words before a colon make of those after it. */
export function readLabel(label: string, context: ItemContext): Label | undefined {
  if (ofOthers.test(label)) return 'other';
  if (protocol.test(label)) return 'protocol';
  if (presence.test(label)) return 'silent';
  return readOccasion(label, context) ?? (ownDecision.test(label) ? 'own' : undefined);
}

const dayAtEnd = new RegExp(
  String.raw`(?<![,\s(])[,\s(]*(?:(?:${weekdayNames.join('|')}) )?(?:den |d\. )?\d.*`,
  'iu',
);

/** Whether `label` names the occasion of the decision or, as history of the case does, another one. */
export function readOccasion(label: string, context: ItemContext): 'own' | 'other' | undefined {
  const days = findDays(label, true);
  if (/^(?:tidligere|historik|forrige|sidste)(?!\p{L})/iu.test(label)) return 'other';
  if (context.date !== undefined && days.some(({ date }) => date !== context.date)) return 'other';
  const body = label
    .replace(dayAtEnd, '')
    .replace(/^beslutning i |(?:['’]?s)? beslutning$/giu, '')
    .trim();
  const own = isOwnBody(body, context);
  return own === undefined ? undefined : own ? 'own' : 'other';
}

export type Label =
  /** Of the decision that is read. */
  | 'own'
  /** Of another body's or day's. */
  | 'other'
  /** Presence and votes. */
  | 'silent'
  | 'protocol';

const harmless = [
  /** Who was there, and who may not take part. */
  begins(
    String.raw`(?:fraværende|afbud|ikke til ?stede|inhabil|mødet (?:sluttede|hævet|blev hævet)|der (?:blev|er) (?:omdelt|udsendt|uddelt)|underskrift\p{L}*)`,
  ),
  hasWord(
    String.raw`inhabil\p{L}*|habilitet\p{L}*|deltog (?:ikke|derfor|herefter)? ?i(?:kke)?|forlod (?:mødet|lokalet|salen)|var fraværende|stedfortræder\p{L}*`,
  ),
  /** Votes. */
  begins(
    String.raw`(?:for|imod|mod|hverken)(?: \p{L}+){0,3} (?:stemte|var)|der (?:blev|bliver|stemtes|blev foretaget) (?:stemt|afstemning)|ingen (?:medlemmer )?(?:stemte|undlod)|\d{1,2} (?:medlemmer |byrådsmedlemmer )?(?:stemte|undlod|stemmer)|imod stemte|stemte`,
  ),
  /** Recorded words. */
  hasWord(
    String.raw`(?:før\p{L}*|indført|tilført|ført|noteret) (?:\S+ ){0,3}til (?:protokol|referat)\p{L}*|til protokollen|afg(?:av|iver) (?:en )?(?:mindretalsudtalelse|stemmeforklaring)|protokoller\p{L}*`,
  ),
];

/** Whether a sentence with words of outcomes is known to say nothing of it. */
export const isHarmless = (sentence: string): boolean =>
  harmless.some((each) => each.test(sentence));

/** Whether what follows in the paragraph are words that somebody has recorded. */
export const opensProtocol = (sentence: string): boolean =>
  /protokol|referat/iu.test(sentence) && /:\s*$|: /u.test(sentence);

const proposing = hasWord(
  String.raw`fores(?:log|lår|lået|lås)|still(?:ede|er|et|es) (?:\S+ ){0,6}\p{L}*forslag\p{L}*|fremsatte?|fremsætter|begær(?:ede|er)|anmod(?:ede|er)|ønske(?:de|r) (?:\S+ ){0,2}(?:sagen|punktet)|ønske(?:de|r) at (?:udsætte|udskyde)|indstill?(?:er|ede|es)|anbefal(?:er|ede)|opfordre(?:r|de)|motiverede`,
);

/** Whether a sentence proposes something. */
export const isProposal = (sentence: string): boolean => proposing.test(sentence);

/** What a decision is about: the case as a whole, a point, an amendment, a postponement, something else. */
import { isOwnBody } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { begins, hasWord, oneOf } from './patterns.ts';
import { leavesIt, pointWords } from './signals.ts';

export type Matter =
  /** The recommendation or the item as a whole. */
  | 'whole'
  /** What the item is about, in its own words: `lokalplan 100`. */
  | 'subject'
  /** The recommendation as changed before. */
  | 'changed'
  | 'amendment'
  /** A motion to postpone the item. */
  | 'motion'
  /** What somebody proposed. */
  | 'proposal'
  /** A proposal that has been spoken of, or else the whole: `forslaget`. */
  | 'the proposal'
  /** `det`, `dette` */
  | 'that'
  | 'other';

const amendments =
  /(?:ændrings|underændrings|tillægs|mod)forslag|alternativ\p{L}* (?:forslag|indstilling)/iu;
const motions =
  /udsættelsesforslag|(?:forslag\p{L}*|anmodning\p{L}*|begæring\p{L}*|ønske\p{L}*|spørgsmål\p{L}*) om (?:at (?:udsætte|udskyde|få udsat)|(?:en )?udsættelse|sagens udsættelse)|^udsættelse(?:n)?(?: af (?:sag|punkt|behandling)\p{L}*)?$/iu;
/** A proposal of somebody, or to do something. */
const proposals = hasWord(
  String.raw`(?:mindretal|parti|gruppe|medlem|liste|borgmester|formand|venstre|enhedslisten|socialdemokrati|radikale|konservative|alternativet|alliance|sf|df)\p{L}*s? (?:forslag|indstilling|anbefaling|anmodning|ønske)\p{L}*|(?:\p{L}*forslag|anmodning|begæring|ønske)\p{L}* (?:om|fra|af|stillet|på)|indstilling\p{L}* (?:fra|af) (?:et |en )?(?:mindretal|parti|gruppe|medlem|liste|venstre|enhedslisten|socialdemokrati|radikale|konservative|alternativet|sf|df|[A-ZÆØÅ]{1,2}(?= |$))\p{L}*|forslagene|(?:et|dette|begge) forslag|[A-ZÆØÅ]{1,2}['’]?s? forslag`,
);
const owners = oneOf(String.raw`administrationens forvaltningens direktionens direktørens
  kommunaldirektørens sekretariatets udvalgets byrådets økonomiudvalgets borgmesterens formandens
  bestyrelsens (?:\p{L}+-(?:,|\sog)\s){0,3}\p{L}*udvalgets \p{L}*forvaltningens \p{L}*centerets \p{L}*afdelingens`);
const whole = new RegExp(
  String.raw`^(?:(?:den|det|de|en) )?(?:(?:${owners}) |(?:fremlagte|foreliggende|samlede|oprindelige) ){0,2}(?:indstilling(?:en|erne|er)?|anbefaling(?:en|erne|er)?|beslutningsforslag(?:et)?|sag(?:en|erne)?|(?:dagsordens)?punkt(?:et)?|behandling(?:en)?(?: af (?:sagen|punktet))?|sagens behandling|beslutning(?:en)?|fremlagte$)(?= |$)(?! (?:om afslag|vedrørende afslag))`,
  'iu',
);
const changed =
  /^(?:den|det) (?:således |herved )?(?:ændrede|tilrettede|justerede) (?:indstilling|forslag|sag)/iu;
const theProposal =
  /^(?:(?:administrationens|forvaltningens|direktionens) )?(?:forslaget?|anmodning(?:en)?|begæring(?:en)?|ønsket|motionen)$/iu;
const parts = /\S (?:punkter|punkterne|leddene|dele|delen)$/iu;
const that = /^(?:det|dette|den|denne|de|disse|begge|som|der)$/iu;
const allPoints = /^(?:alle|samtlige) (?:indstillings)?punkter(?:ne)?(?: i indstillingen)?$/iu;
const request = /^(?:ansøgning|henvendelse)(?:en|erne)?(?= |$)/iu;
const formal =
  /^(?:dagsorden|dagsordenen|referat|referatet|protokol|protokollen|beslutningsprotokol(?:len)?|mødets dagsorden)(?= |,|$)/iu;
const besides = begins(
  String.raw`(?:(?:den|det|en|et|\p{L}+s) )?(?:${oneOf(`fristen høringsfristen mødet valget protokollen
    protokoltilførsel\\p{L}* tillægsdagsorden\\p{L}* bilag bilaget orlov bemærkning\\p{L}* fravær stedfortræder\\p{L}*
    afslag\\p{L}* mindretalsudtalelse\\p{L}* habilitet\\p{L}* inhabil\\p{L}*`)})`,
);
/** Of the case, but of another time: `indstillingen fra 2024`. */
const otherTime =
  /^(?:sagen|indstillingen|beslutningen|punktet) (?:fra|af|i|den|på) [^,;]{0,40}(?:\d|møde)/iu;
const aPoint = begins(
  String.raw`(?:indstillingens? )?${pointWords}|sag(?:en|erne)? (?:nr\.? )?\d[\d ,og–-]*(?!/)`,
);

/** What `words` name, which a verb of decision says something of; `''` is the item itself. */
export function matterOf(words: string, context: ItemContext): Matter {
  const name = words
    .replace(/^(?:at |om )/iu, '')
    .replace(/(?<![,:.])[,:.]+$/u, '')
    .trim();
  if (name === '') return 'whole';
  if (amendments.test(name)) return 'amendment';
  if (motions.test(name)) return 'motion';
  if (changed.test(name)) return 'changed';
  if (theProposal.test(name)) return 'the proposal';
  if (that.test(name)) return 'that';
  if (proposals.test(name) && !/^(?:ansøgning|anmodning)/iu.test(name)) return 'proposal';
  if (isOfSomebody(name, context)) return 'proposal';
  if (parts.test(name) && !/^(?:alle|samtlige|begge)/iu.test(name)) return 'other';
  if (aPoint.test(name) || !leavesIt(name)) return 'other';
  if (otherTime.test(name) || /^hverken /iu.test(name)) return 'other';
  if (whole.test(name) || request.test(name)) return 'whole';
  if (allPoints.test(name)) return context.ofAgenda ? 'other' : 'whole';
  if (formal.test(name)) return context.ofMinutes ? 'whole' : 'other';
  if (besides.test(name) || name.split(' ').length > 25) return 'other';
  return 'subject';
}

/** `Hans Holms forslag`: of somebody who is no body and no administration. */
function isOfSomebody(name: string, context: ItemContext): boolean {
  const [, owner] =
    /^(\p{Lu}[^,;:]{1,60}?)['’]?s (?:forslag|indstilling|anbefaling|anmodning|ønske)/u.exec(name) ??
    [];
  if (owner === undefined || ownersOnly.test(`${owner}s`)) return false;
  return isOwnBody(owner, context) === undefined;
}

const ownersOnly = new RegExp(String.raw`^(?:${owners})$`, 'iu');

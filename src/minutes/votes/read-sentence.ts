/**
 * The votes that one sentence tells. It is read only where every word of it is understood: what is
 * left over may make the numbers those of a hearing, of another body or of another day.
 */
import { exactlyHere, here, take, type Cursor } from './cursor.ts';
import { motionNoun, takeTallies, type ToldSoFar } from './tallies.ts';

export interface ReadSentence extends ToldSoFar {
  adopts: boolean;
  rejects: boolean;
}

const body = String.raw`(?:byrådet|kommunalbestyrelsen|regionsrådet|borgerrepræsentationen|udvalget|rådet|\p{L}+udvalget)`;
const adopted = String.raw`(?:godkend|vedt[ao]g|tiltr[åæ]d|anbefal|bevilg|beslut|fremme|oversend|imødekom)\p{L}*`;
const rejected = String.raw`(?:forkast\p{L}*|faldt|falder|bortfald\p{L}*|afvis\p{L}*|nedstem\p{L}*|afslå\p{L}*|afslog|ikke)`;
const plain = [
  'blev er bliver var der det den de af i på til ved som med at og men mens medens hvorefter',
  'dermed derefter herefter hermed derved således samt',
  'stemmerne stemmetallene resultat resultatet afstemning afstemningen afstemningsresultat',
  'endelig endelige udsat udsætte udsættes sat under resten fordelte fordelt sig',
]
  .join(' ')
  .split(' ');
const filler = here(
  String.raw`(?:et (?:flertal|mindretal)(?: på| bestående af)?|(${adopted})|(${rejected})|(${motionNoun})|${body}|(?:alle|samtlige)(?= \d)|(?:${plain.join('|')}))(?!\p{L})`,
);
/** `Ændringsforslag 1 (SF):`, `Punkt 2:`; what stands before a colon and says what is voted on. */
const label = exactlyHere(
  String.raw`((?:(?:Under)?[Ææ]ndringsforslag|Hovedforslag|Forslag|Indstilling|Punkt|Pkt\.|At-punkt|Ad\.?|Delpunkt|Afstemning|Endelig afstemning)(?![\p{Ll}]*(?:høring|prøve))[^:]{0,110}?|Det samlede [^:]{1,80}|\d{1,2}\.) ?:\s*`,
);
const gap = /[\s,;.\/–—-]+/uy;

/** What a line that stands alone above a vote says it is about, with or without a colon. */
export function labelOf(line: string): string | undefined {
  const isLabel =
    line.endsWith(':') || !/[.!?]$|(?<!\p{L})(?:er|bliver|blev|stemte)(?!\p{L})/u.test(line);
  if (!isLabel) return undefined;
  const cursor = { text: `${line.replace(/ ?:$/u, '')}: `, at: 0 };
  const [whole, words] = take(cursor, label) ?? [];
  return whole?.length === cursor.text.length && !isOnlyVote.test(words ?? '') ? words : undefined;
}

const isOnlyVote = /^(?:endelig )?afstemning(?:en|sresultat(?:et)?)?$/iu;

/** `undefined` where any of its words is not understood. */
export function readSentence(text: string): ReadSentence | undefined {
  const cursor: Cursor = { text, at: 0 };
  const read: ReadSentence = { tallies: [], paired: false, adopts: false, rejects: false };
  while (cursor.at < text.length) {
    if (take(cursor, gap)) continue;
    const tallies = takeTallies(cursor, read);
    if (tallies) {
      read.tallies.push(...tallies);
      continue;
    }
    const [, named] = (read.tallies.length === 0 && take(cursor, label)) || [];
    if (named !== undefined) {
      if (!isOnlyVote.test(named)) read.motion = motionWords(named);
      continue;
    }
    const [word, adopts, rejects, noun] = take(cursor, filler) ?? [];
    if (word === undefined) return undefined;
    if (adopts !== undefined) read.adopts = true;
    if (rejects !== undefined) read.rejects = true;
    if (noun !== undefined) read.motion ??= noun;
  }
  return read;
}

const motionWords = (words: string): string =>
  words.replace(/ (?:blev |er )?sat (?:til|under) afstemning$/u, '');

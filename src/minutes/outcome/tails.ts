/** What follows a stated outcome: whether it stays as it is. */
import { beginsWithOther, isOwnBody } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { elsewhere } from './earlier.ts';
import type { Outcome } from './outcome.ts';
import { isKnownTail } from './known-tails.ts';
import { amends, leavesIt, remarkLeavesIt } from './signals.ts';

const change =
  /(?:^|,? )(?:som ændret|i (?:den )?(?:således )?(?:ændrede?|tilrettede?) form)(?!\p{L})|(?:^|,? )(?:i henhold til|med|således som|inklusive|inkl\.|samt)(?: [^\s,:.]+){0,5}? (?:[\p{L}-]*ændring(?:er|en|erne)?|[\p{L}-]*ændringsforslag(?:et|ene)?|[\p{L}-]*tilføjelse(?:r|n|rne)?|[\p{L}-]*rettelse(?:r|n|rne)?|tilretning(?:er|en)?|justering(?:er|en|erne)?|korrektion(?:er|en)?)(?!\p{L})/iu;
const remark =
  /(?:^|,? )(?:idet udvalget |idet byrådet )?med(?: [^\s,:.]+){0,5}? (?:[\p{L}-]*bemærkning(?:er|en|erne)?|kommentar(?:er|en|erne)?|pointer|præcisering(?:er|en)?|henstilling|opfordring|tilkendegivelse|ønsker?|spørgsmål|fokuspunkter|input)(?!\p{L})/iu;
const agent =
  /^(?:af|i|fra) (?:et |en |det |den )?((?:\p{L}|-)+(?:,? (?:og |- )?(?:\p{L}|-)*udvalget)?)/iu;

/** Words that belong to an outcome and say nothing else after it. */
const natural: Partial<Record<Outcome, RegExp>> = {
  recommended:
    /(?<!\p{L})(?:godkend\p{L}*|tiltr[åæ]d\p{L}*|vedtag\p{L}*|imødekomm\p{L}*|bevil(?:g|lig)\p{L}*|indstillet|over for)(?!\p{L})/giu,
  postponed:
    /(?<!\p{L})(?:(?:til |på )?(?:et |det |udvalgets |byrådets )?(?:næste|kommende|senere|førstkommende)(?: ordinær\p{L}*)?(?: \p{L}*møde)?|genoptages?|genoptagelse|genbehandl\p{L}*|afvente[rs]?|udsættelsen?|først|på et|bero)(?!\p{L})/giu,
  withdrawn:
    /(?<!\p{L})(?:trukket|trak|trækkes?|trækker|tilbage|af (?:administrationen|forvaltningen|ansøger|borgmesteren|formanden)|(?:af|fra) (?:dags|møde)?dagsordenen|udgår|udgik)(?!\p{L})/giu,
  rejected: /(?<!\p{L})(?:afslag(?:et)?|ikke|afvis(?:t|es|ningen))(?!\p{L})/giu,
};

/**
 * The outcome that `told` is with the words after it: itself, `amended`, or `undefined` where they may
 * change it.
 */
export function withTail(told: Outcome, tail: string, context: ItemContext): Outcome | undefined {
  const words = withoutOthers(tail.replace(/^[\s,.;–-]+/u, ''), context);
  const own = words
    .replace(/(?<!\p{L})som (?:indstillet|anbefalet)(?: af [^,.;]{1,60})?(?!\p{L})/iu, '')
    .replaceAll(natural[told] ?? /$^/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const stated = reasoned.has(told) ? own.replace(reason, '') : own;
  const free = context.ofAgenda ? stated.replaceAll(items, '') : stated.replaceAll(farItems, '');
  const amended = told === 'approved' ? cutAt(free, change) : undefined;
  const { before, from } = amended ?? cutAt(free, remark) ?? { before: free, from: '' };
  const isKnown = isPlain(before, context) && isKnownTail(told, before, context);
  if (!isKnown || !remarkLeavesIt(from) || (!amended && amends(from))) return undefined;
  return amended ? 'amended' : told;
}

/** Of these a reason may deny something: `Udsat, da bilagene ikke er udsendt`. */
const reasoned: ReadonlySet<Outcome> = new Set(['postponed', 'withdrawn', 'rejected']);
const reason = /(?<=^(?:da|idet|fordi) [^.;]{0,120})(?<!\p{L})ikke(?!\p{L})/iu;

const items =
  /(?:punkt(?:et|er|erne)?|pkt\.?|sag|nr\.?) \d{1,3}[a-z]?(?:(?:,| og|[-–]) ?\d{1,3})*(?: (?:udgår|udgik|udsættes|blev udsat|udsat|tages af dagsordenen|blev taget af dagsordenen|trækkes))?/giu;
/** No recommendation has so many points. */
const farItems = /(?:punkt(?:et|er|erne)?|pkt\.?) \d{2,3}(?: (?:udgår|udgik|udsættes|udsat))?/giu;

function isPlain(words: string, context: ItemContext): boolean {
  if (elsewhere.test(words) || !leavesIt(words)) return false;
  const by = /^(?:af|fra) (.*)$/su.exec(words);
  if (by && beginsWithOther(by[1] ?? '', context)) return false;
  const [, name] = agent.exec(words) ?? [];
  return name === undefined || isOwnBody(name, context) !== false;
}

function cutAt(text: string, at: RegExp): { before: string; from: string } | undefined {
  const index = at.exec(text)?.index;
  return index === undefined
    ? undefined
    : { before: text.slice(0, index), from: text.slice(index) };
}

/** Without what others than the body think of it: `, idet SF tog forbehold`. */
function withoutOthers(tail: string, context: ItemContext): string {
  const parts = tail.split(
    /(?:^|, |; | )(?=(?:idet|men|mens|medens|dog|hvor|hvorimod) (?:\p{Lu}|\p{L}*(?:listen|gruppen|partiet|mindretal|medlem)))/u,
  );
  const kept = parts.filter((part) => {
    const [, words] = /^(?:idet|men|mens|medens|dog|hvor|hvorimod) (.*)$/su.exec(part) ?? [];
    return words === undefined || !beginsWithOther(words, context) || result.test(words);
  });
  return kept.join(', ');
}

/** That something was decided upon what somebody wants. */
export const result =
  /hvilket|hvorefter|hvorpå|, (?:som|der) blev|(?:,|og|\.) ?(?:dette|det|den|forslaget|sagen|punktet|indstillingen|byrådet|udvalget|kommunalbestyrelsen) (?:blev|bliver|vedtog|godkendte|tiltrådte|forkastede|besluttede|udsattes|godkendtes|udsættes|afvises)|blev (?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|imødekommet)/iu;

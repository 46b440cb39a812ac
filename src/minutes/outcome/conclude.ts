/** What a verb says of the outcome, by what it is said of. */
import { isOwnBody } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { isCaseName, isInTitle } from './case-names.ts';
import { matterOf, type Matter } from './matters.ts';
import type { Outcome } from './outcome.ts';
import { loose, silent, unread, type Said } from './said.ts';
import { mayChange } from './signals.ts';
import { withTail } from './tails.ts';
import { recommending, type FoundVerb, type Told } from './verbs.ts';

/** A verb, said of `of`, with what follows. */
export interface Verb {
  told: Told;
  negated: boolean;
  of: string;
  tail: string;
  /** Its word, where that matters. */
  verb?: string;
}

/** What `verb` says in the decision of an item. */
export function conclude({ told, negated, of, tail, verb = '' }: Verb, context: ItemContext): Said {
  if (isOtherItem(told, of, context)) return silent;
  const matter = matterOf(of, context);
  const isOut = negated ? told === 'approved' : told === 'rejected' || told === 'withdrawn';
  if (matter === 'amendment' || matter === 'motion' || matter === 'proposal') {
    return ofProposal(matter, isOut, told, negated);
  }
  const outcome: Outcome | undefined = negated ? (isOut ? 'rejected' : undefined) : told;
  if (outcome === undefined) return unread;
  if (context.toRefuse && refuses(outcome, of, verb)) return unread;
  if (matter === 'other') return outcome === 'noted' || outcome === 'discussed' ? loose : unread;
  if (matter === 'subject' && !certainOf(told, negated, of, context)) return unread;
  if (told === 'referred' && recommending.test(tail)) return ofReferral(tail, context);
  const whole = withTail(outcome, tail, context);
  if (whole === undefined) return unread;
  const isChanged = matter === 'changed' && whole === 'approved';
  return { kind: 'whole', outcome: isChanged ? 'amended' : whole, about: aboutOf(matter, of) };
}

/** In the item about the agenda `sag 9`, `sagen om Nørregade 7` and `punktet` are other items. */
function isOtherItem(told: Told, of: string, { ofAgenda, title }: ItemContext): boolean {
  if (!ofAgenda || !['withdrawn', 'postponed', 'referred'].includes(told)) return false;
  const [found, which] = anItem.exec(of) ?? [];
  if (found === undefined) return false;
  // The first item may be a case as well.
  return /dagsorden/iu.test(title) || (which !== undefined && !isInTitle(which, title));
}

const anItem =
  /^(?:(?:dagsordens)?punkt(?:et|erne)?|sag(?:en|erne)?)(?: ((?:nr\.? )?\d.*|(?:om|vedr\.?|vedrørende) .*))?$/isu;

/** `Oversendes til Byrådet med udvalgets anbefaling` */
function ofReferral(tail: string, context: ItemContext): Said {
  const [words = '', whose] = recommending.exec(tail) ?? [];
  const isOwn = whose === undefined || isOwnBody(whose, context) === true;
  const outcome = isOwn && withTail('recommended', tail.slice(words.length), context);
  return outcome ? { kind: 'whole', outcome, about: 'item' } : unread;
}

function ofProposal(matter: Matter, isOut: boolean, told: Told, negated: boolean): Said {
  if (isOut) return { kind: 'dropped' };
  if (negated) return unread;
  if (told === 'discussed') return silent;
  if (told !== 'approved') return unread;
  if (matter === 'amendment') return { kind: 'changed' };
  return matter === 'motion' ? { kind: 'whole', outcome: 'postponed', about: 'item' } : unread;
}

/** Of what an item is about, only this is said of the item, too: a project may be postponed by approval. */
function certainOf(told: Told, negated: boolean, of: string, context: ItemContext): boolean {
  if (negated) return false;
  if (['noted', 'discussed', 'decided'].includes(told)) return true;
  return ['approved', 'recommended'].includes(told) && isCaseName(of, context);
}

function aboutOf(matter: Matter, of: string): 'item' | 'nothing named' | 'the proposal' {
  if (matter === 'the proposal' || matter === 'that') return 'the proposal';
  return of === '' ? 'nothing named' : 'item';
}

/** Splits what follows `tog` into its object and the rest; `undefined` where nothing is taken so. */
export function splitTaken(words: string): { of: string; tail: string } | undefined {
  const taken = /(?:^|\s)(?:til (?:efterretning|orientering)|(?:af|fra) dagsordenen)/iu.exec(words);
  if (taken === null) return undefined;
  return { of: words.slice(0, taken.index), tail: words.slice(taken.index + taken[0].length) };
}

/** Splits what follows an active verb into its object and the rest. */
export function splitObject(
  words: string,
  found?: Pick<FoundVerb, 'told' | 'verb'>,
): { of: string; tail: string } {
  const { told, verb = '' } = found ?? {};
  if (told === 'recommended' || /afslag$/iu.test(verb)) return { of: '', tail: words };
  const at =
    /,|;|:| (?:med|uden|i henhold|i overensstemmelse|på grundlag|på baggrund|efter|idet|som|hvor|under|enstemmigt|imod|for så vidt|og|til) /u.exec(
      words,
    )?.index;
  if (at === undefined) return { of: words, tail: '' };
  const rest = words.slice(at);
  // `dagsorden og referat`, `forslag til lokalplan` are one thing.
  const more = /^ (?:og|til) /u.exec(rest);
  if (more && !mayChange(rest) && told !== 'referred') {
    const next = splitObject(rest.slice(more[0].length));
    return { of: words.slice(0, at) + more[0] + next.of, tail: next.tail };
  }
  return { of: words.slice(0, at), tail: rest };
}

/**
 * Where the recommendation is to refuse, a refusal follows it, and to grant does not: only that the
 * recommendation is approved is certain.
 */
function refuses(outcome: Outcome, of: string, verb: string): boolean {
  if (outcome === 'rejected') return true;
  return outcome === 'approved' && (granting.test(verb) || !recommendation.test(of));
}

const recommendation = /^$|(?<!\p{L})indstilling(?:en|erne)?$/iu;
const granting = /^(?:bevil|imødekom|taget|tages|toges)/iu;

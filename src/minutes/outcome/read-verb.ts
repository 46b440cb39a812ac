/** Reads a clause by its verb: who decides, about what, in which form. */
import { isPrefix, withoutLeading, withoutTrailing } from './adverbs.ts';
import { isCouncil, isOwnBody, ownBodyAtStart } from './bodies.ts';
import { conclude, splitObject, splitTaken } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { begins, hasWord } from './patterns.ts';
import { pointsAtStart } from './points.ts';
import { readComplement } from './read-complement.ts';
import { readInfinitive } from './read-infinitive.ts';
import { silent, unread, type Said } from './said.ts';
import { elsewhere, tellsOfEarlier } from './earlier.ts';
import { firstVerb, type FoundVerb } from './verbs.ts';

/** What a clause with the verb `found` says. */
function readVerb(found: FoundVerb, context: ItemContext): Said {
  if (found.form === 'active') return readActive(found, context);
  if (found.form === 'infinitive') return readInfinitive(found, context);
  return readPassive(found, context);
}

const auxiliary = /(?:^|\s)(?:blev|bliver|blevet|er|var)(?=\s|$)/iu;
/** A subject with another verb in it is not understood. */
const otherVerb = hasWord(
  String.raw`kan|kunne|skal|skulle|vil|ville|bør|burde|må|måtte|har|havde|ønsk\p{L}*|forvent\p{L}*|foresl\p{L}*|foreslog|anmod\p{L}*|indstil(?:les|ler|lede)|plan\p{L}*ægges|hvis|når|som|der|at|ventes|søges|påregnes|bedes|tænkes|sendes|var|blive|stilles|tidligere|blev|er|bliver`,
);
const cannot = /(?:^|\s)(?:kan|kunne)(?: (?:herefter|derfor|således))? ikke$/iu;

/** `Indstillingen blev godkendt`, `Herefter blev sagen udsat`, `Sagen udsættes`, `Godkendt` */
function readPassive({ before, after, told, form, verb }: FoundVerb, context: ItemContext): Said {
  const then = told === 'decided' ? firstVerb(after) : undefined;
  if (then?.before === '' && then.form === 'done') return readPassive({ ...then, before }, context);
  const aux = auxiliary.exec(before);
  let subject = before;
  let negated = false;
  if (aux) {
    const left = before.slice(0, aux.index).trim();
    const right = before.slice(aux.index + aux[0].length).trim();
    const middle = withoutTrailing(right);
    if (/^var$/iu.test(aux[0].trim()) && !/(?:her|der)med|således/iu.test(right)) return unread;
    negated = middle.negated;
    if (isPrefix(left)) subject = middle.words;
    else if (middle.words === '') subject = left;
    else return otherThan(left, context);
  } else if (cannot.test(before) && form === 'passive') {
    subject = before.replace(cannot, '').trim();
    negated = true;
  } else {
    const bare = withoutTrailing(before);
    subject = isPrefix(bare.words) ? '' : bare.words;
    negated = bare.negated;
  }
  const tail = withoutNot(after);
  if (tail.negated) negated = !negated;
  const { words: of } = withoutLeading(subject);
  if (told === 'decided' || (told === 'approved' && /^(?:vedtag|vedtog)/iu.test(verb))) {
    const complement = readComplement(tail.words, negated, context);
    if (complement) return of === '' || isOwnBody(of, context) ? complement : unread;
    if (told === 'decided') return of === '' ? asFollowed(tail.words, negated, context) : unread;
  }
  if (otherVerb.test(of)) return otherThan(of, context);
  if (/^fremmes?$/iu.test(verb) && !negated) return unread;
  if (/^indstilles$/iu.test(verb) && !isRecommended(before, context)) return unread;
  if (told === 'discussed' && isWithOthers(tail.words, context)) return unread;
  return conclude({ told, negated, of, tail: tail.words, verb }, context);
}

/** `Indstilles godkendt` is how a committee recommends; in a council it is the recommendation. */
const isRecommended = (before: string, context: ItemContext): boolean =>
  context.committee !== undefined &&
  !isCouncil(context) &&
  /^(?:sagen|punktet|indstillingen|forslaget)?$/iu.test(before);

/** `Besluttet som indstillet` */
function asFollowed(tail: string, negated: boolean, context: ItemContext): Said {
  if (negated || !following.test(tail)) return unread;
  return conclude({ told: 'approved', negated, of: '', tail }, context);
}

const following = begins(
  String.raw`som (?:indstillet|anbefalet)|i (?:overensstemmelse med|henhold til) (?:\S+ )?indstilling(?:en|erne)`,
);

/** `Drøftet med Ældrerådet`, `Drøftet i forligskredsen`: not, or not yet, by the body. */
function isWithOthers(tail: string, context: ItemContext): boolean {
  const [, place, whom = ''] = /^(i|hos|blandt|af|(?:sammen )?med) (.*)$/isu.exec(tail) ?? [];
  if (place === undefined || ownBodyAtStart(whom, context) !== '') return false;
  return !/med$/iu.test(place) || !remarks.test(whom);
}

const remarks = begins(
  String.raw`henblik|udgangspunkt|afsæt|fokus|baggrund|(?:\S+ ){0,2}?(?:pointer|kommentarer|bemærkning\p{L}*|input)`,
);

/** Of another body with another verb: what it has decided earlier is no decision here. */
const otherThan = (words: string, context: ItemContext): Said => {
  const name = words.replace(/\s(?:har|havde)(?:\s.*)?$/iu, '');
  return name !== words && isOwnBody(name, context) === false ? { kind: 'elsewhere' } : unread;
};

const withoutNot = (after: string): { words: string; negated: boolean } =>
  /^ikke(?=\s|[,.]|$)/iu.test(after)
    ? { words: after.slice(4).trim(), negated: true }
    : { words: after, negated: false };

/** `Byrådet godkendte indstillingen`, `Herefter vedtog udvalget …` */
function readActive({ before, after, told, verb }: FoundVerb, context: ItemContext): Said {
  const bare = withoutTrailing(before);
  let name = bare.words;
  let rest = after;
  if (isPrefix(name)) {
    name = ownBodyAtStart(after, context);
    rest = after.slice(name.length).trim();
    if (name === '') return unread;
  }
  name = withoutLeading(name).words;
  const own = isOwnBody(name, context);
  if (own === undefined) return unread;
  // In a council's minutes `udvalget` is the committee that recommends.
  if (!own) return told === 'recommended' ? silent : { kind: 'elsewhere' };
  if (told === 'recommended' && isCouncil(context) && /^udvalget$/iu.test(name)) return unread;
  const object = withoutLeading(rest);
  const negated = bare.negated !== object.negated;
  const opens = told === 'decided' || /^vedt[ao]g/iu.test(verb);
  if (opens) {
    const complement = readComplement(object.words, negated, context);
    if (complement) return complement;
    if (told === 'decided') return asFollowed(object.words, negated, context);
  }
  if (elsewhere.test(object.words)) return unread;
  if (told === 'noted' || told === 'withdrawn') {
    const taken = splitTaken(object.words);
    return taken ? conclude({ told, negated, ...taken }, context) : unread;
  }
  if (told === 'recommended')
    return conclude({ told, negated, ...splitObject(object.words, { told, verb }) }, context);
  const ahead = told === 'postponed' ? /(?:^| )(?:til|indtil) .*$/su : /$^/u;
  if (tellsOfEarlier(object.words.replace(ahead, ''), context.date)) return unread;
  const isRefused = /^,? ?at (?:udsætte|udskyde)(?!\p{L})/iu.test(object.words);
  if (told === 'rejected' && !negated && isRefused) return { kind: 'dropped' };
  if (/^,? ?at /u.test(object.words)) {
    return conclude({ told, negated, of: '', tail: object.words }, context);
  }
  const points = pointsAtStart(object.words);
  if (points?.certain) {
    const said = conclude({ told, negated, of: '', tail: points.rest }, context);
    return said.kind === 'whole'
      ? { kind: 'points', points: points.points, outcome: said.outcome }
      : unread;
  }
  return conclude({ told, negated, verb, ...splitObject(object.words, { told, verb }) }, context);
}

/** What is said of the clause that `text` is, if there is a verb in it. */
export function readByVerb(text: string, context: ItemContext): Said | undefined {
  const found = firstVerb(text);
  return found && readVerb(found, context);
}

/** Reads a clause in a passive form, or with a participle alone: `Indstillingen blev godkendt`, `Udsat`. */
import { isPrefix, withoutLeading, withoutTrailing } from './adverbs.ts';
import { isCouncil, isOwnBody, ownBodyAtStart } from './bodies.ts';
import { conclude } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { begins, hasWord } from './patterns.ts';
import { readComplement, readFollowed } from './read-complement.ts';
import { unread, type Said } from './said.ts';
import { firstVerb, type FoundVerb } from './verbs.ts';

const auxiliary = /(?:^|\s)(?:blev|bliver|blevet|er|var)(?=\s|$)/iu;
/** A subject with another verb in it is not understood. */
const otherVerb = hasWord(
  String.raw`kan|kunne|skal|skulle|vil|ville|bør|burde|må|måtte|har|havde|ønsk\p{L}*|forvent\p{L}*|foresl\p{L}*|foreslog|anmod\p{L}*|indstil(?:les|ler|lede)|plan\p{L}*ægges|hvis|når|som|der|at|ventes|søges|påregnes|bedes|tænkes|sendes|var|blive|stilles|tidligere|blev|er|bliver`,
);
const cannot = /(?:^|\s)(?:kan|kunne)(?: (?:herefter|derfor|således))? ikke$/iu;

/** `Indstillingen blev godkendt`, `Herefter blev sagen udsat`, `Sagen udsættes`, `Godkendt` */
export function readPassive(
  { before, after, told, form, verb }: FoundVerb,
  context: ItemContext,
): Said {
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
    if (told === 'decided') return of === '' ? readFollowed(tail.words, negated, context) : unread;
  }
  if (otherVerb.test(of)) return otherThan(of, context);
  if (/^fremmes?$/iu.test(verb) && !negated) return unread;
  if (/^indstilles$/iu.test(verb) && !isRecommended(before, context)) return unread;
  if (told === 'discussed' && isWithOthers(tail.words, context)) {
    return of === '' ? unread : { kind: 'elsewhere' };
  }
  return conclude({ told, negated, of, tail: tail.words, verb }, context);
}

/** `Indstilles godkendt` is how a committee recommends; in a council it is the recommendation. */
const isRecommended = (before: string, context: ItemContext): boolean =>
  context.committee !== undefined &&
  !isCouncil(context) &&
  /^(?:sagen|punktet|indstillingen|forslaget)?$/iu.test(before);

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

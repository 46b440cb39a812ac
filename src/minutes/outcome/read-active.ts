/** Reads a clause in the active form: `Byrådet godkendte indstillingen`. */
import { isPrefix, withoutLeading, withoutTrailing } from './adverbs.ts';
import { isOwnBody, ownBodyAtStart } from './bodies.ts';
import { conclude, splitObject, splitTaken } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { elsewhere, tellsOfEarlier } from './earlier.ts';
import { pointsAtStart } from './points.ts';
import { readComplement, readFollowed } from './read-complement.ts';
import { silent, unread, type Said } from './said.ts';
import type { FoundVerb } from './verbs.ts';

/** `Byrådet godkendte indstillingen`, `Herefter vedtog udvalget …` */
export function readActive({ before, after, told, verb }: FoundVerb, context: ItemContext): Said {
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
  if (!own) return told === 'recommended' ? silent : { kind: 'elsewhere' };
  const object = withoutLeading(rest);
  const negated = bare.negated !== object.negated;
  const opens = told === 'decided' || /^vedt[ao]g/iu.test(verb);
  if (opens) {
    const complement = readComplement(object.words, negated, context);
    if (complement) return complement;
    if (told === 'decided') return readFollowed(object.words, negated, context);
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

/** What was decided: `besluttede at udsætte sagen`, `vedtog, at forslaget ikke fremmes`. */
import { withoutLeading } from './adverbs.ts';
import { conclude, splitObject, splitTaken } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { begins } from './patterns.ts';
import { isProcedure } from './procedure.ts';
import { readByVerb } from './read-verb.ts';
import { silent, unread, type Said } from './said.ts';
import { mayChange } from './signals.ts';
import { firstVerb } from './verbs.ts';

const withdrawing =
  /^(?:lade (?:sagen|punktet) udgå|trække (?:sagen|punktet)(?: tilbage)?)(?!\p{L})/iu;

/** What the words after `besluttede` say; `undefined` where they are no clause. */
export function readComplement(
  words: string,
  negated: boolean,
  context: ItemContext,
): Said | undefined {
  const opening = /^[,:]?\s*(?:(?:følgende)?:\s*|(ikke )?at,? )(.*)/isu.exec(words);
  if (!opening) return undefined;
  const bare = withoutLeading((opening[2] ?? '').replace(/^[-–•]\s*/u, ''));
  const isNegated = [negated, opening[1] !== undefined, bare.negated].filter(Boolean).length;
  if (isNegated > 1) return unread;
  return readInner(bare.words, isNegated === 1, context);
}

function readInner(inner: string, negated: boolean, context: ItemContext): Said {
  const [withdrawn] = withdrawing.exec(inner) ?? [];
  if (withdrawn !== undefined) {
    const tail = inner.slice(withdrawn.length);
    return negated ? unread : conclude({ told: 'withdrawn', negated, of: '', tail }, context);
  }
  const found = firstVerb(inner);
  if (found?.before === '' && found.form === 'infinitive') {
    const { told, after } = found;
    if (told === 'noted' || told === 'withdrawn') {
      const taken = splitTaken(after);
      return taken ? conclude({ told, negated, ...taken }, context) : unread;
    }
    return conclude({ told, negated, ...splitObject(after, found) }, context);
  }
  if (negated) return unread;
  const said = found && readByVerb(inner, context);
  if (said && said.kind === 'whole' && said.about !== 'nothing named') return said;
  if (said?.kind === 'points') return said;
  if (isProcedure(inner)) return silent;
  return mayChange(inner) || context.toRefuse
    ? unread
    : { kind: 'whole', outcome: 'decided', about: 'item' };
}

/** What `besluttede` says with the words after it: `som indstillet`. */
export function readFollowed(tail: string, negated: boolean, context: ItemContext): Said {
  if (negated || !following.test(tail)) return unread;
  return conclude({ told: 'approved', negated, of: '', tail }, context);
}

const following = begins(
  String.raw`som (?:indstillet|anbefalet)|i (?:overensstemmelse med|henhold til) (?:\S+ )?indstilling(?:en|erne)`,
);

/** Reads a clause whose verb is an infinitive: `Byrådet kunne ikke godkende …`, `enedes om at udsætte …` */
import { isPrefix, withoutLeading } from './adverbs.ts';
import { isOwnBody } from './bodies.ts';
import { conclude, splitObject } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { silent, unread, type Said } from './said.ts';
import type { FoundVerb } from './verbs.ts';

/** What a clause with the infinitive `found` says. */
export function readInfinitive(
  { before, after, told, verb }: FoundVerb,
  context: ItemContext,
): Said {
  const refusal =
    /^(.*?)(?:^|\s)(?:kan|kunne|ønskede|ønsker|vil|ville)(?:\s(?:herefter|derfor|enstemmigt))? ikke(?: at)?$/iu.exec(
      before,
    );
  if (refusal) {
    const own = isOwnBody(withoutLeading(refusal[1] ?? '').words.trim(), context);
    if (own === undefined) return unread;
    if (!own) return silent;
    return told === 'approved'
      ? conclude({ told, negated: true, ...splitObject(after, { told, verb }) }, context)
      : unread;
  }
  const able = told === 'recommended' && /^(.*?)(?:^|\s)kan(?: enstemmigt)?$/iu.exec(before);
  if (able) {
    const isOwn = isOwnBody(withoutLeading(able[1] ?? '').words.trim(), context);
    return isOwn ? conclude({ told, negated: false, of: '', tail: after }, context) : unread;
  }
  const agreed =
    /^(.*?)(?:^|\s)(?:enedes|blev enige|var enige?|var der enighed|der var enighed|er enige?|valgte)(?: om)?,?( ikke)? at$/iu.exec(
      before,
    );
  if (!agreed) return unread;
  const who = withoutLeading(agreed[1] ?? '').words;
  if (who !== '' && !isPrefix(who) && !isOwnBody(who, context)) return unread;
  return conclude(
    { told, negated: agreed[2] !== undefined, ...splitObject(after, { told, verb }) },
    context,
  );
}

/** What was decided: `besluttede at udsætte sagen`, `vedtog, at forslaget ikke fremmes`. */
import { withoutLeading } from './adverbs.ts';
import { conclude, splitObject } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { readByVerb } from './read-verb.ts';
import { unread, type Said } from './said.ts';
import { mayChange } from './signals.ts';
import { firstVerb } from './verbs.ts';

const letGo = /^(?:lade )?(?:sagen|punktet) (?:udgå|bortfalde)|^trække (?:sagen|punktet)/iu;
const refuse = /^(?:give|meddele) afslag/iu;

/** What the words after `besluttede` say; `undefined` where they are no clause. */
export function readComplement(
  words: string,
  negated: boolean,
  context: ItemContext,
): Said | undefined {
  const opening =
    /^[,:]?\s*(?:(følgende)?:\s*|(ikke )?at,? )(.*)$/isu.exec(words) ??
    /^():()\s*(.*)$/su.exec(words);
  if (!opening) return undefined;
  const bare = withoutLeading((opening[3] ?? '').replace(/^[-–•]\s*/u, ''));
  const isNegated = [negated, opening[2] !== undefined, bare.negated].filter(Boolean).length;
  if (isNegated > 1) return unread;
  return readInner(bare.words, isNegated === 1, context);
}

function readInner(inner: string, negated: boolean, context: ItemContext): Said {
  if (letGo.test(inner)) {
    return negated ? unread : { kind: 'whole', outcome: 'withdrawn', about: 'item' };
  }
  if (refuse.test(inner)) {
    return negated ? unread : { kind: 'whole', outcome: 'rejected', about: 'item' };
  }
  const found = firstVerb(inner);
  if (found?.before === '' && found.form === 'infinitive') {
    const { told, after } = found;
    if (told === 'noted' || told === 'withdrawn') {
      const at = /(?:^|\s)(?:til efterretning|(?:af|fra) dagsordenen)/iu.exec(after);
      if (!at) return unread;
      const [of, tail] = [after.slice(0, at.index), after.slice(at.index + at[0].length)];
      return conclude({ told, negated, of, tail }, context);
    }
    if (told === 'recommended') return conclude({ told, negated, of: '', tail: after }, context);
    return conclude({ told, negated, ...splitObject(after, told) }, context);
  }
  if (negated) return unread;
  const said = found && readByVerb(inner, context);
  if (said && said.kind === 'whole' && said.about !== 'nothing named') return said;
  if (said?.kind === 'points') return said;
  return mayChange(inner) ? unread : { kind: 'whole', outcome: 'decided', about: 'item' };
}

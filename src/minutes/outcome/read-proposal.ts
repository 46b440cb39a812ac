/** Reads a clause about a proposal: what became of it. */
import { withoutLeading } from './adverbs.ts';
import { conclude } from './conclude.ts';
import type { ItemContext } from './context.ts';
import { isProposal } from './labels.ts';
import type { Said } from './said.ts';
import { firstVerb } from './verbs.ts';

const proposal =
  /^(.*?(?:forslag|forslaget|forslagene|motionen|udsættelse|udsættelsen|anmodning|anmodningen|begæring|begæringen|ønske|ønsket)(?:\s.*)?)\s(blev|bliver|er|faldt|bortfaldt|falder|bortfalder|opnåede ikke|fik ikke|nød ikke|kunne ikke|udsættelse)(?:\s(.*))?$/isu;
const lost = /^(?:faldt|bortfaldt|falder|bortfalder|opnåede ikke|fik ikke|nød ikke)$/iu;

/** `Et forslag fra SF om at udsætte sagen blev forkastet`: its last verb is what was decided. */
export function readProposal(text: string, context: ItemContext): Said | undefined {
  const bare = withoutLeading(text).words;
  const [, subject = '', verb = '', after = ''] = proposal.exec(bare) ?? [];
  if (!/forslag|udsættelse|anmodning|begæring|ønske/iu.test(subject.slice(0, 60))) {
    const isNamed =
      /(?:ændrings|udsættelses|mod)forslag|forslag (?:om|fra)/iu.test(text) ||
      (/forslag/iu.test(text) && isProposal(text));
    return isNamed && firstVerb(text) === undefined ? { kind: 'proposed' } : undefined;
  }
  if (lost.test(verb)) {
    return conclude({ told: 'rejected', negated: false, of: subject, tail: '' }, context);
  }
  const found = firstVerb(after);
  if (found === undefined || found.form !== 'done') return undefined;
  const middle = withoutLeading(found.before);
  if (middle.words !== '') return undefined;
  const { told, after: tail } = found;
  return conclude({ told, negated: middle.negated, of: subject, tail }, context);
}

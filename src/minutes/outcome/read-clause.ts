/** Reads one clause of a decision: what it says of the outcome, if anything. */
import { withoutLeading } from './adverbs.ts';
import { beginsWithOther, isOwnBody } from './bodies.ts';
import { conclude } from './conclude.ts';
import { begins } from './patterns.ts';
import type { ItemContext } from './context.ts';
import { isHarmless, isProposal, opensProtocol, readLabel } from './labels.ts';
import { pointsAtStart } from './points.ts';
import { readByVerb } from './read-verb.ts';
import { silent, unread, type Said } from './said.ts';
import { mayChange } from './signals.ts';
import { result } from './tails.ts';
import { firstVerb } from './verbs.ts';

/** Reads `clause`; `listed` where it is an entry of a numbered list. */
export function readClause(clause: string, context: ItemContext, listed = false): Said {
  const text = clause.replace(/^[\s–—•·-]+/u, '').replace(/[\s.!;,]+$/u, '');
  if (text === '') return silent;
  if (text.endsWith('?') || supposed.test(text)) return mayChange(text) ? unread : silent;
  return (
    readPoints(text, context, listed) ??
    readLabelled(text, context) ??
    readProposal(text, context) ??
    readOthers(text, context) ??
    readNoProgress(text, context) ??
    readByVerb(text, context) ??
    (isHarmless(text) || !mayChange(text) ? silent : unread)
  );
}

const supposed = begins(String.raw`hvis|såfremt|når|hvorvidt|inden|forudsat|medmindre`);
const noProgress = /^(.*) (?:nyder|nød) ikke fremme(.*)$/isu;

function readPoints(text: string, context: ItemContext, listed: boolean): Said | undefined {
  const named = pointsAtStart(text, listed);
  if (named === undefined) return undefined;
  const { points, rest, certain } = named;
  // In the agenda's item these are other items.
  if (!certain && context.ofAgenda) return rest === '' ? undefined : silent;
  if (rest === '') return silent;
  const said = readClause(rest, { ...context, points: 0 });
  if (said.kind === 'whole') return { kind: 'points', points, outcome: said.outcome };
  return said.kind === 'points' ? unread : said;
}

function readLabelled(text: string, context: ItemContext): Said | undefined {
  const [, label, rest = ''] = /^([^:]{1,100}):\s*(.*)$/su.exec(text) ?? [];
  if (label === undefined || firstVerb(label) !== undefined) return undefined;
  const read = readLabel(label.trim(), context);
  if (read === 'own') return rest === '' ? silent : readClause(rest, context);
  if (read === 'protocol' || read === 'other') return { kind: read };
  return read === 'silent' && !result.test(rest) ? silent : undefined;
}

/** What parties, members, the administration or other bodies say decides nothing. */
function readOthers(text: string, context: ItemContext): Said | undefined {
  const bare = withoutLeading(text).words;
  if (!beginsWithOther(bare, context)) {
    if (!isHarmless(text) || result.test(text)) return undefined;
    return opensProtocol(text) ? { kind: 'protocol' } : silent;
  }
  const own = firstVerb(bare);
  if (own && isOwnBody(own.before, context)) return undefined;
  if (opensProtocol(text)) return { kind: 'protocol' };
  if (result.test(text) && mayChange(text)) return unread;
  const isWish = mayChange(text)
    ? !refusing.test(text)
    : isProposal(text) && /forslag/iu.test(text);
  return isWish ? { kind: 'proposed' } : silent;
}

function readNoProgress(text: string, context: ItemContext): Said | undefined {
  const [, of, tail = ''] = noProgress.exec(text) ?? [];
  return of === undefined
    ? undefined
    : conclude({ told: 'rejected', negated: false, of, tail }, context);
}

/** What somebody who does not agree does, without proposing anything else. */
const refusing =
  /(?<!\p{L})(?:(?:kan|kunne|vil|ville|ønske(?:de|r)) (?:\p{L}+ )?ikke|stem(?:te|mer)|forbehold|undl(?:od|ader)|protokol|inhabil|afbud|oplyste|orienterede|takkede)(?!\p{L})/iu;

const proposal =
  /^(.*?(?:forslag|forslaget|forslagene|motionen|udsættelse|udsættelsen|anmodning|anmodningen|begæring|begæringen|ønske|ønsket)(?:\s.*)?)\s(blev|bliver|er|faldt|bortfaldt|falder|bortfalder|opnåede ikke|fik ikke|nød ikke|kunne ikke|udsættelse)(?:\s(.*))?$/isu;
const lost = /^(?:faldt|bortfaldt|falder|bortfalder|opnåede ikke|fik ikke|nød ikke)$/iu;

/** `Et forslag fra SF om at udsætte sagen blev forkastet`: its last verb is what was decided. */
function readProposal(text: string, context: ItemContext): Said | undefined {
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

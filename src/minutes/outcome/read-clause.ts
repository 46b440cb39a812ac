/** Reads one clause of a decision: what it says of the outcome, if anything. */
import { withoutLeading, withoutTrailing } from './adverbs.ts';
import { beginsWithOther, isOwnBody } from './bodies.ts';
import { conclude } from './conclude.ts';
import { begins, hasWord } from './patterns.ts';
import type { ItemContext } from './context.ts';
import { isHarmless, isProposal, opensProtocol, readLabel } from './labels.ts';
import { matterOf } from './matters.ts';
import { pointsAtStart } from './points.ts';
import { readProposal } from './read-proposal.ts';
import { readByVerb } from './read-verb.ts';
import { putToVote } from './put-to-vote.ts';
import { isBeside, speaksOnly } from './beside.ts';
import { loose, silent, unread, type Said } from './said.ts';
import { mayChange, mayLimit } from './signals.ts';
import { result } from './tails.ts';
import { firstVerb } from './verbs.ts';

/** Reads `clause`; `listed` where it is an entry of a numbered list. */
export function readClause(clause: string, context: ItemContext, listed = false): Said {
  const text = clause.replace(/^[\s–—•·-]+/u, '').replace(/(?<![\s.!;,])[\s.!;,]+$/u, '');
  if (text === '') return silent;
  if (text.endsWith('?') || supposed.test(text)) return mayChange(text) ? unread : silent;
  return (
    readPut(text, context) ??
    readPoints(text, context, listed) ??
    readLabelled(text, context) ??
    readProposal(text, context) ??
    readOthers(text, context) ??
    readNoProgress(text, context) ??
    readInversion(text) ??
    besides(readByVerb(text, context), text) ??
    (isHarmless(text) || isBeside(text, context) ? silent : notKnown(text))
  );
}

/** `Afstemning om udsættelse: Forkastet`: with its result nothing is left of it. */
function readPut(text: string, context: ItemContext): Said | undefined {
  const found = putToVote(text, context);
  if (found === undefined) return undefined;
  if (!mayChange(found.rest)) return { kind: 'put' };
  const said = readClause(found.rest, context);
  return said.kind === 'whole' && said.outcome === 'rejected' ? { kind: 'dropped' } : unread;
}

/** `Er planen godkendt, kan …`, `Blev det godkendt, ville …`: a condition. */
function readInversion(text: string): Said | undefined {
  const found = firstVerb(text);
  const [aux] = (found && auxiliary.exec(found.before)) ?? [];
  if (!found || aux === undefined) return undefined;
  return withoutTrailing(found.before.slice(aux.length)).words === '' ? undefined : unread;
}

const notKnown = (text: string): Said => {
  if (mayChange(text)) return unread;
  return mayLimit(text) ? { kind: 'loose', limits: true } : loose;
};

const auxiliary = begins(
  'er|var|blev|bliver|har|havde|skal|skulle|kan|kunne|må|måtte|vil|ville|bør',
);

/** Marks what is said to come beside another decision. */
function besides(said: Said | undefined, text: string): Said | undefined {
  if (said?.kind !== 'whole' || !beside.test(text) || mayLimit(text)) return said;
  return { ...said, besides: true };
}

const beside = hasWord('desuden|endvidere|ligeledes|herudover|derudover|yderligere|også|samtidig');

const supposed = begins(String.raw`hvis|såfremt|når|hvorvidt|inden|forudsat|medmindre`);
const noProgress = /^(.*) (?:nyder|nød) ikke fremme(.*)$/isu;

function readPoints(text: string, context: ItemContext, listed: boolean): Said | undefined {
  const named = pointsAtStart(text, listed);
  if (named === undefined) return undefined;
  const { points, rest, certain } = named;
  // In the agenda's item these are other items.
  if (!certain && context.ofAgenda) return rest === '' ? undefined : silent;
  if (rest === '') return silent;
  // `Punkt 1 i aftalen` is none of the recommendation.
  if (!certain && /^(?:i|fra|af|på|under) /iu.test(rest)) return unread;
  const said = readClause(rest, { ...context, points: 0 });
  if (said.kind === 'whole') return { kind: 'points', points, outcome: said.outcome };
  return said.kind === 'points' ? unread : said;
}

function readLabelled(text: string, context: ItemContext): Said | undefined {
  const [, label, rest = ''] = /^([^:]{1,100}):\s*(.*)/su.exec(text) ?? [];
  if (label === undefined || firstVerb(label) !== undefined) return undefined;
  const read = readLabel(label.trim(), context);
  if (read === 'own') return rest === '' ? silent : readClause(rest, context);
  if (read === 'protocol' || read === 'other') return { kind: read };
  if (read === 'silent' && !result.test(rest)) return silent;
  // What a label that is not known makes of an outcome is not known, either.
  const isCase = matterOf(label, context) === 'whole';
  return firstVerb(rest) && !isCase && !isProposal(text) && !/forslag/iu.test(label)
    ? unread
    : undefined;
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
  if (isProposal(text) && /forslag|foresl[oå]/iu.test(text)) return { kind: 'proposed' };
  if (!mayChange(text) || refusing.test(text)) {
    return speaksOnly(text) || isBeside(text, context) ? silent : loose;
  }
  return isProposal(text) || wishing.test(text) ? { kind: 'proposed' } : { kind: 'elsewhere' };
}

const wishing = hasWord(
  String.raw`ønske\p{L}*|vil|ville|mene[rs]?|mente|finder|fandt|støtter|støttede|tilslutter|begær\p{L}*|bør|burde|foretr\p{L}*|stemte|stemmer`,
);

function readNoProgress(text: string, context: ItemContext): Said | undefined {
  const [, of, tail = ''] = noProgress.exec(text) ?? [];
  return of === undefined
    ? undefined
    : conclude({ told: 'rejected', negated: false, of, tail }, context);
}

/** What somebody who does not agree does, without proposing anything else. */
const refusing =
  /(?<!\p{L})(?:(?:kan|kunne|vil|ville|ønske(?:de|r)) (?:\p{L}+ )?ikke|stem(?:te|mer)|forbehold|undl(?:od|ader)|protokol|inhabil|afbud|oplyste|orienterede|takkede)(?!\p{L})/iu;

/** Sentences that put something to the vote, of which the result is told after them. */
import { isCaseName } from './case-names.ts';
import type { ItemContext } from './context.ts';
import { matterOf, type Matter } from './matters.ts';

const about = String.raw`(?: (?:om|vedr\.?|vedrørende|angående|[-–]))`;
/** `Afstemning om udsættelse:`, `Der blev stemt om, hvorvidt sagen skulle udsættes: 15 for` */
const announced = new RegExp(
  String.raw`^(?:(?:der (?:blev|bliver|er|var)|(?:\p{L}+ )?(?:blev|bliver|var) der) (?:\p{L}+ )?(?:stemt|(?:foretaget )?(?:en )?afstemning)|der stemtes|[^,;:]{1,60} (?:stemte|(?:begærede|ønskede) afstemning)|(?:\p{L}+ )?afstemning(?:en)?(?: \d{1,2})?)${about},? ?([^:,]*)(?:[:,] ?(.*))?$`,
  'isu',
);
/** `Venstres forslag blev sat til afstemning`, `Borgmesteren satte udsættelse til afstemning` */
const put =
  /^(?:[^,;:]{1,60} satte )?([^,;:]{1,100}?) (?:(?:blev|bliver) (?:\p{L}+ )?sat |sattes )?(?:til|under) afstemning(?:,? ?(.*))$/isu;
/** `For ændringsforslaget stemte 8` */
const inFavourOf = /^for ([^,;:\d]{1,60}) stemte(?! om)(.*)$/isu;
/** One of several votes, and not said about what. */
const numbered = /^afstemning(?:en)? \d{1,2}(?::(.*))?$/isu;
/** `Vedrørende udsættelse:` */
const concerning = /^(?:vedr\.?|vedrørende|angående|om) ([^:,]{1,80}):(.*)$/isu;
const ofMeeting = /^(?:(?:in)?habilitet(?:en)?|procedure(?:n)?):$/iu;

/**
 * Whether `text` puts something else to the vote than the item, and what it says after that; `undefined`
 * where it does not.
 */
export function putToVote(text: string, context: ItemContext): { rest: string } | undefined {
  if (ofMeeting.test(text)) return { rest: '' };
  const [isNumbered, result = ''] = numbered.exec(text) ?? [];
  if (isNumbered !== undefined) return { rest: result };
  const [votedFor, whom = '', votes = ''] = inFavourOf.exec(text) ?? [];
  if (votedFor !== undefined) {
    return others.has(matterOf(whom, context)) ? { rest: votes } : undefined;
  }
  const [found, topic = '', rest = ''] =
    announced.exec(text) ?? put.exec(text) ?? concerning.exec(text) ?? [];
  if (found === undefined) return undefined;
  if (/^det$/iu.test(topic)) return isElse(rest, context) ? { rest: '' } : undefined;
  return isElse(topic, context) ? { rest } : undefined;
}

/** A clause says what is to be done, which is seldom to approve. */
const clause = /^(?:at|om|hvorvidt) |(?<!\p{L})(?:skal|skulle|kan|kunne|bør|burde|må|måtte) /iu;

function isElse(topic: string, context: ItemContext): boolean {
  if (clause.test(topic)) return true;
  const matter = matterOf(topic, context);
  if (matter === 'subject') return !isCaseName(topic, context);
  return others.has(matter);
}

const others: ReadonlySet<Matter> = new Set(['amendment', 'motion', 'proposal', 'other']);

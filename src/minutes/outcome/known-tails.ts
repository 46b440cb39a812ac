/** Words after a stated outcome that are known to leave it as it is. */
import { monthNames } from '../../i18n/da-dates.ts';
import { withoutLeading } from './adverbs.ts';
import { isOwnBody, ownBodyAtStart } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { outcomes, type Outcome } from './outcome.ts';
import { begins } from './patterns.ts';
import { mayLimit } from './signals.ts';

/** A limited number of words, without a mark. */
const some = String.raw`[^,;:]{1,160}`;
const votes = String.raw`(?:af alle(?: medlemmer)?|idet \d{1,3} (?:medlemmer )?stemte i?mod|i?mod (?:[\p{L}’']+ ){1,5}stemmer|(?:mod |imod |for |med )?\d{1,3},? (?:stemmer?|imod|for|(?:der )?undlod|hverken)(?: (?:imod|mod|for|at stemme|for eller imod))?|(?:i?mod|for) \d{1,3}(?: stemmer?)?|\d{1,2}[-–]\d{1,2})`;
const followed = String.raw`som (?:foreslået|forelagt|fremlagt)(?: af ${some})?|(?:i henhold til|iht\.?|i overensstemmelse med|efter|jf\.?|på baggrund af|på grundlag af) (?:\S+ )?(?:\S+ )?(?:indstilling|anbefaling|forslag|oplæg)\p{L}*|uden (?:yderligere )?(?:bemærkninger|afstemning|drøftelse|debat|ændringer)|i sin helhed|på dagens møde`;
const law = String.raw`(?:jf\.?|i medfør af|i henhold til|efter) (?:\p{L}+ ){0,3}(?:\p{L}*lov(?:en|ens)?(?!\p{L})|§)[^,;:]{0,60}`;
const thanks = String.raw`(?:honorerede|takkede|roste|kvitterede) for [^;:]{1,300}`;
const remark = String.raw`idet (?:at )?(?:det|der|[^,;:]{1,60}?) (?:bemærke[sr]|bemærkede|noterede? sig|noterer sig|lægger vægt på|lagde vægt på|understreger|understregede|fremhæver|fremhævede|takker|takkede|fortalte|oplyste|oplyser|orienterede|kvitterede)(?!\p{L})[^;:]{0,500}`;
const reason = String.raw`(?:da|så|fordi|idet|grundet|med henblik på|på grund af|pga\.?|som følge af|efter (?:ønske|anmodning)|på foranledning|på \p{L}+s foranledning|af hensyn til|med henvisning til|under henvisning til|for at) [^;:]{1,300}`;
const council = String.raw`(?:byråd|kommunalbestyrelse|regionsråd|borgerrepræsentation|\p{L}*udvalg)(?:n|ns|et|ets|en|ens)?`;

/** `i 8 ugers offentlig høring` */
export const hearing = String.raw`i (?:(?:\d{1,2}|\p{L}+) ugers )?(?:offentlig )?høring`;

/** Before an item that the decision about the agenda names. */
const opening = 'idet$';
const always = [followed, law, votes, thanks, remark, opening];
const known: Partial<Record<Outcome, readonly string[]>> = {
  approved: [
    String.raw`(?:sendes ${hearing}|underskrevet)|ved (?:2\.|anden) behandling`,
    String.raw`samt (?:referat|dagsorden|protokol)\p{L}*(?: (?:fra|for|af) ${some})?`,
    String.raw`som (?:herefter |derefter |nu |også )?(?:er|blev|var|fremgår|omfatter|indeholder|beskriver) [^;:]{1,200}`,
  ],
  postponed: [
    String.raw`(?:til|på|indtil) (?!grund)(?:(?! (?:er|var|bliver|blev) )[^,;:]){1,160}`,
    String.raw`(?:mødet|møde|behandling|videre)(?!\p{L})(?: (?:i|den|d\.|på) ${some})?`,
    String.raw`(?:${monthNames.join('|')})(?: \d{4})?`,
    String.raw`(?:fornyet|videre|efter|ubestemt|den|et|ny) ${some}`,
  ],
  rejected: [
    'blev',
    String.raw`(?:på|til) (?:ansøgning|henvendelse|anmodning)\p{L}*|(?:på|til) det ansøgte`,
  ],
  referred: [
    String.raw`til (?:[^,;:]{0,80} )?\p{L}*(?:udvalg|råd|bestyrelse|forvaltning|administration|direktion|budget)\p{L}*(?: ${some})?`,
  ],
  recommended: [
    String.raw`(?:overfor |til |af )?(?:${council})(?: og ${council})?`,
    // Its `godkendelse` is taken out before.
    String.raw`til i (?:${council})`,
    String.raw`at|over|for|til|(?:(?:forvaltningens|administrationens|direktionens) )?indstilling(?:en|erne)?|sagen|forslaget|punktet|den`,
  ],
  noted: [String.raw`om(?: [^;]{1,300})?:?`, 'med tak'],
};

/** Of these the reason is often told, and may be anything. */
const reasoned: ReadonlySet<Outcome> = new Set(['postponed', 'withdrawn', 'rejected', 'referred']);
const reasoning = begins(reason);

const patterns = new Map(
  outcomes.map((told) => [
    told,
    new RegExp(
      String.raw`^(?:${[...always, ...(reasoned.has(told) ? [reason] : []), ...(known[told] ?? [])].join('|')})(?![\p{L}\d])`,
      'iu',
    ),
  ]),
);

/** Whether all of `words`, which follow `told`, are known. */
export function isKnownTail(told: Outcome, words: string, context: ItemContext): boolean {
  if (told === 'discussed') return true;
  let rest = words;
  for (;;) {
    rest = rest.replace(/^[\s,.–-]+/u, '');
    if (rest === '') return true;
    const start = reasoned.has(told) && reasoning.test(rest) ? rest : withoutLeading(rest).words;
    const next = withoutBody(start, context).replace(patterns.get(told) ?? /$^/u, '');
    if (next === rest) return false;
    if (!reasoned.has(told) && mayLimit(start.slice(0, start.length - next.length))) return false;
    rest = next;
  }
}

/** `af byrådet`, `i udvalget`: of the own body. */
function withoutBody(words: string, context: ItemContext): string {
  const [, rest = ''] = /^(?:af|i) (.*)$/su.exec(words) ?? [];
  const name = ownBodyAtStart(rest, context);
  return name !== '' && isOwnBody(name, context) ? rest.slice(name.length) : words;
}

/** Who decides: the meeting's own body, another one, or a party, a member, the administration. */
import { slug } from '../sections/anchors.ts';
import type { DecisionContext } from './context.ts';
import { begins, oneOf } from './patterns.ts';

const councils =
  /^(?:byråd(?:et)?|kommunalbestyrelsen?|regionsråd(?:et)?|borgerrepræsentationen|kb|br)$/iu;
const council = /^(?:byraad|kommunalbestyrelse|regionsraad|borgerrepraesentation|kb$|br$)/u;
const committees = /(?:udvalg|komité|komite)(?:et|en)?$/iu;
const anyBody = new RegExp(
  String.raw`(?:udvalg(?:et)?|råd(?:et)?|bestyrelsen?|nævnet?|kommissionen?|forum(?:met)?|gruppen?|direktionen?|ledelsen?|komit[eé]en|repræsentationen|forsamlingen?|mødet|styregruppen)$`,
  'iu',
);
const advisers =
  /(?:ældre|senior|handicap|udsatte|integrations|ungdoms|menigheds|grund)råd(?:et)?$|klagenævn(?:et)?$/iu;
/** The head of an administration decides where the body is its own. */
const head = /^(?:kommunaldirektøren|direktøren|direktionen|regionsdirektøren)$/iu;
/** The keys of bodies of an administration, which has many names. */
const administrative = /chef|direktion|ledelse|leder|forum|gruppe|moede/u;
/** A part of a body that decides for it, with what it is a part of: `et flertal i byrådet bestående af A og B`. */
const majority =
  /^(?:et |det )?(?:politisk |stort )?flertal(?:let)?(?: ((?:i|af|fra|blandt) .{1,60}?))?(?:,? (?:bestående af|på|med) .*)?$/iu;
/** A body named by its kind alone, and the keys of those it may mean. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^rådet$/iu, /raad/u],
  [/^bestyrelsen$/iu, /bestyrelse/u],
  [/^nævnet$/iu, /naevn/u],
  [/^kommissionen$/iu, /kommission/u],
  [/^forummet$/iu, /forum/u],
  [/^mødet$/iu, /^/u],
];

/** Whether the meeting is one of a council, to which committees recommend. */
export const isCouncil = ({ committee = '' }: DecisionContext): boolean => council.test(committee);

/**
 * Whether `name` is the body whose decision is read, or the majority in it. `false` for another body;
 * `undefined` where it is none that is known.
 */
export function isOwnBody(name: string, context: DecisionContext): boolean | undefined {
  const { committee, committeesNamed } = context;
  const part = majority.exec(name);
  if (part) return part[1] === undefined || isOfBody(part[1], context);
  const bare = name.replace(/^(?:det |den |et |en |hele |samlede |samlet |enigt? )+/iu, '').trim();
  if (bare === '' || !isName(bare)) return undefined;
  const keys = committeesNamed?.(bare) ?? [];
  if (keys.length > 0) return committee !== undefined && keys.includes(committee);
  if (head.test(bare)) return committee === undefined || administrative.test(committee);
  if (!anyBody.test(bare) && !councils.test(bare)) return undefined;
  if (/^udvalget$/iu.test(bare)) return !isCouncil(context);
  const kind = kinds.find(([words]) => words.test(bare));
  if (kind) return committee === undefined || kind[1].test(committee);
  if (committee !== undefined && isSlugOf(bare, committee)) return true;
  if (advisers.test(bare)) return false;
  if (committee === undefined) return true;
  if (councils.test(bare)) {
    return council.test(committee) && /^region/iu.test(bare) === committee.startsWith('region');
  }
  return !committees.test(bare) && administrative.test(committee);
}

/** Whether a majority is one of the body: `i byrådet`, `af byrådets medlemmer`, `af A, B og F`. */
function isOfBody(part: string, context: DecisionContext): boolean {
  const whom = part.replace(/^\p{L}+ /u, '').replace(/(?<=s) medlemmer$/u, '');
  if (/^af (?:medlemmerne$|(?:[A-ZÆØÅ]{1,2}(?:, | og |\+))+[A-ZÆØÅ]{1,2}$)/u.test(part))
    return true;
  return [whom, whom.replace(/s$/u, '')].some((name) => isOwnBody(name, context) === true);
}

/** `Teknik- og Miljøudvalget`, `Udvalget for Børn og Unge`, `Tværgående chefgruppe`; no clause. */
const isName = (words: string): boolean =>
  words.split(' ').length <= 9 &&
  !noName.test(words) &&
  /^\S+(?: (?:\p{Lu}\S*|og|for|i|af|-|&))*(?: \S+)?$/u.test(words);

const noName =
  /[,;:]|^(?:såfremt|hvis|når|inden|da|at|om|fordi|efter|før|idet|uden|til|fra|som|hvor|mens|selvom|hvorvidt|eftersom|sagen|forslag\p{L}*|indstilling\p{L}*)(?!\p{L})/iu;

function isSlugOf(name: string, committee: string): boolean {
  const named = slug(name);
  return named.length > 2 && (named.startsWith(committee) || committee.startsWith(named));
}

const parties = oneOf(`socialdemokratiet socialdemokraterne socialdemokraten venstre konservative
  det\\skonservative\\sfolkeparti de\\skonservative dansk\\sfolkeparti enhedslisten
  socialistisk\\sfolkeparti radikale\\svenstre de\\sradikale det\\sradikale\\svenstre
  liberal\\salliance alternativet nye\\sborgerlige danmarksdemokraterne moderaterne
  kristendemokraterne frie\\sgrønne sf df la nb kd`);
const members = oneOf(`mindretallet mindretal medlem medlemmer medlemmet medlemmerne byrådsmedlem
  byrådsmedlemmer udvalgsmedlem udvalgsmedlemmer borgmesteren borgmester viceborgmesteren
  viceborgmester formanden formand næstformanden udvalgsformanden rådmand rådmanden oppositionen
  forslagsstilleren forslagsstillerne gruppeformand regionsrådsformanden`);
const offices = oneOf(`administrationen forvaltningen direktionen direktøren kommunaldirektøren
  sekretariatet afdelingen centret centeret stabene ansøger ansøgeren ejer ejeren bygherre revisionen
  kl regionen staten ministeriet politiet miljøstyrelsen ankestyrelsen`);

/** Others than the body, at the beginning of a sentence: parties, lists, members, the administration. */
const others = begins(
  String.raw`(?:(?:fra|for|også|både|desuden|herudover) )?(?:(?:de|den|det|et|en|to|tre|fire|fem|seks|syv|otte|\d{1,2}|flere|nogle|enkelte|øvrige) ){0,3}(?:${parties}|${members}|${offices}|(?:liste|gruppe|parti|byrådsgruppe) [a-zæøå]{1,2}|\p{L}*(?:listen|partiet|gruppen|forvaltningen|afdelingen|centret|direktøren|chefen|ministeriet|styrelsen|foreningen|(?:ældre|senior|handicap|udsatte|integrations|ungdoms)rådet)|\p{L}+-\p{L}*gruppen|vi|jeg|undertegnede)`,
);
/** `A, B og V`, `Ø`, `Liste C`: in the spelling of the text. */
const letters = /^(?:[A-ZÆØÅ]{1,2}(?:, | og |\+|-))*[A-ZÆØÅ]{1,2}(?= (?!\d)\p{Ll})/u;
/** `Anne Aagaard`, also with a party after it. */
const named =
  /^(?:\p{Lu}[\p{L}.'-]+ ){1,4}\p{Lu}[\p{L}'-]+(?:,? (?:og )?\p{Lu}[\p{L}.'-]+){0,30}(?: \([^)]{1,30}\))?(?= \p{Ll})/u;

/** Whether `text` begins with somebody whose words are no decision of the body. */
export function beginsWithOther(text: string, context: DecisionContext): boolean {
  if (others.test(text) || letters.test(text)) return !beginsWithOwnBody(text, context);
  return named.test(text) && !beginsWithOwnBody(text, context);
}

/** The longest beginning of `text` that is the own body; empty where there is none. */
export function ownBodyAtStart(text: string, context: DecisionContext): string {
  const words = text.split(' ');
  for (let count = Math.min(9, words.length); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const parts = name.split(' og ');
    const isPair = parts.length === 2 && parts.every((part) => isOwnBody(part, context));
    if (isPair || (isOwnBody(name, context) && !majority.test(name))) return name;
  }
  return '';
}

const beginsWithOwnBody = (text: string, context: DecisionContext): boolean =>
  ownBodyAtStart(text, context) !== '';

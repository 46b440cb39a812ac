/** What the decision about the agenda says of other items of the meeting: `Punkt 9 udgår`. */
import type { RootContent } from 'mdast';
import { decidedBlocksOf } from '../decision-sections.ts';
import type { AgendaItem } from '../model.ts';
import { contextOf } from './context.ts';
import { passagesOf } from './passages.ts';
import { hasWord } from './patterns.ts';
import { eachPoint } from './points.ts';

/** Another item of the meeting that the decision about the agenda names. */
export interface AgendaChange {
  /** Its printed number. */
  number: string;
  /** What has become of it; absent where it is only named. */
  outcome?: 'withdrawn' | 'postponed';
}

const numbers = String.raw`L?\d{1,3}[a-z]?(?!\d|[.,]\d)(?:(?: ?[-–] ?|, ?(?:og )?| og | til | samt )(?:(?:punkt|pkt\.?|sag) (?:nr\.? ?)?)?L?\d{1,3}[a-z]?(?![\p{L}\d])){0,12}`;
const named = String.raw`(?<![\p{L}\d])(?:dagsordens)?(?:punkt(?:et|er|erne)?|pkt\.?|sag(?:en|erne)?)(?: nr\.?)? (${numbers})`;
const title = String.raw`(?: ?\([^)]{0,150}\)|,? (?:om|vedr\.?|vedrørende) [^,.;]{1,120}|, [^,.;]{1,120},| [-–] [^,.;–]{1,120}(?: [-–])?| på dagsordenen)?`;
const withdrawn = String.raw`(?:(?:blev|bliver|er|var) )?(?:udgår|udgik|udgået|(?:taget|tages) (?:ud )?(?:af|fra)|trukket|trækkes|slettet|slettes|fjernet|fjernes)`;
const postponed = String.raw`(?:(?:blev|bliver|er|var) )?(?:udsat|udsættes|udskudt|udskydes|udsattes)`;
const adverbs = String.raw`(?:(?:hermed|herefter|derfor|dermed|således|begge|alle|også|besluttet|som|der) )?`;

const after = (verb: string): RegExp =>
  new RegExp(
    String.raw`${named}${title},? ${adverbs}${verb}(?! (?:ikke|for)(?!\p{L}))(?!\p{L})`,
    'giu',
  );
const before = (verb: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${verb}) (?:dermed |herefter |dog |derfor )?${named}`, 'giu');

const said: readonly (readonly ['withdrawn' | 'postponed', RegExp])[] = [
  ['withdrawn', after(withdrawn)],
  ['withdrawn', before('udgår|udgik|tages?|tog|trækkes|trak|lade|fjernes?')],
  ['postponed', after(postponed)],
  ['postponed', before('udsættes?|udsatte|udskydes?|udskød')],
];

/** Words by which it is no decision, or about something else than the item. */
const doubtful = hasWord(
  String.raw`fores\p{L}+|ønske\p{L}*|anmod\p{L}*|begær\p{L}*|forkast\p{L}*|afvis\p{L}*|ikke|hvis|såfremt|skal|skulle|bør|burde|kan|kunne|vil|ville|måske|eventuelt|evt|overvej\p{L}*|bilag\p{L}*|tidligere|sidste|forrige|indstillingspunkt\p{L}*|indstillingens?|forslag\p{L}*|faldt|bortfaldt|mødet den|forventes|stemte`,
);

/**
 * The other items that the decision about the agenda names, each once. Only what is stated as decided
 * says what became of an item. `blocks` are the decision's, where they are at hand.
 */
export function agendaChanges(item: AgendaItem, blocks?: readonly RootContent[]): AgendaChange[] {
  if (!contextOf(item).ofAgenda) return [];
  const changes = new Map<string, AgendaChange>();
  const decided = blocks ?? decidedBlocksOf(item);
  for (const { read } of passagesOf(decided).flatMap(({ sentences }) => sentences)) {
    for (const [, list = ''] of read.matchAll(anyNamed)) {
      for (const number of eachPoint(list)) {
        if (!changes.has(number) && number !== item.number) changes.set(number, { number });
      }
    }
    if (doubtful.test(read) || read.endsWith('?')) continue;
    for (const [outcome, pattern] of said) {
      for (const [, list = ''] of read.matchAll(pattern)) {
        for (const number of eachPoint(list)) {
          if (number !== item.number) changes.set(number, { number, outcome });
        }
      }
    }
  }
  return [...changes.values()];
}

/** Recommendations and minutes have points, too. */
const anyNamed = new RegExp(
  String.raw`${named}(?! (?:i|af|på|fra) (?:indstilling|referat|protokol|(?:sidste|forrige|seneste) |mødet den))`,
  'giu',
);

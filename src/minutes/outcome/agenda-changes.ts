/** What the decision about the agenda says of other items of the meeting: `Punkt 9 udgår`. */
import type { RootContent } from 'mdast';
import { decidedBlocksOf } from '../decision-sections.ts';
import { namedOf, numberInText, seriesOf } from '../item-number.ts';
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

/** `lukket punkt 3` may be L3, `tillægspunkt 2` is T2. */
const ofSeries = String.raw`(?:tillægs|tillægsdagsordenens |(?:(?:lukke|fortrolig)(?:t|de|e) )(?:dagsordens )?)`;
const one = String.raw`${numberInText}(?![\p{L}\d]|[.,/]\d)`;
const more = String.raw`(?: ?[-–] ?|, ?(?:og )?| og | til | samt )(?:${ofSeries}?(?:punkt|pkt\.?|sag) (?:nr\.? ?)?)?${one}`;
const named = String.raw`(?<![\p{L}\d])(${ofSeries}?(?:dagsordens)?(?:punkt(?:et|er|erne)?|pkt\.?|sag(?:en|erne)?)(?: nr\.?)? ${one}(?:${more}){0,12})(?=( (?:på|i|af) (?:tillægsdagsordenen|den lukkede (?:dagsorden|del))(?!\p{L}))?)`;
const title = String.raw`(?: ?\([^)]{0,150}\)|,? (?:om|vedr\.?|vedrørende) [^,.;]{1,120}|, [^,.;]{1,120},| [-–] [^,.;–]{1,120}(?: [-–])?| på dagsordenen| (?:på|i|af) (?:tillægsdagsordenen|den lukkede (?:dagsorden|del)))?`;
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
 * The other items of the meeting, whose `numbers` are given, that the decision about the agenda names, each
 * once. Only what is stated as decided says what became of an item. `blocks` are the decision's, where
 * they are at hand.
 */
export function agendaChanges(
  item: AgendaItem,
  numbers: readonly string[],
  blocks?: readonly RootContent[],
): AgendaChange[] {
  if (!contextOf(item).ofAgenda) return [];
  const changes = new Map<string, AgendaChange>();
  const others = numbers.filter((number) => number !== item.number);
  const decided = blocks ?? decidedBlocksOf(item);
  for (const { read } of passagesOf(decided).flatMap(({ sentences }) => sentences)) {
    for (const number of namedBy(anyNamed, read, others)) {
      if (!changes.has(number)) changes.set(number, { number });
    }
    if (doubtful.test(read) || read.endsWith('?')) continue;
    for (const [outcome, pattern] of said) {
      for (const number of namedBy(pattern, read, others)) changes.set(number, { number, outcome });
    }
  }
  return [...changes.values()];
}

/** Those of the meeting's `numbers` that `pattern` finds in a sentence. */
const namedBy = (pattern: RegExp, sentence: string, numbers: readonly string[]): string[] =>
  [...sentence.matchAll(pattern)]
    .flatMap(([, list = '', place = '']) => eachNamed(list, place))
    .flatMap(({ number, series }) => {
      const inSeries = namedOf(numbers, series + number);
      // Without a series of its own, an additional item may have any number.
      return inSeries ?? (series === 'T' ? undefined : namedOf(numbers, number)) ?? [];
    });

/** The items of a list, `punkt 3 og tillægspunkt 1-2`; `place` says where all of them are. */
function eachNamed(list: string, place: string): { number: string; series: string }[] {
  let series = seriesIn(place);
  return list.split(/, ?(?:og )?| og | samt /u).flatMap((part) => {
    const [, label = '', rest = ''] = /^([^\d]*[ .])?(.*)$/su.exec(part) ?? [];
    if (label !== '' && place === '') series = seriesIn(label);
    return eachPoint(rest).map((number) => ({
      number,
      series: seriesOf(number) === '' ? series : '',
    }));
  });
}

const seriesIn = (words: string): string =>
  /tillæg/iu.test(words) ? 'T' : /lukke|fortrolig/iu.test(words) ? 'L' : '';

/** Recommendations and minutes have points, too. */
const anyNamed = new RegExp(
  String.raw`${named}(?! (?:i|af|på|fra) (?:indstilling|referat|protokol|(?:sidste|forrige|seneste) |mødet den))`,
  'giu',
);

/** What the decision about the agenda says of other items of the meeting: `Punkt 9 udgår`. */
import type { RootContent } from 'mdast';
import { decidedBlocksOf } from '../minutes/decisions/decision-sections.ts';
import { namedOf, numberInText, seriesOf } from '../minutes/items/item-number.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { isAgendaItem } from '../minutes/outcome/context.ts';
import { passagesOf } from '../minutes/outcome/passages.ts';
import { eachPoint } from '../minutes/outcome/points.ts';
import { isOwnItem } from './find-items.ts';
import type { CommitteeNames } from './names.ts';
import { excepts, sayable, treatsClosed, type ChangedTo } from './sayable-changes.ts';
import { textContext, type TextPlace } from './written-references.ts';

/** Another item of the meeting that the decision about the agenda names. */
export interface AgendaChange {
  /** Its printed number. */
  number: string;
  /** What has become of it; absent where it is only named. */
  outcome?: ChangedTo;
}

/** `lukket punkt 3` may be L3, `tillægspunkt 2` is T2. */
const ofSeries = String.raw`(?:tillægs|tillægsdagsordenens |(?:(?:lukke|fortrolig)(?:t|de|e) )(?:dagsordens )?)`;
/** Not `2. led`. */
const one = String.raw`${numberInText}(?![\p{L}\d]|[.,/]\d|\. (?:led|del|punktum|pkt|sætning|afsnit|behandling))`;
const more = String.raw`(?: ?[-–] ?|, ?(?:og )?| og | til | samt )(?:${ofSeries}?(?:punkt|pkt\.?|sag) (?:nr\.? ?)?)?${one}`;
const named = String.raw`(?<![\p{L}\d])(${ofSeries}?(?:dagsordens)?(?:punkt(?:et|er|erne)?|pkt\.?|sag(?:en|erne)?)(?: nr\.?)? ${one}(?:${more}){0,12})(?=( (?:på|i|af) (?:tillægsdagsordenen|den lukkede (?:dagsorden|del))(?!\p{L}))?)`;
const title = String.raw`(?: ?\([^)]{0,150}\)|,? (?:om|vedr\.?|vedrørende) [^,.;]{1,120}|, [^,.;]{1,120},| [-–] [^,.;–]{1,120}(?: [-–])?| på dagsordenen| (?:på|i|af) (?:tillægsdagsordenen|den lukkede (?:dagsorden|del)))?`;
const withdrawn = String.raw`(?:(?:blev|bliver|er|var) )?(?:udgår|udgik|udgået|(?:taget|tages) (?:ud )?(?:af|fra)|trukket|trækkes|slettet|slettes|fjernet|fjernes)`;
const postponed = String.raw`(?:(?:blev|bliver|er|var) )?(?:udsat|udsættes|udskudt|udskydes|udsattes)`;
const adverbs = String.raw`(?:(?:hermed|herefter|derfor|dermed|således|begge|alle|også|besluttet|som|der) )?`;

/** Not `spørgsmålet til punkt 9`, which is what is withdrawn. */
const ofItem = String.raw`(?<!(?<!\p{L})(?:til|under|vedr\.?|vedrørende|om|i|for) )`;

const after = (verb: string): RegExp =>
  new RegExp(
    String.raw`${ofItem}${named}${title},? ${adverbs}${verb}(?! (?:ikke|for)(?!\p{L}))(?!\p{L})`,
    'giu',
  );
const before = (verb: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${verb}) (?:dermed |herefter |dog |derfor )?${named}`, 'giu');

const said: readonly (readonly [ChangedTo, RegExp])[] = [
  ['withdrawn', after(withdrawn)],
  ['withdrawn', before('udgår|udgik|tages?|tog|trækkes|trak|lade|fjernes?')],
  ['postponed', after(postponed)],
  ['postponed', before('udsættes?|udsatte|udskydes?|udskød')],
];

/**
 * The other items of the meeting, whose `numbers` are given, that the decision about the agenda names, each
 * once; whose point a number is, is read as that of a reference (`find-items.ts`). Only what is stated as
 * decided says what became of an item, and nothing is said of those that it excepts. `blocks` are the
 * decision's, where they are at hand.
 */
export function agendaChanges(
  names: CommitteeNames,
  { meeting, item }: { meeting: TextPlace['meeting']; item: AgendaItem },
  numbers: readonly string[],
  blocks?: readonly RootContent[],
): AgendaChange[] {
  if (!isAgendaItem(item)) return [];
  const changes = new Map<string, AgendaChange>();
  const context = textContext(names, { meeting, item });
  const read: Read = {
    numbers: numbers.filter((number) => number !== item.number),
    isOwn: (sentence, start, end) => isOwnItem(sentence, start, end, context),
  };
  const decided = blocks ?? decidedBlocksOf(item);
  const sentences = passagesOf(decided).flatMap((passage) =>
    passage.sentences.map((sentence) => sentence.read),
  );
  const isTreatedClosed = treatsClosed(sentences);
  for (const sentence of sentences) {
    if (excepts.test(sentence)) continue;
    for (const number of namedBy(anyNamed, sentence, read)) {
      if (!changes.has(number)) changes.set(number, { number });
    }
    const outcomes = sayable(sentence, isTreatedClosed);
    for (const [outcome, pattern] of said.filter(([each]) => outcomes.includes(each))) {
      for (const number of namedBy(pattern, sentence, read)) {
        changes.set(number, { number, outcome });
      }
    }
  }
  return [...changes.values()];
}

interface Read {
  /** Those of the meeting's other items. */
  numbers: readonly string[];
  /** Whether the numbers between two places of a sentence are items of this meeting. */
  isOwn: (sentence: string, start: number, end: number) => boolean;
}

/** Those of the meeting's items that `pattern` finds in a sentence. */
const namedBy = (pattern: RegExp, sentence: string, { numbers, isOwn }: Read): string[] =>
  [...sentence.matchAll(pattern)]
    .filter(({ 0: whole, 1: list = '', 2: place = '', index }) => {
      const start = index + whole.indexOf(list);
      return isOwn(sentence, start, start + list.length + place.length);
    })
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
    const [, label = '', rest = ''] = /^([^\d]*[ .])?(.*)/su.exec(part) ?? [];
    if (label !== '' && place === '') series = seriesIn(label);
    return eachPoint(rest).map((number) => ({
      number,
      series: seriesOf(number) === '' ? series : '',
    }));
  });
}

const seriesIn = (words: string): string =>
  /tillæg/iu.test(words) ? 'T' : /lukke|fortrolig/iu.test(words) ? 'L' : '';

const anyNamed = new RegExp(named, 'giu');

/**
 * Joins a further document with the meeting that a file has: a supplementary agenda, the page of an item,
 * minutes over their agenda, another edition, the same in another format.
 *
 * Nothing of either is lost: what the two say differently is decided by what they are (minutes count more
 * than an agenda), by what an editor has changed since the import, or by the editor, who is asked.
 */
import { given } from '../../minutes/given.ts';
import { isSameNumber } from '../../minutes/items/item-number.ts';
import { leftOutItem } from '../../minutes/facts/kilde.ts';
import type { AgendaItem, Meeting, Source } from '../../minutes/model.ts';
import { writeFacts } from '../../minutes/write-meeting.ts';
import { goneQuestion, itemQuestion } from '../../i18n/da-import-join.ts';
import { note, type ImportNote } from '../report.ts';
import { asImported, partTexts } from './fingerprints.ts';
import { joinFacts, joinIntroductions } from './join-facts.ts';
import { joinItems, onlyItem, type JoinedItem } from './join-items.ts';
import { numberItems, type NumberedItem } from './number-items.ts';
import { pairItems, type Pair } from './pair-items.ts';
import { proveJoined } from './prove-joined.ts';
import { askFrom, type Answers, type Question } from './questions.ts';
import { roles, type Sides } from './sides.ts';
import { takeApart } from './take-apart.ts';

export interface Joined {
  /** The text of the meeting's file; with open questions it must not be written. */
  text: string;
  questions: readonly Question[];
  notes: readonly ImportNote[];
  /** Place in the file, from 0, of each of the document's items; -1 of one that is left out. */
  places: readonly number[];
  /** Whether the document may be of another meeting: no item is surely the same, and some numbers are. */
  mayBeOther: boolean;
  /** How many of the document's words are not in the file, as it has others. */
  superseded: number;
}

export interface JoinOptions {
  answers: Answers;
  /** The document has been joined before: only what is answered changes. */
  isAgain: boolean;
}

/**
 * Joins the file with text `old` and the document that was imported as `fresh`; both are texts of a file at
 * the path `file`. `undefined` if one cannot be read as a meeting.
 */
export function joinMeetings(
  texts: { old: string; fresh: string },
  file: string,
  { answers, isAgain }: JoinOptions,
): Joined | undefined {
  const [old, fresh] = [texts.old, texts.fresh].map((text) => takeApart(text, file));
  if (old === undefined || fresh === undefined) return undefined;
  const questions: Question[] = [];
  const notes: ImportNote[] = [];
  const sides: Sides = {
    ...{ old, fresh, ...roles(old.meeting, fresh.meeting) },
    imported: asImported(old.meeting),
    isAgain,
    ask: askFrom(answers, isAgain ? [] : questions),
    tell: (told) => notes.push(told),
  };
  const pairs = pairItems(sides);
  const items = joinAll(pairs, sides);
  const numbered = numberItems(items, sides);
  const introduction = joinIntroductions(sides);
  const facts = joinFacts(sides);
  const corrections = facts.corrections.map((each) => ({
    ...each,
    ...given({ item: each.item && numberNow(each.item, sides, numbered) }),
  }));
  const meeting = { ...facts, corrections, sources: joinSources(sides, numbered) };
  const text = write(meeting, introduction.text, numbered);
  const proof = proveJoined({ text, file, sides, numbered, added: introduction.added });
  if (!proof.isWhole) notes.push(note('join-differs', undefined));
  return {
    ...{ text, questions, notes, superseded: proof.superseded },
    places: fresh.meeting.items.map((own) => numbered.findIndex(({ item }) => item.fresh === own)),
    mayBeOther:
      pairs.some(({ isDoubtful }) => isDoubtful) &&
      pairs.every(({ old, isDoubtful }) => old === undefined || isDoubtful),
  };
}

/** The items of both, in no order. */
function joinAll(pairs: readonly Pair[], sides: Sides): JoinedItem[] {
  const found = new Set<AgendaItem | undefined>();
  const items = pairs.flatMap(({ old, fresh, isDoubtful }): JoinedItem[] => {
    const joined = old && joinItems({ old, fresh, isDoubtful }, sides);
    if (joined !== undefined && joined !== 'both') {
      found.add(old);
      return [joined];
    }
    return joined === 'both' || isWanted(fresh, sides)
      ? [onlyItem(fresh, sides.fresh, 'fresh')]
      : [];
  });
  const left = sides.old.meeting.items.filter((item) => !found.has(item));
  const kept = left.filter((item) => stays(item, pairs, sides));
  tellOrder(pairs, sides);
  return [...items, ...kept.map((item) => onlyItem(item, sides.old, 'old'))];
}

/**
 * Whether an item that only the file has stays. Where minutes have a closed item that the agenda has not,
 * it may be that.
 */
function stays(
  item: AgendaItem,
  pairs: readonly Pair[],
  { counts, isSupplement, ask, tell }: Sides,
) {
  if (counts !== 'fresh' || isSupplement) return true;
  const mayBeClosed = !item.closed && pairs.some((pair) => !pair.old && pair.fresh.closed);
  if (mayBeClosed) return ask({ place: item.number, ...goneQuestion(item.title) }) === 'old';
  // The page of one item says nothing of the others.
  if (pairs.length > 1) tell(note('not-in-document', undefined, item.number));
  return true;
}

/** Minutes may have another order than their agenda. */
function tellOrder(pairs: readonly Pair[], { counts, tell }: Sides): void {
  const orders = pairs.flatMap(({ old }) => old?.order ?? []);
  const isSame = orders.every((order, at) => order >= (orders[at - 1] ?? 0));
  if (counts === 'fresh' && !isSame) tell(note('other-order', undefined));
}

/** Whether an item that only the document has is added: not by itself where an editor has taken it out. */
function isWanted(item: AgendaItem, { imported, isAgain, ask }: Sides): boolean {
  const isNew = item.title === '' || !imported.has(partTexts.title(item));
  if (isNew && !isAgain) return true;
  const { number, title, closed } = item;
  return ask({ place: number, ...itemQuestion(closed ? '' : title) }) === 'new';
}

/** The sources of both, each with the numbers that its items have now. */
function joinSources(sides: Sides, numbered: readonly NumberedItem[]): Source[] {
  const { old, fresh } = sides;
  const { items, sources } = old.meeting;
  const known = sources.map((source) => {
    const numbers = source.items ?? items.map(({ number }) => number);
    const now = numbers.map((number) => numberNow(number, sides, numbered) ?? leftOutItem);
    return { ...source, items: now };
  });
  const added = fresh.meeting.sources.map((source) => ({
    ...source,
    items: fresh.meeting.items.map((item) => numberOf(item, numbered, 'fresh')),
  }));
  const others = known.filter(({ sha256 }) => added.every((source) => source.sha256 !== sha256));
  return [...others, ...added];
}

/** The number that an item of the file has now; `undefined` where there is none with it. */
function numberNow(
  number: string,
  { old }: Sides,
  numbered: readonly NumberedItem[],
): string | undefined {
  const item = old.meeting.items.find((each) => isSameNumber(each.number, number));
  return item && numberOf(item, numbered, 'old');
}

const numberOf = (
  item: AgendaItem,
  numbered: readonly NumberedItem[],
  side: 'old' | 'fresh',
): string => numbered.find((each) => each.item[side] === item)?.number ?? leftOutItem;

function write(
  facts: Omit<Meeting, 'introduction' | 'items'>,
  introduction: string,
  numbered: readonly NumberedItem[],
): string {
  const parts = [
    `---\n${writeFacts(facts)}---`,
    introduction,
    ...numbered.flatMap(({ item, number }) => [
      item.headText(number),
      ...item.sections.map(({ text }) => text),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

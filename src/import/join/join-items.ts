/** One item of two: what the file has of it, and what a further document has. */
import { joinWords } from '../../i18n/da-import-join.ts';
import { given } from '../../minutes/given.ts';
import { readItemHeading } from '../../minutes/items/item-number.ts';
import type { AgendaItem, Section } from '../../minutes/model.ts';
import { itemHeadTexts } from '../../minutes/words/words.ts';
import { writeItem } from '../../minutes/write-meeting.ts';
import { note } from '../report.ts';
import { joinCaseNumbers } from './join-case-numbers.ts';
import { joinSections, type JoinedSection } from './join-sections.ts';
import { partTexts } from './fingerprints.ts';
import type { Sides } from './sides.ts';
import { isMark, type Written } from './take-apart.ts';

/** An item of the joined meeting. */
export interface JoinedItem {
  /** Its heading and fields. The number is still that of the side it is from. */
  head: Omit<AgendaItem, 'sections' | 'order' | 'position'>;
  /** The lines of `head` with another number. */
  headText(number: string): string;
  sections: readonly JoinedSection[];
  old?: AgendaItem;
  fresh?: AgendaItem;
}

/** An item that only one of them has, as it is. */
export function onlyItem(item: AgendaItem, written: Written, side: 'old' | 'fresh'): JoinedItem {
  return {
    head: item,
    headText: (number) => withHead(item, number, item, written),
    sections: item.sections.map((section) => ({ text: written.textOf(section), of: [section] })),
    [side]: item,
  };
}

/** Joins an item; `asBoth` where an editor says that they are two. */
export function joinItems(
  pair: { old: AgendaItem; fresh: AgendaItem; isDoubtful: boolean },
  sides: Sides,
): JoinedItem | 'both' {
  const { old, fresh } = pair;
  const closed = joinClosed(old, fresh, sides);
  if (closed) return closed;
  const title = chooseTitle(pair, sides);
  if (title === 'both') return 'both';
  const caseNumbers = joinCaseNumbers(old, fresh, sides);
  const head = {
    ...old,
    title: title === 'new' ? fresh.title : old.title,
    caseNumbers,
    ...given({ asked: old.asked ?? fresh.asked }),
    closed: old.closed || fresh.asked === true,
  };
  if (head.asked) delete head.statedOpen;
  return {
    head,
    headText: (number) => withHead(head, number, old, sides.old),
    sections: joinSections(old, fresh, sides),
    ...pair,
  };
}

/**
 * What of an item that is closed in one of them: closed is what either minutes say, and what becomes closed
 * does so without a question. Only an editor opens an item.
 */
function joinClosed(old: AgendaItem, fresh: AgendaItem, sides: Sides): JoinedItem | undefined {
  if (isClosed(old) === isClosed(fresh)) return undefined;
  if (isClosed(fresh)) {
    sides.tell(note('became-closed', undefined, old.number));
    return { ...onlyItem(fresh, sides.fresh, 'fresh'), old };
  }
  const { number } = old;
  const isOpened =
    sides.counts !== 'old' &&
    sides.ask({
      ...{ place: number, part: 'lukket', about: joinWords.openness },
      ...{ old: joinWords.closed, fresh: joinWords.open },
    }) === 'new';
  if (isOpened) return { ...onlyItem(fresh, sides.fresh, 'fresh'), old };
  if (sides.counts === 'old') sides.tell(note('stays-closed', undefined, number));
  return { ...onlyItem(old, sides.old, 'old'), fresh };
}

/** What may be closed is asked in the file, and its text is there. */
const isClosed = ({ closed, asked }: AgendaItem): boolean => closed && asked !== true;

function chooseTitle(
  { old, fresh, isDoubtful }: { old: AgendaItem; fresh: AgendaItem; isDoubtful: boolean },
  { imported, ask }: Sides,
): 'old' | 'new' | 'both' {
  // A title that is missing on one side is not public.
  if (old.title === '' || fresh.title === '') return old.title === '' ? 'old' : 'new';
  if (plain(old.title) === plain(fresh.title)) return 'old';
  if (!isDoubtful && imported.has(partTexts.title(fresh))) return 'old';
  return ask({
    ...{ place: old.number, part: 'titel', about: joinWords.title },
    ...{ old: old.title, fresh: fresh.title },
    ...(isDoubtful && { mayBeBoth: true }),
  });
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');

/** The lines of a head: as they are where it says the same as that of `item`, and else written anew. */
function withHead(
  head: JoinedItem['head'],
  number: string,
  item: AgendaItem,
  written: Written,
): string {
  const lines = written.textOf(item).split('\n');
  const marks = lines.filter(isMark);
  const { title } = head;
  const own = { ...head, number, order: 0, sections: [] as Section[] };
  const [heading = '', ...fields] = writeItem(own).split('\n');
  const [before, after] = [item, own].map((each) =>
    JSON.stringify([...itemHeadTexts({ ...each, number: '', title: '' }), opennessOf(each)]),
  );
  const rest = lines.filter((line) => !isMark(line));
  const isHeading = readItemHeading((rest.find((line) => line !== '') ?? '').replace(/^## /u, ''));
  if (before !== after || isHeading === undefined) {
    return [...marks.flatMap((mark) => [mark, '']), heading, ...fields].join('\n');
  }
  if (isHeading.number === number && item.title === title) return lines.join('\n');
  return lines.map((line) => (line.startsWith('## ') ? heading : line)).join('\n');
}

const opennessOf = ({ closed, asked, statedOpen, publicText }: JoinedItem['head']) => [
  ...[closed, asked, statedOpen, publicText].map(Boolean),
];

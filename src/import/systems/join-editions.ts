/** One meeting of its agenda, what adds to it, and its minutes. */
import { given } from '../../minutes/given.ts';
import { isSameNumber } from '../../minutes/items/item-number.ts';
import { byAgenda } from './choose-editions.ts';
import type { LeftOut, PublicItem, PublicMeeting } from './public-part.ts';

/** Joins editions in the order of `chooseEditions`; the later ones say more and count more. */
export function joinEditions(editions: readonly PublicMeeting[]): PublicMeeting | undefined {
  const last = editions.at(-1);
  if (last === undefined) return undefined;
  const joined: Joined[] = [];
  for (const edition of editions) {
    const before = new Set(joined);
    // Minutes without a single attachment carry none; what the agenda had is then still there.
    const carriesAttachments = edition.items.some(({ attachments }) => attachments.length > 0);
    let after = -1;
    for (const item of edition.items) {
      const known = joined.find((each) => before.has(each) && isSame(each, item, edition));
      if (known === undefined) {
        const added = { item, editions: [edition] };
        if (after === -1) joined.push(added);
        else joined.splice(after + 1, 0, added);
        after = joined.indexOf(added);
      } else {
        before.delete(known);
        known.item = merge(known.item, item, carriesAttachments);
        known.editions.push(edition);
        after = joined.indexOf(known);
      }
    }
  }
  const fact = <Key extends keyof PublicMeeting>(key: Key): PublicMeeting[Key] =>
    editions.findLast((each) => each[key] !== undefined && each[key] !== '')?.[key] as never;
  return {
    ...last,
    ...given({ date: fact('date'), start: fact('start'), end: fact('end'), until: fact('until') }),
    ...given({ place: fact('place'), title: fact('title') }),
    ...{ present: peopleIn(editions, 'present'), apologies: peopleIn(editions, 'apologies') },
    items: inOrder(joined, editions).map(({ item }) => item),
    documents: editions.flatMap(({ documents }) => documents),
    leftOut: addUp(editions.map(({ leftOut }) => leftOut)),
  };
}

/** An item so far, and the editions it was found in. */
interface Joined {
  item: PublicItem;
  editions: PublicMeeting[];
}

/** Items of the main agenda first, also where of that only the minutes are there; within one as they are. */
function inOrder(joined: readonly Joined[], editions: readonly PublicMeeting[]): Joined[] {
  const agendas = [...new Set(editions.toSorted(byAgenda).map(({ agendaId }) => agendaId))];
  const rankOf = (item: Joined): number =>
    Math.min(...item.editions.map(({ agendaId }) => agendas.indexOf(agendaId)));
  return joined.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/**
 * Whether two are one item: in the same agenda by id, number or title; in another by its id with its
 * number or title; in the minutes of it, which may have an id of their own, by title, or by number where
 * one of them is closed. An agenda and what adds to it have no items in common, nor have its open and its
 * closed part but by id.
 */
function isSame(
  { item: known, editions }: Joined,
  item: PublicItem,
  edition: PublicMeeting,
): boolean {
  const isNumbered = item.number !== '' && isSameNumber(known.number, item.number);
  const hasTitle = known.titleMark === item.titleMark;
  const isTitled = known.title !== '' && item.title !== '' && hasTitle;
  const haveIds = known.id !== '' && item.id !== '';
  const isOfAgenda = editions.some(({ agendaId }) => agendaId === edition.agendaId);
  if (haveIds && known.id === item.id) return isOfAgenda || isNumbered || hasTitle;
  if (isOfAgenda) {
    const isOtherPart = !editions.some((each) => isClosed(each) === isClosed(edition));
    return isOtherPart ? !haveIds && hasTitle : isNumbered || isTitled;
  }
  if (edition.kind === 'agenda' || editions.some(({ kind }) => kind === 'minutes')) return false;
  return isTitled || (isNumbered && (known.isClosed || item.isClosed));
}

const isClosed = (edition: PublicMeeting): boolean => edition.isClosed === true;

/** What is closed in one of two is closed. Minutes that have only the decision leave the rest as it was. */
function merge(known: PublicItem, item: PublicItem, carriesAttachments: boolean): PublicItem {
  if (known.isClosed || item.isClosed) {
    const closed = item.isClosed ? item : known;
    return { ...closed, number: item.number, sections: item.isClosed ? item.sections : [] };
  }
  const isWhole = item.sections.some(
    ({ isDecision, heading, content }) =>
      !isDecision && content.trim() !== '' && !isDecisionHeading(heading),
  );
  return {
    ...item,
    caseNumbers: item.caseNumbers.some((number) => number !== '')
      ? item.caseNumbers
      : known.caseNumbers,
    sections: isWhole
      ? item.sections
      : [...known.sections.filter((each) => !each.isDecision), ...item.sections],
    earlier: item.earlier.length > 0 ? item.earlier : known.earlier,
    attachments: carriesAttachments ? item.attachments : known.attachments,
    hasHidden: known.hasHidden || item.hasHidden,
    isDoubtful: known.isDoubtful || item.isDoubtful,
  };
}

const isDecisionHeading = (heading: PublicItem['sections'][number]['heading']): boolean =>
  typeof heading === 'string' && /beslutning|referat/iu.test(heading);

/** Who was there is told by minutes alone; who is not coming also by an agenda. */
function peopleIn(editions: readonly PublicMeeting[], key: 'present' | 'apologies'): string[] {
  const telling = editions.filter(({ kind }) => key === 'apologies' || kind === 'minutes');
  return telling.findLast((each) => each.present.length + each.apologies.length > 0)?.[key] ?? [];
}

function addUp(all: readonly LeftOut[]): LeftOut {
  return {
    words: all.reduce((sum, { words }) => sum + words, 0),
    attachments: Math.max(...all.map(({ attachments }) => attachments)),
    suspicious: [...new Set(all.flatMap(({ suspicious }) => suspicious))],
  };
}

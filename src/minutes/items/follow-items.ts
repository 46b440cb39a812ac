/**
 * Follows the items of a meeting from one version of its file to another, in which they may have other
 * numbers, titles and places: an agenda is renumbered when it becomes minutes.
 */
import { comparedItem, likeness, type ComparedItem, type Likeness } from './item-likeness.ts';
import { isSameNumber } from './item-number.ts';
import type { AgendaItem } from '../model.ts';

/** What has become of an item. */
export interface Followed {
  /** The item that it is now; absent where it is gone. */
  now?: AgendaItem;
  /** What speaks for that is contradicted, or too little is known: an editor has to say. */
  doubtful?: true;
}

interface Pair extends Likeness {
  before: ComparedItem;
  after: ComparedItem;
  isSameNumber: boolean;
  score: number;
}

/** What has become of each item of `before` in `after`. Numbers are compared as addresses have them. */
export function followItems(
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): Map<AgendaItem, Followed> {
  const [old, now] = [before, after].map((items) => items.map(comparedItem));
  const pairs = (old ?? []).map((one) => (now ?? []).map((other) => pair(one, other)));
  const found = match(pairs.flat());
  const taken = new Set([...found.values()].map((each) => each.after.item));
  return new Map(
    pairs.map((ofItem, index) => {
      const item = before[index] as AgendaItem;
      const own = found.get(item) ?? joined(ofItem);
      return [item, follow(ofItem, pairs, own, taken)];
    }),
  );
}

function pair(before: ComparedItem, after: ComparedItem): Pair {
  const like = likeness(before, after);
  const isSame = isSameNumber(before.item.number, after.item.number);
  return { before, after, isSameNumber: isSame, ...like, score: score(like) };
}

const ofCase = { same: 4, other: -2.5, unknown: 0 } as const;

/** The case number tells most, then the title, then the text. */
const score = (like: Likeness): number =>
  ofCase[like.case] +
  (like.title < 0.34 ? 0 : 3 * like.title) +
  (like.text === undefined ? 0 : like.text < 0.2 ? -0.5 : like.text < 0.5 ? 0 : 2 * like.text);

/** An item with another number must be more alike: its words may be those of several. */
const isEnough = ({ isSameNumber, score }: Pair): boolean => score >= (isSameNumber ? 1.2 : 2.4);

/** Pairs off the items, the most alike first. */
function match(pairs: readonly Pair[]): Map<AgendaItem, Pair> {
  const weight = ({ score, isSameNumber }: Pair): number => score + (isSameNumber ? 0.5 : 0);
  const distance = ({ before, after }: Pair): number =>
    Math.abs(before.item.order - after.item.order);
  const found = new Map<AgendaItem, Pair>();
  const taken = new Set<AgendaItem>();
  const inOrder = pairs
    .filter(isEnough)
    .toSorted((a, b) => weight(b) - weight(a) || distance(a) - distance(b));
  for (const each of inOrder) {
    const [before, after] = [each.before.item, each.after.item];
    if (found.has(before) || taken.has(after)) continue;
    found.set(before, each);
    taken.add(after);
  }
  return found;
}

/** The item that has taken this one's case over, with another's: two were treated as one. */
const joined = (ofItem: readonly Pair[]): Pair | undefined =>
  ofItem.find((each) => each.case === 'same' && each.score >= 4);

function follow(
  ofItem: readonly Pair[],
  all: readonly (readonly Pair[])[],
  own: Pair | undefined,
  taken: ReadonlySet<AgendaItem>,
): Followed {
  const atNumber = ofItem.find(({ isSameNumber }) => isSameNumber);
  if (own === undefined) {
    const isFree = atNumber !== undefined && !taken.has(atNumber.after.item);
    return isFree ? unmatched(atNumber) : {};
  }
  const now = own.after.item;
  const isContradicted =
    own === atNumber
      ? own.title < 0.5 && ofItem.some((each) => each !== own && isOwnTitle(each, all))
      : atNumber !== undefined && isOwnTitle(atNumber, all) && (atNumber.text ?? 1) >= 0.9;
  return isContradicted ? { now, doubtful: true } : { now };
}

/** Whether both have the same title, which no other item has. */
const isOwnTitle = (one: Pair, all: readonly (readonly Pair[])[]): boolean =>
  one.title === 1 &&
  all.every((ofItem) =>
    ofItem.every(
      (each) =>
        each === one || each.title < 1 || (each.before !== one.before && each.after !== one.after),
    ),
  );

/** An item that is nowhere else, and one with its number that was not there before. */
function unmatched({ before, after, title, text, ...like }: Pair): Followed {
  const now = after.item;
  // A title that is not public tells nothing.
  if (before.title.length === 0 || after.title.length === 0) return { now };
  const isOtherText = text !== undefined && text < 0.3;
  const isCorrected = title >= 0.5 && before.title.length > 1;
  if (like.case === 'other') return isCorrected && !isOtherText ? { now, doubtful: true } : {};
  return isOtherText && title < 0.34 ? {} : { now, doubtful: true };
}

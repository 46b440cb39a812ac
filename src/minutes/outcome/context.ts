/** What is known of an item when its decision is read. */
import type { RootContent } from 'mdast';
import type { AgendaItem, Meeting } from '../model.ts';
import { textOf } from '../words/words.ts';
import { hasWord } from './patterns.ts';

/** The meeting an item belongs to, and whom a name may mean. */
export interface DecisionContext extends Partial<Pick<Meeting, 'committee' | 'date'>> {
  /** The keys of the committees that have a name; none for a name that is not known. */
  committeesNamed?: (name: string) => readonly string[];
}

/** What reading a sentence needs to know. */
export interface ItemContext extends DecisionContext {
  /** The item is about the agenda: `punkt 9` in its decision is another item. */
  ofAgenda: boolean;
  /** It is about minutes or the agenda, which its decision may name. */
  ofMinutes: boolean;
  /** Number of points that its recommendation has; 0 where it is not known. */
  points: number;
  /** The recommendation is itself to refuse something: who follows it refuses, too. */
  toRefuse: boolean;
  /** Words of the item's title. */
  title: string;
}

/** Whether an item is about the agenda. */
export const isAgendaItem = ({
  title = '',
  order = 0,
}: Partial<Pick<AgendaItem, 'title' | 'order'>>): boolean =>
  /dagsorden/iu.test(title) || (order === 1 && !/indstilling|sag/iu.test(title));

/** The context in which the decision of `item` is read. */
export function contextOf(
  { title = '', order = 0, sections }: Partial<AgendaItem> & Pick<AgendaItem, 'sections'>,
  context: DecisionContext = {},
): ItemContext {
  const ofAgenda = isAgendaItem({ title, order });
  const ofMinutes = ofAgenda || /referat|protokol/iu.test(title);
  const recommended = sections
    .filter(({ kind }) => kind === 'recommendation')
    .flatMap(({ blocks }) => blocks);
  return {
    ...context,
    ofAgenda,
    ofMinutes,
    points: pointsOf(recommended),
    toRefuse: recommended.some((block) => refusing.test(textOf(block, ' '))),
    title,
  };
}

/** Silence is the lesser fault: a recommendation with any of these may be to refuse. */
const refusing = hasWord(
  String.raw`afsl\p{L}*|afvis\p{L}*|forkast\p{L}*|ikke|ingen|nægte\p{L}*|forb[uy]d\p{L}*|nedlæg\p{L}*|henlæg\p{L}*|opgiv\p{L}*|bortfald\p{L}*|fasthold\p{L}*|opsig\p{L}*|ophæv\p{L}*|tilbagekald\p{L}*|undla\p{L}*`,
);

const pointsOf = (recommended: readonly RootContent[]): number =>
  recommended.reduce(
    (count, block) => count + (block.type === 'list' ? block.children.length : 0),
    0,
  );

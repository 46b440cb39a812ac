/** The decision of an item, as pages other than the item's own show it. */
import type { RootContent } from 'mdast';
import { itemAddress } from '../archive/addresses.ts';
import { listItem, type ListedItem } from '../archive/listed-item.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { remember } from '../minutes/remembered.ts';
import { linkExcerpt } from '../links/link-references.ts';
import type { CommitteeNames } from '../references/names.ts';
import { referenceIndex } from '../links/reference-index.ts';
import { findInBlocks } from '../references/written-references.ts';
import { renderBlocks } from '../render/blocks.ts';
import { decisionExcerpt, decisionSummary, type Excerpt } from '../render/decision-excerpt.ts';
import { contentLinks, type Href } from './content-links.ts';

export type DecisionView =
  | {
      kind: 'stated';
      html: string;
      /** Whether that is the whole decision. */
      complete: boolean;
      /** Where it stands in full. */
      address: string;
    }
  /** The meeting has only an agenda so far. */
  | { kind: 'agenda' }
  /** The item is closed and its decision is not public. */
  | { kind: 'closed' }
  /** The minutes state none. */
  | { kind: 'none' };

/** The same before it is rendered: plain data. */
export type Decision =
  ({ kind: 'stated'; of: ListedItem } & StatedDecision) | Exclude<DecisionView, { kind: 'stated' }>;

interface StatedDecision extends Excerpt {
  /** Id of the section where it stands in full. */
  anchor: string;
}

/** The decision's own words, in the measure of an excerpt, with what they refer to linked. */
export function decisionOf(archive: Archive, place: ItemReference): Decision {
  const { meeting, item } = place;
  const stated = statedDecision(item);
  if (stated === undefined) {
    return { kind: meeting.status === 'agenda' ? 'agenda' : item.closed ? 'closed' : 'none' };
  }
  const blocks = decisionRefers(referenceIndex(archive).names, place)
    ? linkExcerpt(archive, stated.blocks, place)
    : stated.blocks;
  return { kind: 'stated', of: listItem(place), ...stated, blocks };
}

/** Whether the words of a stated decision refer to anything; most do not. */
export const decisionRefers = (names: CommitteeNames, place: ItemReference): boolean =>
  remember(place.item, 'decisionRefers', () => {
    const blocks = statedDecision(place.item)?.blocks ?? [];
    return findInBlocks(names, blocks, place).length > 0;
  });

/** The decision in the measure of an excerpt, if the minutes state one. */
const statedDecision = (item: AgendaItem): StatedDecision | undefined =>
  remember(item, 'statedDecision', () => excerptDecision(item));

function excerptDecision(item: AgendaItem): StatedDecision | undefined {
  const sections = decisionSections(item);
  const [first] = sections;
  if (first === undefined) return undefined;
  const excerpt = decisionExcerpt(sections.flatMap(({ blocks }) => blocks));
  return { ...excerpt, blocks: withoutPositions(excerpt.blocks), anchor: first.id };
}

/** Words that stay the same are the same wherever they stand in their file. */
const withoutPositions = (blocks: RootContent[]): RootContent[] =>
  JSON.parse(
    JSON.stringify(blocks, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as RootContent[];

/** As a page shows it; headings in it begin at `h3`. */
export function viewDecision(archive: Archive, decision: Decision, href: Href): DecisionView {
  if (decision.kind !== 'stated') return decision;
  const { of, blocks, complete, anchor } = decision;
  const address = itemAddress(of.meeting, of.item);
  const resolve = contentLinks(archive, of.meeting, address, href);
  return {
    kind: 'stated',
    html: renderBlocks(blocks, {
      headingShift: -1,
      resolveLink: (url) => (url.startsWith('#') ? href(address) + url : resolve(url)),
    }),
    complete,
    address: `${address}#${anchor}`,
  };
}

/** One or two sentences of plain text; `''` where none is stated. */
export function decisionInShort(item: AgendaItem): string {
  return remember(item, 'decisionInShort', () =>
    decisionSummary(decisionSections(item).flatMap(({ blocks }) => blocks)),
  );
}

export function decisionSections({ sections }: AgendaItem): AgendaItem['sections'] {
  return sections.filter(({ kind, blocks }) => kind === 'decision' && blocks.length > 0);
}

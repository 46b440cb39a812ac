/** The decision of an item, as pages other than the item's own show it. */
import type { RootContent } from 'mdast';
import { itemAddress } from '../archive/addresses.ts';
import { listItem, type ListedItem } from '../archive/listed-item.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { stageOf, type Stage } from '../minutes/days/stage.ts';
import { linkBlocks, textLinks } from '../links/text-links.ts';
import { renderBlocks } from '../render/blocks.ts';
import { contentLinks, type Href, publishedAttachments } from './content-links.ts';

export type DecisionView =
  | {
      kind: 'stated';
      html: string;
      /** Whether that is the whole decision. */
      complete: boolean;
      /** Address of the whole decision. */
      address: string;
    }
  | UnstatedDecision;

type UnstatedDecision =
  /** The meeting has only an agenda so far. */
  | { kind: 'agenda'; stage: Stage }
  /** The item is closed and its decision is not public. */
  | { kind: 'closed' }
  /** The minutes state none. */
  | { kind: 'none' };

/** A decision before rendering: plain data. */
export type Decision = StatedDecision | UnstatedDecision;

interface StatedDecision {
  kind: 'stated';
  of: ListedItem;
  /** An excerpt, with references linked. */
  blocks: readonly RootContent[];
  complete: boolean;
  /** Id of the section with the whole decision. */
  anchor: string;
  /** The meeting's published attachments. */
  attachments: readonly string[];
}

export function decisionOf(archive: Archive, place: ItemReference): Decision {
  const { meeting, item } = place;
  if (item.decision === undefined) {
    if (meeting.status === 'agenda') {
      return { kind: 'agenda', stage: stageOf(meeting, archive.today) };
    }
    return { kind: item.closed ? 'closed' : 'none' };
  }
  const { blocks, complete, anchor, references } = item.decision;
  return {
    kind: 'stated',
    of: listItem(place),
    blocks: linkBlocks(blocks, textLinks(archive, references, place)),
    ...{ complete, anchor },
    attachments: publishedAttachments(archive, meeting),
  };
}

/** The rendered decision; its headings begin at `h3`. */
export function viewDecision(decision: Decision, href: Href): DecisionView {
  if (decision.kind !== 'stated') return decision;
  const { of, blocks, complete, anchor, attachments } = decision;
  const page = itemAddress(of.meeting, of.item);
  const resolve = contentLinks({ meeting: of.meeting, attachments, page }, href);
  return {
    kind: 'stated',
    html: renderBlocks(blocks, {
      headingShift: -1,
      resolveLink(url) {
        const link = resolve(url);
        return link?.startsWith('#') ? href(page) + link : link;
      },
    }),
    complete,
    address: `${page}#${anchor}`,
  };
}

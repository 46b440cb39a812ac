/** The text of an item, rendered for a page. */
import type { AgendaItem } from '../minutes/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingText } from '../archive/outline.ts';
import { linkSections, type TextLink } from '../links/text-links.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { partsOfItem, type ItemPart } from '../minutes/items/item-parts.ts';
import { stampOf } from '../minutes/stamps/stamp.ts';
import { stampsOfItem } from '../minutes/stamps/stamps-of-item.ts';
import { mayTellVotes } from '../minutes/votes/votes-of-item.ts';
import { sectionTexts } from '../minutes/words/words.ts';
import { renderSection, type RenderOptions } from '../render/blocks.ts';
import { citePart, citeSection } from './citation.ts';
import { votesOf, type VoteView } from './vote-view.ts';

export interface SectionView {
  /** With the prefix of the page. */
  id: string;
  /** `null` for text before the first heading, and for parts without one. */
  heading: string | null;
  role: ItemPart['role'];
  html: string;
  /** Its name in citations. */
  citation: string;
  stamp: string;
  /** Whether none, some or all of the documents listed are published; absent without a list. */
  attachments?: 'none' | 'some' | 'all';
  /** Of the last part that tells of the item's votes. */
  votes?: VoteView[];
}

export interface ItemView {
  /** Stamp of all its words. */
  stamp: string;
  /** In the order of the source. */
  sections: SectionView[];
}

/** An item is shown on its own page and in the whole minutes. */
const stampsOf = once(stampsOfItem);

/** Renders `item` with `links` in its text. */
export function viewItem(
  item: AgendaItem,
  links: readonly TextLink[],
  options: RenderOptions,
): ItemView {
  const { idPrefix = '', resolveLink = (url: string) => url } = options;
  const isPublished = (url: string | undefined): boolean =>
    url !== undefined && isSafeUrl(url) && resolveLink(url) !== undefined;
  const stamps = stampsOf(item);
  const ownStamps = new Map(item.sections.map(({ id }, index) => [id, stamps.sections[index]]));
  const parts = partsOfItem(linkSections(item.sections, links));
  const votes = votesOf(item);
  const told = votes.length > 0 ? parts.findLast(mayTellVotes) : undefined;
  const sections = parts.map((part): SectionView => {
    const { id, heading, role, blocks, section } = part;
    const isWhole = role === 'section';
    const { attachments } = section;
    const published = attachments.filter(({ url }) => isPublished(url)).length;
    return {
      id: idPrefix + id,
      ...{ heading, role },
      html: renderSection({ ...section, heading, id, blocks }, options),
      citation: isWhole ? citeSection(item, section) : citePart(item, part),
      stamp: (isWhole ? ownStamps.get(id) : stampOf(sectionTexts(part))) ?? '',
      ...(isWhole &&
        attachments.length > 0 && {
          attachments: published === 0 ? 'none' : published < attachments.length ? 'some' : 'all',
        }),
      ...(part === told && { votes }),
    };
  });
  return { stamp: stamps.item, sections };
}

/** Item `number` of a meeting with its text. Throws if the text has no such item. */
export function itemText({ meeting }: MeetingText, number: string): AgendaItem {
  const item = meeting.items.find((each) => each.number === number);
  if (item === undefined)
    throw new Error(`${meeting.committee} ${meeting.date}: no item ${number}`);
  return item;
}

/** The text of an item, rendered for a page. */
import type { AgendaItem } from '../minutes/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingText } from '../archive/outline.ts';
import { linkSections, type TextLink } from '../links/text-links.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { stampsOfItem } from '../minutes/stamps-of-item.ts';
import { renderSection, type RenderOptions } from '../render/blocks.ts';
import { citeSection } from './citation.ts';

export interface SectionView {
  /** With the prefix of the page. */
  id: string;
  /** `null` for text before the first heading. */
  heading: string | null;
  html: string;
  /** Its name in citations. */
  citation: string;
  stamp: string;
  /** Whether none, some or all of the documents listed are published; absent without a list. */
  attachments?: 'none' | 'some' | 'all';
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
  const sections = linkSections(item.sections, links).map((section, index): SectionView => {
    const published = section.attachments.filter(({ url }) => isPublished(url)).length;
    const { length } = section.attachments;
    return {
      id: idPrefix + section.id,
      heading: section.heading,
      html: renderSection(section, options),
      citation: citeSection(item, section),
      stamp: stamps.sections[index] ?? '',
      ...(length > 0 && {
        attachments: published === 0 ? 'none' : published < length ? 'some' : 'all',
      }),
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

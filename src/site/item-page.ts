/** View of an item page. */
import type { MeetingText } from '../archive/outline.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { clip, plainText } from '../render/plain-text.ts';
import { contentLinks, type Href } from './content-links.ts';
import type { ItemData } from './item-data.ts';
import { itemDecision, type ItemDecision } from './item-decision.ts';
import { lastChange, type ItemChange } from './item-history.ts';
import { printNotes } from './print-notes.ts';
import { itemText, viewItem, type ItemView } from './section-view.ts';

export interface ItemPage extends ItemData, ItemView {
  /** The first words of its decision, or else of its text; may be empty. */
  description: string;
  decision: ItemDecision | undefined;
  /** Its last change since it was published, if known. */
  change: ItemChange | undefined;
  /** Where links in its text lead that leave the site. */
  notes: string[];
}

/** Number of characters that search engines show. */
const descriptionLength = 155;

/** The page; `text` is that of the item's meeting. */
export function itemPage(data: ItemData, text: MeetingText, href: Href): ItemPage {
  const item = itemText(text, data.number);
  const { meeting, attachments, address } = data;
  const view = viewItem(item, data.links, {
    headingShift: -1,
    resolveLink: contentLinks({ meeting, attachments, page: address }, href),
  });
  return {
    ...data,
    description: describe(data, item),
    decision: data.stated && itemDecision(data.stated, data, item),
    ...view,
    notes: printNotes(view.sections.map(({ html }) => html)),
    change: data.tellsHistory ? lastChange(text, item) : undefined,
  };
}

function describe({ decisionInShort }: ItemData, { sections }: AgendaItem): string {
  const words = decisionInShort || plainText(sections.flatMap(({ blocks }) => blocks).slice(0, 3));
  return clip(words, descriptionLength);
}

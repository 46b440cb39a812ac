/** Contacts beside a person's name in an item about persons. */
import type { Nodes, RootContent } from 'mdast';
import type { AgendaItem } from '../minutes/model.ts';
import type { Place } from '../minutes/problem.ts';
import { walk } from '../minutes/markdown/walk.ts';
import { findContacts, isAboutPerson, type Contact } from '../privacy/contacts.ts';
import { plainText } from '../render/plain-text.ts';

export interface PlacedContact extends Contact {
  /** Where the paragraph begins that it stands in. */
  position?: Place;
}

/** What is read as one paragraph: a name and an address in two cells of a row belong together. */
const paragraphs = new Set<Nodes['type']>(['paragraph', 'heading', 'tableRow']);

/** The contacts in the title and the text of `item`; none where it is not about persons. */
export function privateContacts(item: AgendaItem): PlacedContact[] {
  if (!isAboutPerson(item)) return [];
  const { title, position, sections } = item;
  const found = placed(title, position);
  for (const { heading, blocks } of sections) {
    found.push(...placed(heading ?? '', blocks[0]?.position?.start));
    for (const block of blocks) {
      walk(block, (node) => {
        if (!paragraphs.has(node.type)) return;
        found.push(...placed(plainText([node as RootContent]), node.position?.start));
      });
    }
  }
  return found;
}

const placed = (paragraph: string, place: Place | undefined): PlacedContact[] =>
  findContacts(paragraph).map((contact) => ({
    ...contact,
    ...(place && { position: { line: place.line, column: place.column } }),
  }));

/** The sections of an item as they are shown and found: parts of a decision are sections of their own. */
import { slug, uniqueIds } from '../sections/anchors.ts';
import { decisionParts, type DecisionPart } from '../decisions/decision-parts.ts';
import type { Section } from '../model.ts';
import { isVotesHeading } from '../votes/votes-heading.ts';

export interface ItemPart extends Pick<Section, 'heading' | 'id' | 'blocks'> {
  /** The section it is of. */
  section: Section;
  /** `section` for the section itself, `more` for what of its own text follows one of its parts. */
  role: 'section' | 'more' | Exclude<DecisionPart['role'], 'decision'>;
}

/** Fragments of the parts that have no heading. */
const closingId = 'moedets-afslutning';

/**
 * The parts of an item's sections, in their order and with all their words. The ids of sections are as
 * they are without parts; a part's is made of its heading, and is unique in the item.
 */
export function partsOfItem(sections: readonly Section[]): ItemPart[] {
  const idOf = uniqueIds(new Set(sections.map(({ id }) => id)));
  return sections.flatMap((section): ItemPart[] => {
    const whole: ItemPart = { ...section, section, role: 'section' };
    if (!mayHaveParts(section)) return [whole];
    const [first, ...parts] = decisionParts(section.blocks);
    const own = first?.role === 'decision' ? [] : [first];
    return [
      { ...whole, blocks: first?.role === 'decision' ? first.blocks : [] },
      ...[...own, ...parts].flatMap((part): ItemPart[] => {
        if (part === undefined) return [];
        const { role, heading = null, blocks } = part;
        if (role === 'decision') {
          return [{ section, role: 'more', heading: null, id: idOf(section.id), blocks }];
        }
        const wanted = role === 'closing' ? closingId : slug(heading ?? '');
        return [{ section, role, heading, id: idOf(wanted), blocks }];
      }),
    ];
  });
}

/** Whether a part says what was decided. */
export const isDecided = ({ role, section, blocks }: ItemPart): boolean =>
  (role === 'section' || role === 'more') && section.kind === 'decision' && blocks.length > 0;

/** Whether a section states a decision, or what belongs to one. */
const mayHaveParts = ({ kind, heading }: Section): boolean =>
  kind === 'decision' || kind === 'protocol' || isVotesHeading(heading ?? '');

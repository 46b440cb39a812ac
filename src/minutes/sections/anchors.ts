/**
 * Ids of sections and recommendation points: the fragments of published addresses.
 *
 * An id depends only on the headings and printed numbers of the item, in order, and on the meeting's
 * day and committee, by which its own decision is told from that of another body. It never depends on
 * a title.
 */
import type { List, RootContent } from 'mdast';
import { inPlainLetters } from '../items/item-number.ts';
import type { SectionKind } from '../model.ts';

/** Danish words as `a-z0-9-`: `Økonomi og finansiering` → `oekonomi-og-finansiering`. */
export function slug(text: string): string {
  return inPlainLetters(text.toLocaleLowerCase('da'))
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The sections that are linked to most have the same id whatever their headings say. */
const fixedIds: Partial<Record<SectionKind, string>> = {
  recommendation: 'indstilling',
  decision: 'beslutning',
  statement: 'sagsfremstilling',
  attachments: 'bilag',
};

/** Gives the next section of an item its id. */
export type GiveSectionId = (heading: string | null, kind: SectionKind) => string;

/**
 * Returns the function that gives the sections of one item their ids, called for each in order. A
 * second section with the same id gets `…-afsnit-2`.
 */
export function sectionIds(): GiveSectionId {
  const unique = uniqueIds();
  return (heading, kind) => {
    const wanted =
      heading === null ? 'indledning' : (fixedIds[kind] ?? (slug(heading) || 'afsnit'));
    // `indstilling-2` is the second point of the recommendation, never a section.
    const id = /^indstilling-/.test(wanted) ? `afsnit-${wanted}` : wanted;
    return unique(id);
  };
}

/** Returns a function that makes ids unique: where one is `taken`, it gives `…-afsnit-2` and so on. */
export function uniqueIds(taken = new Set<string>()): (id: string) => string {
  /** The next number to try for an id; the lower ones are taken. */
  const numbers = new Map<string, number>();
  return (id) => {
    let unique = id;
    let n = numbers.get(id) ?? 2;
    for (; taken.has(unique); n++) unique = `${id}-afsnit-${n}`;
    numbers.set(id, n);
    taken.add(unique);
    return unique;
  };
}

/** A numbered point of a recommendation: its printed number and the id of its list item. */
export interface RecommendationPoint {
  number: number;
  id: string;
  list: List;
  index: number;
}

/**
 * The numbered points of a recommendation, in order, with the ids `indstilling-<n>` by their printed
 * numbers. Where a number is printed twice, the second gets `indstilling-<n>-2`.
 */
export function recommendationPoints(
  blocks: readonly RootContent[],
  id: string,
): RecommendationPoint[] {
  const taken = new Set<string>();
  return blocks
    .filter((block): block is List => block.type === 'list' && block.ordered === true)
    .flatMap((list) =>
      list.children.map((_, index) => {
        const printed = (list.start ?? 1) + index;
        let unique = `${id}-${printed}`;
        for (let n = 2; taken.has(unique); n++) unique = `${id}-${printed}-${n}`;
        taken.add(unique);
        return { number: printed, id: unique, list, index };
      }),
    );
}

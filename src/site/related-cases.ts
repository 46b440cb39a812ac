/** Cases related to a case. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive, CaseFile, ItemReference } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { isRoutine } from '../archive/routine-items.ts';
import type { CaseNumber } from '../minutes/case-number.ts';
import { itemReferences } from '../links/item-references.ts';

export interface RelatedCase {
  number: string;
  title: string;
  address: string;
}

/** Limit of the list; the page of the subject has all. */
const mostRelated = 8;

/** The cases named in the text of its items, then others of its KLE subject. */
export function relatedCases(archive: Archive, { number, items }: CaseFile): RelatedCase[] {
  const related = new Map<string, RelatedCase>();
  const add = (other: CaseNumber, title: string): void => {
    const { normal, address } = other;
    if (address === number.address || related.has(address) || related.size === mostRelated) return;
    related.set(address, { number: normal, title, address: caseAddress(other) });
  };
  const references = itemReferences(archive);
  for (const { to } of items.flatMap(({ item }) => references.get(item) ?? [])) {
    if (to.kind === 'case') add(to.file.number, to.file.items.at(-1)?.item.title ?? '');
  }
  for (const { other, title } of casesOfSubjects(archive).get(number.subject ?? '') ?? []) {
    add(other, title);
    if (related.size === mostRelated) break;
  }
  return [...related.values()];
}

/** The cases of each subject, without those of every meeting, most recently treated first, with their latest titles. */
const casesOfSubjects = once(
  ({ subjects }: Archive) =>
    new Map([...subjects].map(([number, { items }]) => [number, newestCases(number, items)])),
);

function newestCases(
  subject: string,
  items: readonly ItemReference[],
): { other: CaseNumber; title: string }[] {
  const cases = new Map<string, { other: CaseNumber; title: string }>();
  for (const { item } of items.toReversed()) {
    if (isRoutine(item)) continue;
    for (const other of item.caseNumbers) {
      const isNew = other.subject === subject && !cases.has(other.address);
      if (isNew) cases.set(other.address, { other, title: item.title });
    }
  }
  return [...cases.values()];
}

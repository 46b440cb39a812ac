/** Which sections of an item are the same in two documents of its meeting. */
import type { Section } from '../model.ts';

type Named = Pick<Section, 'kind' | 'heading'>;

export interface SectionPair<One extends Named, Other extends Named> {
  old?: One;
  fresh?: Other;
}

/**
 * Pairs sections by their headings; the decision, and the list of attachments, by what they are. Those of
 * `fresh` come first, then those that only `old` has.
 */
export function pairSections<One extends Named, Other extends Named>(
  old: readonly One[],
  fresh: readonly Other[],
): SectionPair<One, Other>[] {
  const left = [...old];
  const pairs = fresh.map((section): SectionPair<One, Other> => {
    const same =
      left.find((each) => headingKey(each) === headingKey(section)) ??
      left.find(
        (each) => each.kind === section.kind && isOnly(each, old) && isOnly(section, fresh),
      );
    if (same === undefined) return { fresh: section };
    left.splice(left.indexOf(same), 1);
    return { old: same, fresh: section };
  });
  return [...pairs, ...left.map((section) => ({ old: section }))];
}

const headingKey = ({ heading }: Named): string =>
  (heading ?? '').toLocaleLowerCase('da').replace(/(?<![:\s])[:\s]+$/u, '');

const isOnly = ({ kind }: Named, all: readonly Named[]): boolean =>
  (kind === 'decision' || kind === 'attachments') &&
  all.filter((each) => each.kind === kind).length === 1;

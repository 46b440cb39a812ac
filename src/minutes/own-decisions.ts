/**
 * Tells the decision of the meeting from those of other bodies in the same item, where no day does:
 * `Økonomiudvalgets beslutning`, then `Byrådets beslutning`.
 */
import { slug } from './anchors.ts';
import { readDatedHeading } from './dated-heading.ts';
import type { SectionKind } from './model.ts';
import { sectionKind, type Occasion } from './section-kinds.ts';

/** Words for a body that may be any: `Udvalgets beslutning`. */
const anyBody = /^(?:udvalget|bestyrelsen|raadet)$/u;

/** Whether a body's name is that of the committee's key, also with its ending: `Byrådet`, `byraad`. */
export const isNameOf = (body: string, key: string): boolean =>
  ['', 'et', 'en', 't', 'n'].some((ending) => slug(body) === key + ending);

/** Also by a word for any such body. */
const mayBe = (body: string, key: string): boolean =>
  isNameOf(body, key) ||
  (anyBody.test(slug(body)) && key.includes(slug(body).replace(/(?:et|en)$/u, '')));

/**
 * The kinds of an item's sections by their headings, in order. Where decisions are of several bodies,
 * the committee's own, or else those of the last body, are decisions, and the others history.
 */
export function kindsOfSections(
  headings: readonly (string | null)[],
  occasion: Occasion,
): SectionKind[] {
  const kinds = headings.map((heading) =>
    heading === null ? 'other' : sectionKind(heading, occasion),
  );
  const bodies = headings.map((heading, at) =>
    kinds[at] === 'decision' ? readDatedHeading(heading ?? '')?.body : undefined,
  );
  const last = kinds.lastIndexOf('decision');
  const { committee = '' } = occasion;
  const isOfCommittee = (body: string | undefined): boolean =>
    body !== undefined && mayBe(body, committee);
  const own = bodies.some(isOfCommittee)
    ? isOfCommittee
    : (body: string | undefined): boolean => body === bodies[last];
  return kinds.map((kind, at) => {
    const body = bodies[at];
    return kind === 'decision' && body !== undefined && !own(body) ? 'history' : kind;
  });
}

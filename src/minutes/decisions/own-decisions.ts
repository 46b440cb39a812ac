/**
 * Tells the decision of the meeting from those of other bodies in the same item, where no day does:
 * `Økonomiudvalgets beslutning`, then `Byrådets beslutning`.
 */
import { slug } from '../sections/anchors.ts';
import { readDatedHeading } from '../sections/dated-heading.ts';
import type { SectionKind } from '../model.ts';
import { sectionKind, type Occasion } from '../sections/section-kinds.ts';

/** Words for a body that may be any: `Udvalgets beslutning`. */
const anyBody = /^(?:udvalget|bestyrelsen|raadet)$/u;

/** Whether a body's name is that of the committee's key, also with its ending: `Byrådet`, `byraad`. */
export function isNameOf(body: string, key: string): boolean {
  const name = slug(body);
  return ['', 'et', 'en', 't', 'n'].some((ending) => name === key + ending);
}

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
  const last = kinds.lastIndexOf('decision');
  if (last === -1) return withLastEntry(kinds, headings, occasion);
  if (kinds.indexOf('decision') === last) return kinds;
  const bodies = headings.map((heading, at) =>
    kinds[at] === 'decision' ? readDatedHeading(heading ?? '')?.body : undefined,
  );
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

/**
 * Where nothing else is a decision, the last entry of the committee on the day of the meeting is, whatever
 * number it gives the item: `Byrådet, 24. marts 2026, pkt. 130:`.
 */
function withLastEntry(
  kinds: readonly SectionKind[],
  headings: readonly (string | null)[],
  { date, committee = '' }: Occasion,
): SectionKind[] {
  const own = headings.findLastIndex((heading, at) => {
    const dated = kinds[at] === 'history' ? readDatedHeading(heading ?? '') : undefined;
    const { body = '' } = dated ?? {};
    const isBody = mayBe(body, committee) || isAbbreviation(body, committee);
    return dated?.date !== undefined && dated.date === date && isBody;
  });
  return kinds.map((kind, at) => (at === own ? 'decision' : kind));
}

/** Whether capitals may stand for the name of a key: `BY` for `byraadet`, `TMU` for `teknik-og-miljoeudvalget`. */
function isAbbreviation(body: string, key: string): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(body)) return false;
  const pattern = Array.from(slug(body)).join('.*');
  return new RegExp(`^${pattern}`, 'u').test(key);
}

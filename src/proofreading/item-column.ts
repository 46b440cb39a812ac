/** The right half of the page: an item as it is written and will be read. */
import { itemHeading } from '../i18n/da-item-name.ts';
import { outcomeBadge, pointsBadge } from '../i18n/da-outcomes.ts';
import { proofreadingWords as words } from '../i18n/da-proofreading.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { readItem } from '../minutes/outcome/index.ts';
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { renderSection } from '../render/blocks.ts';
import { element, escapeText } from '../render/html.ts';

/** The item, and the problems that `npm run check` has with its lines. */
export function itemColumn(
  item: AgendaItem,
  meeting: Meeting,
  problems: readonly Problem[],
): string {
  const { number, title, caseNumbers, closed, asked, sections } = item;
  const facts = [
    ...caseNumbers.map(({ printed }) => `${words.cases} ${printed}`),
    ...(closed ? [words.closed] : []),
    ...(asked ? [words.asked] : []),
    `${words.badge} ${badgeOf(item, meeting)}`,
  ];
  const shown = sections.map((section) => {
    const heading =
      section.heading === null ? '' : element('h3', escapeText(maskNumbers(section.heading)));
    return heading + maskNumbers(renderSection(section, { interactive: false }));
  });
  return [
    element('h2', escapeText(maskNumbers(itemHeading(number, title)))),
    element('p', facts.map((fact) => escapeText(maskNumbers(fact))).join('<br>'), {
      class: 'facts',
    }),
    ...shown,
    ...problems.map(problemNote),
  ].join('\n');
}

export const problemNote = ({ reason, advice }: Problem): string =>
  element('p', `${escapeText(maskNumbers(reason))} ${escapeText(maskNumbers(advice))}`, {
    class: 'note',
  });

function badgeOf(item: AgendaItem, { committee, date }: Meeting): string {
  const { outcome, points = [] } = item.statedOutcome ?? readItem(item, { committee, date });
  const ofPoints = points.map((each) => pointsBadge(each.points, each.outcome)).join(', ');
  if (outcome === 'none-stated') return ofPoints || words.noBadge;
  return outcomeBadge[outcome];
}

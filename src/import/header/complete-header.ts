/** Completes the header with facts that are only in the headings of decisions. */
import {
  isBodyName,
  readDatedHeading,
  type DatedHeading,
} from '../../minutes/sections/dated-heading.ts';
import { findDays } from '../../minutes/days/printed-day.ts';
import { sectionKind } from '../../minutes/sections/section-kinds.ts';
import type { DraftItem, DraftSection, Header } from '../draft.ts';
import { newCommitteeKey } from './committees.ts';
import { readLabel, withoutDays } from './label-lines.ts';
import { note, type ImportNote } from '../report.ts';
import { takeTimes } from './title-line.ts';

/**
 * Adds committee and date from the items' own decisions, if they all agree, and the status: minutes
 * if there is any decision. Inferred committee and date are noted.
 */
export function completeHeader(
  header: Header,
  items: readonly DraftItem[],
  notes: ImportNote[],
): Header {
  const status = header.status ?? (items.some(hasDecision) ? 'minutes' : 'agenda');
  const completed: Header = { ...header, status };
  const [day] = header.dates;
  const date = day?.date ?? dayOfAll(items);
  const own = items.map((item) => ownDecision(item, date));
  const said = own.filter((decision) => decision !== undefined);
  if (day === undefined && date !== undefined) {
    completed.dates = [{ date, line: said[0]?.line ?? 1, isInferred: true }];
    notes.push(note('date-from-decisions', said[0]?.line, date));
  }
  const bodies = new Set(said.flatMap(({ body }) => (body === undefined ? [] : [body])));
  const [body] = bodies;
  if (body !== undefined && isBodyName(body) && bodies.size === 1 && knowsBetter(body, header)) {
    completed.committee = body;
    completed.committeeIsInferred = true;
    notes.push(note('committee-from-decisions', said[0]?.line, body));
  }
  const below = endBelow(items.at(-1));
  completed.end ??= below?.end;
  completed.until ??= below?.until;
  return completed;
}

/**
 * Whether `body` is better than the header's committee: that is missing, or uncertain and
 * different.
 */
const knowsBetter = (body: string, { committee, committeeIsSure }: Header): boolean =>
  committee === undefined ||
  (committeeIsSure === false && newCommitteeKey(committee) !== newCommitteeKey(body));

/** The only date on which every item with dated decisions has one. */
function dayOfAll(items: readonly DraftItem[]): string | undefined {
  const days = items
    .map((item) => new Set(decisionsOf(item).flatMap(({ date }) => date ?? [])))
    .filter(({ size }) => size > 0);
  const common = [...(days[0] ?? [])].filter((day) => days.every((each) => each.has(day)));
  return common.length === 1 ? common[0] : undefined;
}

/** The end of the meeting, if stated below the last item: `Mødet hævet kl. 21.33`. */
function endBelow(item: DraftItem | undefined): Pick<Header, 'end' | 'until'> | undefined {
  const blocks = item?.sections.at(-1)?.blocks ?? [];
  for (const block of blocks.toReversed()) {
    if (block.type !== 'paragraph') continue;
    const { label, value } = readLabel(block.text) ?? {};
    if (label !== 'end' || value === undefined) continue;
    const { times } = takeTimes(withoutDays(value));
    return { end: times[0], until: findDays(value, true)[0]?.date };
  }
  return undefined;
}

const hasDecision = ({ sections }: DraftItem): boolean =>
  sections.some((section) => isDecision(section) && section.blocks.length > 0);

export const isDecision = ({ heading }: DraftSection): boolean =>
  heading !== null && sectionKind(heading) === 'decision';

/** Words that refer to a body without naming it. */
const anyBody = /^(?:Udvalget|Bestyrelsen|Rådet|Forvaltningen)$/u;

/** Not `Udvalgets beslutning`, which names neither body nor date. */
function readDecision(heading: string): DatedHeading | undefined {
  const found = readDatedHeading(heading);
  return found?.date === undefined && anyBody.test(found?.body ?? '') ? undefined : found;
}

/** The decisions in the headings of an item and in the lines directly below them. */
function decisionsOf({ sections }: DraftItem): DatedHeading[] {
  return sections
    .flatMap(({ heading, blocks: [first] }) => [
      heading,
      first?.type === 'sub-heading' ? first.text : null,
    ])
    .map((heading) => (heading === null ? undefined : readDecision(heading)))
    .filter((heading) => heading !== undefined);
}

/** The last decision of an item by the meeting itself: on its date, if that is known. */
function ownDecision(item: DraftItem, date: string | undefined) {
  const { line, number } = item;
  const found = decisionsOf(item).findLast((heading) =>
    heading.form === 'decision'
      ? (date === undefined || heading.date === undefined || heading.date === date) &&
        (heading.item === undefined || heading.item === number)
      : heading.date === date && heading.item === number,
  );
  return found && { ...found, line };
}

/** What a document says of its meeting only in the headings of its decisions. */
import { readDatedHeading, type DatedHeading } from '../../minutes/dated-heading.ts';
import { sectionKind } from '../../minutes/section-kinds.ts';
import type { DraftItem, DraftSection, Header } from '../draft.ts';
import { newCommitteeKey } from './committees.ts';
import { readLabel } from './label-lines.ts';
import { note, type ImportNote } from '../report.ts';
import { takeTimes } from './title-line.ts';

/**
 * Adds committee and day from the items' own decisions, where all of them say the same, and whether
 * the document is minutes from whether it has any. What was found so is noted.
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
  if (body !== undefined && bodies.size === 1 && knowsBetter(body, header)) {
    completed.committee = body;
    completed.committeeIsInferred = true;
    notes.push(note('committee-from-decisions', said[0]?.line, body));
  }
  completed.end ??= endBelow(items.at(-1));
  return completed;
}

/** Whether the header names no committee, or only in words that may be no name, and not the same. */
const knowsBetter = (body: string, { committee, committeeIsSure }: Header): boolean =>
  committee === undefined ||
  (committeeIsSure === false && newCommitteeKey(committee) !== newCommitteeKey(body));

/** The one day on which all items that have dated decisions have one. */
function dayOfAll(items: readonly DraftItem[]): string | undefined {
  const days = items
    .map((item) => new Set(decisionsOf(item).flatMap(({ date }) => date ?? [])))
    .filter(({ size }) => size > 0);
  const common = [...(days[0] ?? [])].filter((day) => days.every((each) => each.has(day)));
  return common.length === 1 ? common[0] : undefined;
}

/** `Mødet hævet kl. 21.33` below the last item: also the meeting's end. */
function endBelow(item: DraftItem | undefined): string | undefined {
  const blocks = item?.sections.at(-1)?.blocks ?? [];
  for (const block of blocks.toReversed()) {
    if (block.type !== 'paragraph') continue;
    const { label, value } = readLabel(block.text) ?? {};
    if (label === 'end') return takeTimes(value ?? '').times[0];
  }
  return undefined;
}

const hasDecision = ({ sections }: DraftItem): boolean =>
  sections.some((section) => isDecision(section) && section.blocks.length > 0);

export const isDecision = ({ heading }: DraftSection): boolean =>
  heading !== null && sectionKind(heading) === 'decision';

interface OwnDecision {
  line: number;
  date?: string;
  body?: string;
}

/** Words that stand for a body without naming it. */
const anyBody = /^(?:Udvalget|Bestyrelsen|Rådet|Forvaltningen)$/u;

/** `Byrådets beslutning` names a body; `Udvalgets beslutning` says nothing of whose it is, or when. */
function readDecision(heading: string): DatedHeading | undefined {
  const found = readDatedHeading(heading);
  return found?.date === undefined && anyBody.test(found?.body ?? '') ? undefined : found;
}

/** What the headings of an item, and the lines directly below them, say of dated decisions. */
function decisionsOf({ sections }: DraftItem): DatedHeading[] {
  return sections
    .flatMap(({ heading, blocks: [first] }) => [
      heading,
      first?.type === 'sub-heading' ? first.text : null,
    ])
    .map((heading) => (heading === null ? undefined : readDecision(heading)))
    .filter((heading) => heading !== undefined);
}

/** The last dated decision of an item: on the meeting's day, where that is known. */
function ownDecision(item: DraftItem, date: string | undefined): OwnDecision | undefined {
  const { line, number } = item;
  const found = decisionsOf(item).findLast((heading) =>
    heading.form === 'decision'
      ? (date === undefined || heading.date === undefined || heading.date === date) &&
        (heading.item === undefined || heading.item === number)
      : heading.date === date && heading.item === number,
  );
  if (found === undefined) return undefined;
  return {
    line,
    ...(found.date !== undefined && { date: found.date }),
    ...(found.body !== undefined && { body: found.body }),
  };
}

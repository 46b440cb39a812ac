/**
 * Recognises minutes in the lines of a source document: facts, contents list, items, case numbers,
 * sections. Whatever its place is not certain is kept as text and noted.
 */
import { parseCaseNumber } from '../minutes/case-number.ts';
import { readDatedHeading } from '../minutes/dated-heading.ts';
import { knownSectionKind, sectionKind } from '../minutes/section-kinds.ts';
import { recogniseBlocks } from './blocks.ts';
import { compareContents, isContentsHeading, readContentsEntry } from './contents.ts';
import type { ContentsEntry, Draft, DraftItem, LeftOutReason, Located } from './draft.ts';
import { emptyHeader, recogniseFact } from './header.ts';
import type { SourceLine } from './source-line.ts';
import { note, type ImportNote } from './report.ts';

const itemHeading = /^Punkt (\d{1,4}[a-z]?): ?(.*)$/u;

/** Recognises what the lines of one document hold. */
export function recognise(lines: readonly SourceLine[]): Draft {
  const notes: ImportNote[] = [];
  const above: SourceLine[] = [];
  const parts: { item: DraftItem; lines: SourceLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const item = readItemHeading(line, isBlank(lines[index - 1]), parts.at(-1)?.item, notes);
    if (item) parts.push({ item, lines: [] });
    else (parts.at(-1)?.lines ?? above).push(line);
  }
  const { introduction, ...head } = recogniseHead(above, notes);
  for (const { item, lines: below } of parts) recogniseItem(item, below, notes);
  const items = parts.map(({ item }) => item);
  notes.push(...compareContents(head.contents, items));
  return {
    ...head,
    labels: [],
    introduction: recogniseBlocks(introduction, undefined, notes),
    items,
    notes,
  };
}

const isBlank = (line: SourceLine | undefined): boolean => (line?.text.trim() ?? '') === '';

/**
 * An item begins with a line of its own whose number follows those before it. A line that only looks
 * like one stays text.
 */
function readItemHeading(
  line: SourceLine,
  standsAlone: boolean,
  previous: DraftItem | undefined,
  notes: ImportNote[],
): DraftItem | undefined {
  const text = line.text.trim();
  const [, number, title = ''] = itemHeading.exec(text) ?? [];
  if (number === undefined || readContentsEntry(line)) return undefined;
  if (!standsAlone || (previous && !follows(number, previous.number))) {
    notes.push(note('doubtful-item', line.number, text));
    return undefined;
  }
  return { line: line.number, number, title: title.trim(), caseNumbers: [], sections: [] };
}

/** Whether the printed number `next` may come after `previous`: 3 → 4, 3 → 5, 3 → 3a, 3a → 3b. */
function follows(next: string, previous: string): boolean {
  const difference = parseInt(next, 10) - parseInt(previous, 10);
  return difference > 0 || (difference === 0 && next.localeCompare(previous, 'en') > 0);
}

/** The lines above the first item: facts, the contents list, and what is neither. */
function recogniseHead(lines: readonly SourceLine[], notes: ImportNote[]) {
  const header = emptyHeader();
  const contents: ContentsEntry[] = [];
  const leftOut = new Map<number, LeftOutReason>();
  const introduction: SourceLine[] = [];
  for (const line of lines) {
    const entry = leftOut.size > 0 ? readContentsEntry(line) : undefined;
    if (entry) contents.push(entry);
    if (entry || (leftOut.size === 0 && isContentsHeading(line))) {
      leftOut.set(line.number, 'contents');
    } else if (isBlank(line) || !recogniseFact(line, header)) introduction.push(line);
  }
  for (const line of introduction) {
    if (!isBlank(line)) notes.push(note('text-before-items', line.number, line.text.trim()));
  }
  return { header, contents, leftOut, introduction };
}

/** Sorts the lines below an item's title into case numbers and sections. */
function recogniseItem(item: DraftItem, lines: readonly SourceLine[], notes: ImportNote[]): void {
  let rest = lines;
  for (;;) {
    const first = rest.findIndex((line) => !isBlank(line));
    const caseNumber = readCaseNumber(rest[first]);
    if (caseNumber === undefined) break;
    item.caseNumbers.push(caseNumber);
    rest = rest.slice(first + 1);
  }
  const parts: { heading: string | null; lines: SourceLine[] }[] = [{ heading: null, lines: [] }];
  for (const [index, line] of rest.entries()) {
    if (isBlank(rest[index - 1]) && isSectionHeading(line)) {
      parts.push({ heading: line.text.trim(), lines: [] });
    } else {
      parts.at(-1)?.lines.push(line);
    }
  }
  for (const { heading, lines: below } of parts) {
    const kind = heading === null ? undefined : sectionKind(heading);
    const blocks = recogniseBlocks(below, kind, notes);
    if (heading !== null || blocks.length > 0) item.sections.push({ heading, blocks });
  }
}

function readCaseNumber(line: SourceLine | undefined): Located | undefined {
  const text = line?.text.trim() ?? '';
  // Bare digits without a label before them may be anything.
  if (line === undefined || parseCaseNumber(text, false) === undefined) return undefined;
  return { line: line.number, text };
}

/** Only a whole line that begins with a capital is a heading: `Indstillingen er vedhæftet …` is none. */
function isSectionHeading({ text }: SourceLine): boolean {
  const words = text.trim();
  const isEntry = readDatedHeading(words)?.form === 'entry';
  return /^\p{Lu}/u.test(words) && !isEntry && knownSectionKind(words) !== undefined;
}

/** Splits the lines below an item's head into sections. */
import { isClosingLine } from '../../minutes/sections/closing-lines.ts';
import type { SectionKind } from '../../minutes/model.ts';
import { isEarlier, isPublicHeading } from '../../minutes/items/public-parts.ts';
import { entersInProtocol } from '../../minutes/sections/protocol-headings.ts';
import { kindsOfSections } from '../../minutes/decisions/own-decisions.ts';
import { sectionKind, type Occasion } from '../../minutes/sections/section-kinds.ts';
import { readFileNames } from '../lines/file-names.ts';
import { recogniseBlocks } from './blocks.ts';
import type { DraftBlock, DraftSection, LeftOutReason } from '../draft.ts';
import { readHeadingLine, type HeadingLine } from '../lines/heading-lines.ts';
import { findLooseDecision, readLooseHeading } from './loose-decision.ts';
import { isBlank, layOut, type Layout } from '../lines/layout.ts';
import { endOf, prefixLine, trimLine } from '../lines/line-parts.ts';
import { readListMark } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';
import type { ImportNote } from '../report.ts';

interface HeadingOf {
  line: SourceLine;
  /** Whether the line has nothing else. */
  isAlone: boolean;
}

interface Part {
  heading: string | null;
  /** Whether the heading refers to the treatment by another body. */
  isEntry: boolean;
  kind: SectionKind | undefined;
  /** The heading's line. */
  line?: SourceLine;
  lines: SourceLine[];
  /** A second heading directly below, which adds body and date. */
  second?: SourceLine;
  /** The lines of a decision that begin with the heading of a statement. */
  statements: HeadingOf[];
}

export interface ItemBody {
  lines: readonly SourceLine[];
  occasion: Occasion;
  /** Only the decision of a closed item is public. */
  closed: boolean;
}

/** Reads the sections. Lines of a closed item that may not be public are added to `leftOut`. */
export function readSections(
  { lines, occasion, closed }: ItemBody,
  leftOut: Map<number, LeftOutReason>,
  notes: ImportNote[],
): DraftSection[] {
  const sections: DraftSection[] = [];
  const hide = (hidden: readonly (SourceLine | undefined)[]): void => {
    for (const line of hidden) if (line && !isBlank(line)) leftOut.set(line.number, 'closed');
  };
  const parts = splitParts(layOut(lines), occasion, closed);
  const kinds = kindsOfSections(
    parts.map(({ heading }) => heading),
    occasion,
  );
  for (const [at, part] of parts.entries()) {
    const { heading, second } = part;
    const kind = heading === null ? undefined : kinds[at];
    let { lines: below } = part;
    if (closed) {
      const isPublic = heading !== null && isPublicHeading(heading, kind ?? 'other');
      if (!isPublic || (second && isEarlier(second.text, occasion))) {
        hide([part.line, second, ...below]);
        continue;
      }
      // What another body said before may stand below the decision, or what a member had entered.
      const hidden = below.findIndex(
        (line) =>
          isEarlier(line.text, occasion) ||
          entersInProtocol(line.text.trim()) ||
          part.statements.some((each) => each.line === line),
      );
      if (hidden !== -1) {
        hide(below.slice(hidden));
        below = below.slice(0, hidden);
      }
    }
    const blocks =
      kind === 'decision'
        ? stretches(below, part.statements).flatMap((stretch) => blocksOf(stretch, kind, notes))
        : recogniseBlocks(heading === null ? below.flatMap(oneFileALine) : below, kind, notes);
    if (second)
      blocks.unshift({ type: 'sub-heading', line: second.number, text: second.text.trim() });
    if (heading !== null || blocks.length > 0) {
      sections.push({ heading, ...(part.line && { line: part.line.number }), blocks });
    }
  }
  return sections;
}

/** Lines of a decision, below the heading of a statement or not. */
interface Stretch {
  heading?: SourceLine;
  lines: SourceLine[];
}

/** The lines of a decision, cut where a statement or what closes the meeting begins. */
function stretches(lines: readonly SourceLine[], statements: readonly HeadingOf[]): Stretch[] {
  const found: Stretch[] = [{ lines: [] }];
  for (const line of lines) {
    const statement = statements.find((each) => each.line === line);
    if (statement?.isAlone) found.push({ heading: line, lines: [] });
    else {
      if (statement || isClosingLine(line.text.trim())) found.push({ lines: [] });
      found.at(-1)?.lines.push(line);
    }
  }
  return found;
}

function blocksOf(
  { heading, lines }: Stretch,
  kind: SectionKind,
  notes: ImportNote[],
): DraftBlock[] {
  const blocks = recogniseBlocks(lines, kind, notes);
  if (!heading) return blocks;
  return [{ type: 'sub-heading', line: heading.number, text: heading.text.trim() }, ...blocks];
}

function splitParts(layout: Layout, occasion: Occasion, closed: boolean): Part[] {
  const parts: Part[] = [
    { heading: null, isEntry: false, kind: undefined, lines: [], statements: [] },
  ];
  // In a closed item, what such a word heads may be part of what is not public.
  const loose = closed ? -1 : findLooseDecision(layout);
  for (const [index, line] of layout.lines.entries()) {
    const open = parts.at(-1);
    const found =
      readHeadingLine(layout, index) ??
      (index === loose ? readLooseHeading(layout.textAt(index)) : undefined);
    if (open === undefined || found === undefined || isHistoryEntry(found, open, occasion))
      open?.lines.push(line);
    else if (repeatsHeading(found, open)) open.second = line;
    else if (found.kind === 'protocol' && open.kind === 'decision') {
      // Within the decision, for what follows may be decided.
      open.statements.push({ line, isAlone: found.rest === '' });
      open.lines.push(line);
    } else {
      const { heading, rest, isEntry } = found;
      const kind = sectionKind(heading, occasion);
      const below = rest === '' ? [] : [endOf(line, rest)];
      parts.push({ heading, isEntry, kind, line, lines: below, statements: [] });
    }
  }
  return parts;
}

/** Whether a heading is an entry below a heading for all of them (`Historik`), and so is text. */
const isHistoryEntry = (
  { isEntry, heading }: HeadingLine,
  open: Part,
  occasion: Occasion,
): boolean =>
  isEntry &&
  open.kind === 'history' &&
  !open.isEntry &&
  sectionKind(heading, occasion) !== 'decision';

/**
 * Whether a heading repeats the one directly above: `Beslutning`, `Byrådets beslutning i mødet den
 * …`.
 */
const repeatsHeading = ({ kind, rest }: HeadingLine, open: Part): boolean =>
  kind === 'decision' &&
  rest === '' &&
  open.kind === 'decision' &&
  open.second === undefined &&
  open.lines.every(isBlank);

/** A line of file names as list items of one name each; other lines unchanged. */
function oneFileALine(line: SourceLine): SourceLine[] {
  const isMarked = readListMark(line) !== undefined;
  const names = line.table || isMarked ? [] : readFileNames(line.text);
  if (names.length === 1) return [prefixLine(trimLine(line), '• ')];
  return names.length === 0
    ? [line]
    : names.map((name) => ({ number: line.number, text: `• ${name}` }));
}

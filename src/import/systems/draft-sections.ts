/** The sections of an item of an export as those of a draft. */
import { decisionHeading, earlierTreatments, furtherText } from '../../i18n/da-import-exports.ts';
import { sectionKind, type Occasion } from '../../minutes/sections/section-kinds.ts';
import type { DraftBlock, DraftSection, LeftOutReason } from '../draft.ts';
import { readText } from '../formats/text/read-text.ts';
import { prepareLines } from '../lines/prepare-lines.ts';
import { note, type ImportNote } from '../report.ts';
import { recogniseBlocks } from '../sections/blocks.ts';
import { readSections } from '../sections/read-sections.ts';
import type { SourceLine } from '../source-line.ts';
import { readContent, type FieldLosses } from './content-lines.ts';
import type { ExportLines } from './export-lines.ts';
import { withoutTags } from './tree-parts.ts';
import type { ExportedSection } from './exported-meeting.ts';
import type { PublicItem } from './public-part.ts';

/** What the sections of a meeting are added to. */
export interface SectionSink {
  lines: ExportLines;
  leftOut: Map<number, LeftOutReason>;
  notes: ImportNote[];
  /** Of all fields. */
  lost: FieldLosses;
}

/** The sections with text, in their order; what was said of the case before stands before the decision. */
export function draftSections(
  item: PublicItem,
  occasion: Occasion,
  sink: SectionSink,
): DraftSection[] {
  const own = item.sections.filter(hasText);
  const decision = own.findIndex((section) => kindOf(section, occasion) === 'decision');
  const at = decision === -1 ? own.length : decision;
  const sections: DraftSection[] = [];
  const addAll = (added: readonly ExportedSection[]): void => {
    for (const section of added) addSection(section, item, occasion, sections, sink);
  };
  addAll(own.slice(0, at));
  sections.push(...earlierSections(item.earlier.filter(hasText), sink));
  addAll(own.slice(at));
  return sections;
}

const hasText = ({ content }: ExportedSection): boolean =>
  /[\p{L}\p{N}]/u.test(withoutTags(content));

function kindOf({ heading, isDecision }: ExportedSection, occasion: Occasion) {
  if (isDecision) return 'decision';
  return typeof heading === 'string' ? sectionKind(heading, occasion) : undefined;
}

function addSection(
  section: ExportedSection,
  item: PublicItem,
  occasion: Occasion,
  sections: DraftSection[],
  sink: SectionSink,
): void {
  const { heading, content, line } = section;
  if (heading !== null && typeof heading !== 'string') {
    const printed = prepareLines(readText(content)).lines.map((each) => sink.lines.add(each, line));
    const body = { lines: printed, occasion, closed: item.isClosed };
    sections.push(...readSections(body, sink.leftOut, sink.notes));
    return;
  }
  const last = sections.at(-1);
  const isText = heading === null && last !== undefined;
  if (isText && last.heading !== null && sectionKind(last.heading, occasion) !== 'decision') {
    last.blocks.push(...contentBlocks(section, sectionKind(last.heading, occasion), sink));
    return;
  }
  const kind = heading === null ? undefined : sectionKind(heading, occasion);
  const isUnnamed = section.isDecision && kind !== 'decision' && kind !== 'history';
  const words = isUnnamed ? decisionHeading : isText ? furtherText : heading;
  const headLine = words === null ? undefined : sink.lines.add({ text: words }, line);
  const own: DraftBlock[] = [];
  if (isUnnamed && heading !== null && heading !== decisionHeading) {
    const below = sink.lines.add({ text: heading }, line);
    own.push({ type: 'sub-heading', line: below.number, text: heading });
  }
  if (item.isClosed && headLine) {
    // Of a closed item only the decision is read, and nothing is told.
    const lines = [headLine, ...contentLines(section, { ...sink, notes: [] })];
    const body = { lines, occasion, closed: true };
    sections.push(...readSections(body, sink.leftOut, sink.notes));
    return;
  }
  own.push(
    ...contentBlocks(section, words === null ? undefined : sectionKind(words, occasion), sink),
  );
  sections.push({ heading: words, ...(headLine && { line: headLine.number }), blocks: own });
}

/** One section, which is history whatever its parts are called, with a sub-heading for each. */
function earlierSections(earlier: readonly ExportedSection[], sink: SectionSink): DraftSection[] {
  const [begins] = earlier;
  if (begins === undefined) return [];
  const head = sink.lines.add({ text: earlierTreatments }, begins.line);
  const blocks = earlier.flatMap((section): DraftBlock[] => {
    const words = typeof section.heading === 'string' ? section.heading : '';
    if (words === '') return contentBlocks(section, 'history', sink);
    const { number } = sink.lines.add({ text: words }, section.line);
    return [
      { type: 'sub-heading', line: number, text: words },
      ...contentBlocks(section, 'history', sink),
    ];
  });
  return [{ heading: earlierTreatments, line: head.number, blocks }];
}

const contentBlocks = (
  section: ExportedSection,
  kind: Parameters<typeof recogniseBlocks>[1],
  sink: SectionSink,
): DraftBlock[] => recogniseBlocks(contentLines(section, sink), kind, sink.notes, true);

function contentLines(
  { content, line }: ExportedSection,
  { lines, notes, lost }: SectionSink,
): SourceLine[] {
  const read = readContent(content);
  if (typeof read === 'string') {
    lost.isWhole = false;
    notes.push(note(read, undefined));
    return [];
  }
  lines.noise.push(...read.noise);
  lost.hidden += read.lost.hidden;
  lost.isWhole &&= read.lost.isWhole;
  const added = read.lines.map((each) => lines.add(each, line));
  notes.push(
    ...read.notes.map((each) => ({ ...each, line: added[(each.line ?? 1) - 1]?.number ?? 1 })),
  );
  return added;
}

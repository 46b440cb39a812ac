/** The inverse of the reader: a {@link Meeting} as the text of its file. */
import { Document, isMap, isSeq, visit } from 'yaml';
import { writeEntries } from './facts/entries.ts';
import { facts, type FactValues } from './facts/index.ts';
import { newEffort, stringifyBlocks, type Effort } from './markdown/markdown.ts';
import type { AgendaItem, Meeting, Section } from './model.ts';
import { writeStated } from './outcome/stated.ts';

/**
 * Writes a meeting so that reading the text gives the same meeting, `position`s apart. Texts are
 * escaped only where Markdown would otherwise read them as something else.
 */
export function writeMeeting(meeting: Meeting): string {
  const effort = newEffort();
  const parts = [`---\n${writeFacts(meeting)}---`];
  if (meeting.introduction.length > 0) parts.push(stringifyBlocks(meeting.introduction, effort));
  parts.push(...meeting.items.map((item) => writeItem(item, effort)));
  return `${parts.join('\n\n')}\n`;
}

/** The YAML of a meeting's facts by the declarations in `list`, with a line end. */
export function writeFacts(meeting: FactValues, list: typeof facts = facts): string {
  const document = new Document(writeEntries(meeting, list), { keepUndefined: false });
  visit(document, {
    // Below the top, a list or mapping stands on one line, as in `kilde: { fil: … }`.
    Collection: (_, collection, path) => {
      if (path.length > 1 && !(isSeq(collection) && isMap(collection.items[0]))) {
        collection.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** The Markdown of an item, without a line end last. */
export function writeItem(item: AgendaItem, effort: Effort = newEffort()): string {
  const { number, title, caseNumbers, sections, statedOutcome } = item;
  const fields = [
    ...caseNumbers.map(({ printed }) => `Sag: ${printed}`),
    ...opennessFields(item),
    ...(statedOutcome ? [`Udfald: ${writeStated(statedOutcome)}`] : []),
  ];
  return [
    writeHeading(2, title === '' ? `Punkt ${number}` : `Punkt ${number}: ${title}`, effort),
    ...(fields.length > 0 ? [fields.join('\n')] : []),
    ...sections.flatMap((section) => writeSection(section, effort)),
  ].join('\n\n');
}

function opennessFields({ asked, closed, publicText, statedOpen }: AgendaItem): string[] {
  if (asked) return ['Lukket: ?'];
  if (!closed) return statedOpen ? ['Lukket: nej'] : [];
  return ['Lukket: ja', ...(publicText ? ['Offentlig sagsfremstilling: ja'] : [])];
}

function writeSection({ heading, blocks }: Section, effort: Effort): string[] {
  return [
    ...(heading === null ? [] : [writeHeading(3, heading, effort)]),
    ...(blocks.length > 0 ? [stringifyBlocks(blocks, effort)] : []),
  ];
}

const writeHeading = (depth: 2 | 3, value: string, effort: Effort): string =>
  stringifyBlocks([{ type: 'heading', depth, children: [{ type: 'text', value }] }], effort);

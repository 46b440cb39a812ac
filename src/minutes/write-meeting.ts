/** The reader's inverse: a {@link Meeting} as the text of its file. */
import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { newEffort, stringifyBlocks, type Effort } from './markdown.ts';
import type { AgendaItem, Meeting, Section } from './model.ts';
import type { meetingKeys } from './read-facts.ts';

/**
 * Writes a meeting so that reading the text gives the same meeting (positions aside).
 *
 * Texts are escaped where Markdown would otherwise read them as something else, and only there.
 */
export function writeMeeting(meeting: Meeting): string {
  const effort = newEffort();
  const parts = [`---\n${writeFacts(meeting)}---`];
  if (meeting.introduction.length > 0) parts.push(stringifyBlocks(meeting.introduction, effort));
  parts.push(...meeting.items.map((item) => writeItem(item, effort)));
  return `${parts.join('\n\n')}\n`;
}

function writeFacts(meeting: Meeting): string {
  const { source } = meeting;
  const facts: Record<(typeof meetingKeys)[number], unknown> = {
    udvalg: meeting.committee,
    dato: meeting.date,
    start: meeting.start,
    slut: meeting.end,
    sted: meeting.place,
    status: meeting.status === 'agenda' ? 'dagsorden' : 'referat',
    titel: meeting.title === '' ? undefined : meeting.title,
    kilde: source && {
      fil: source.file,
      sha256: source.sha256,
      ord: source.words,
      daekning: source.coverage === undefined ? undefined : percentage(source.coverage),
    },
    'til-stede': listOrNothing(meeting.present),
    afbud: listOrNothing(meeting.apologies),
    rettelser: listOrNothing(
      meeting.corrections.map(({ date, item, text, hidesEarlier }) => ({
        dato: date,
        punkt: item,
        tekst: text,
        skjul: hidesEarlier && 'ja',
      })),
    ),
  };
  const document = new Document(facts, { keepUndefined: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isScalar(value) && quotedKeys.has(key.value))
        value.type = 'QUOTE_DOUBLE';
    },
    // Below the top, a list or mapping stands on one line, as in `kilde: { fil: … }`.
    Collection: (_, collection, path) => {
      if (path.length > 1 && !(isSeq(collection) && isMap(collection.items[0]))) {
        collection.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Values that other YAML readers would take for numbers or times. */
const quotedKeys = new Set<unknown>(['start', 'slut', 'sted', 'punkt']);

const percentage = (value: number): string => `${String(value).replace('.', ',')} %`;

const listOrNothing = <Entry>(list: Entry[]): Entry[] | undefined =>
  list.length === 0 ? undefined : list;

function writeItem(item: AgendaItem, effort: Effort): string {
  const { number, title, caseNumbers, closed, sections } = item;
  const fields = [
    ...caseNumbers.map(({ printed }) => `Sag: ${printed}`),
    ...(closed ? ['Lukket: ja'] : []),
  ];
  return [
    writeHeading(2, title === '' ? `Punkt ${number}` : `Punkt ${number}: ${title}`, effort),
    ...(fields.length > 0 ? [fields.join('\n')] : []),
    ...sections.flatMap((section) => writeSection(section, effort)),
  ].join('\n\n');
}

function writeSection({ heading, blocks }: Section, effort: Effort): string[] {
  return [
    ...(heading === null ? [] : [writeHeading(3, heading, effort)]),
    ...(blocks.length > 0 ? [stringifyBlocks(blocks, effort)] : []),
  ];
}

const writeHeading = (depth: 2 | 3, value: string, effort: Effort): string =>
  stringifyBlocks([{ type: 'heading', depth, children: [{ type: 'text', value }] }], effort);

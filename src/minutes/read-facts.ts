/** The facts of a meeting, from the frontmatter of its file. Keys are Danish, as an editor knows them. */
import { isDay, isTime } from './dates.ts';
import { given } from './given.ts';
import type { Correction, Meeting, Source } from './model.ts';
import type { Report } from './problem.ts';
import type { Fields } from './yaml-fields.ts';

/** Every key a meeting's frontmatter may have, in the order in which it is written. */
export const meetingKeys = [
  'udvalg',
  'dato',
  'start',
  'slut',
  'sted',
  'status',
  'titel',
  'kilde',
  'til-stede',
  'afbud',
  'rettelser',
] as const;

const sourceKeys = ['fil', 'sha256', 'ord', 'daekning'] as const;
const correctionKeys = ['dato', 'punkt', 'tekst', 'skjul'] as const;

const statuses: Readonly<Record<string, Meeting['status']>> = {
  dagsorden: 'agenda',
  referat: 'minutes',
};

/** Path of a meeting's file: committee, day, and a number from 2 for a further meeting that day. */
const meetingPath = /^moeder\/([^/]+)\/(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d))?\.md$/;

export type MeetingFacts = Omit<Meeting, 'introduction' | 'items'>;

/** Path of the file a meeting belongs in, from the content folder. */
export function meetingFile(meeting: Pick<Meeting, 'committee' | 'date' | 'sequence'>): string {
  const suffix = meeting.sequence === 1 ? '' : `-${meeting.sequence}`;
  return `moeder/${meeting.committee}/${meeting.date}${suffix}.md`;
}

/** Whether `file` is where a meeting may lie. */
export const isMeetingFile = (file: string): boolean => meetingPath.test(file);

/** Reads the facts; gives `undefined` when committee or date are not known. */
export function readFacts(fields: Fields, file: string, report: Report): MeetingFacts | undefined {
  fields.require('udvalg', 'dato', 'status');
  if (fields.text('titel') === undefined) report('moede-titel', fields.place);
  const committee = fields.text('udvalg');
  const date = readDay(fields, 'dato', report);
  const start = readTime(fields, 'start', report);
  const end = readTime(fields, 'slut', report);
  if (start !== undefined && end !== undefined && end < start) {
    report('moede-tid', fields.placeOf('slut'), end);
  }
  const facts = {
    status: readStatus(fields, report),
    title: fields.text('titel') ?? '',
    ...given({ start, end, place: fields.text('sted'), source: readSource(fields, report) }),
    present: fields.texts('til-stede'),
    apologies: fields.texts('afbud'),
    corrections: readCorrections(fields, report),
  };
  const sequence = checkPath(fields, file, committee, date, report);
  if (committee === undefined || date === undefined) return undefined;
  return { committee, date, sequence, ...facts };
}

/** The sequence in the file's name; reports a name or folder that is not the facts'. */
function checkPath(
  fields: Fields,
  file: string,
  committee: string | undefined,
  date: string | undefined,
  report: Report,
): number {
  const [, folder, day, sequence] = meetingPath.exec(file) ?? [];
  if (committee !== undefined && folder !== undefined && folder !== committee) {
    report('fil-udvalg', fields.placeOf('udvalg'), committee, folder);
  }
  if (date !== undefined && day !== date) {
    report('fil-navn', fields.placeOf('dato'), file.slice(file.lastIndexOf('/') + 1), date);
  }
  return sequence === undefined ? 1 : Number(sequence);
}

function readDay(fields: Fields, key: string, report: Report): string | undefined {
  const text = fields.text(key);
  if (text === undefined || isDay(text)) return text;
  report('moede-dato', fields.placeOf(key), text);
  return undefined;
}

function readTime(fields: Fields, key: string, report: Report): string | undefined {
  const text = fields.text(key);
  if (text === undefined || isTime(text)) return text;
  report('moede-tid', fields.placeOf(key), text);
  return undefined;
}

function readStatus(fields: Fields, report: Report): Meeting['status'] {
  const text = fields.text('status');
  const status = text === undefined ? undefined : statuses[text];
  if (text !== undefined && status === undefined) {
    report('moede-status', fields.placeOf('status'), text);
  }
  return status ?? 'minutes';
}

function readSource(fields: Fields, report: Report): Source | undefined {
  const source = fields.fields('kilde', sourceKeys);
  if (source === undefined) return undefined;
  source.require('fil');
  return {
    file: source.text('fil') ?? '',
    ...given({
      sha256: source.text('sha256'),
      words: source.integer('ord'),
      coverage: readPercentage(source, 'daekning', report),
    }),
  };
}

/** `100 %`, `99,8 %` */
function readPercentage(fields: Fields, key: string, report: Report): number | undefined {
  const text = fields.text(key);
  if (text === undefined || /^\d{1,3}(?:,\d)? %$/.test(text)) {
    return text === undefined ? undefined : Number(text.replace(',', '.').slice(0, -' %'.length));
  }
  report('noegle-vaerdi', fields.placeOf(key), key, 'en procent som 100 %');
  return undefined;
}

function readCorrections(fields: Fields, report: Report): Correction[] {
  return fields.list('rettelser', correctionKeys).map((correction) => {
    correction.require('dato', 'tekst');
    return {
      date: readDay(correction, 'dato', report) ?? '',
      ...given({ item: correction.text('punkt') }),
      text: correction.text('tekst') ?? '',
      ...given({ hidesEarlier: readHidesEarlier(correction, report) }),
      position: correction.placeOf('punkt'),
    };
  });
}

/** Whatever is written, the careful reading is that something is to be hidden. */
function readHidesEarlier(correction: Fields, report: Report): true | undefined {
  const text = correction.text('skjul');
  if (text !== undefined && text !== 'ja' && text !== 'nej') {
    report('noegle-vaerdi', correction.placeOf('skjul'), 'skjul', '»ja« eller »nej«');
  }
  return text === undefined || text === 'nej' ? undefined : true;
}

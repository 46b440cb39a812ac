/** Files: the attachments of a meeting that are published, and its minutes as they can be read on one page. */
import {
  addressNumber,
  attachmentAddress,
  meetingKey,
  wholeMinutesAddress,
  type MeetingName,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { oparlWords } from '../i18n/da-api.ts';
import { fileId, itemId, meetingId, minutesId } from './ids.ts';
import { oparlObject, type OparlObject, type Times } from './object.ts';
import { timesOf } from './times.ts';

/** What tells of a file besides its name. */
interface OfFile {
  times: Times;
  /** Of the file itself. */
  address: string;
  /** Ids of the items that name it. */
  items: string[];
  /** Whether the meeting itself names it. */
  isOfMeeting: boolean;
}

const office = 'application/vnd.openxmlformats-officedocument.';
const open = 'application/vnd.oasis.opendocument.';

/** By the endings that documents of councils have. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: `${office}wordprocessingml.document`,
  xls: 'application/vnd.ms-excel',
  xlsx: `${office}spreadsheetml.sheet`,
  ppt: 'application/vnd.ms-powerpoint',
  pptx: `${office}presentationml.presentation`,
  odt: `${open}text`,
  ods: `${open}spreadsheet`,
  odp: `${open}presentation`,
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  zip: 'application/zip',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};

/** The attachment `fileName` of a meeting. Its size and its digest are not known before it is published. */
function fileObject(meeting: MeetingName, fileName: string, of: OfFile): OparlObject {
  const { times, address, items, isOfMeeting } = of;
  const [, name = fileName, ending = ''] = /^(.+)\.([^.]+)$/s.exec(fileName) ?? [];
  const type = ending.toLowerCase();
  return oparlObject('File', fileId(meeting, fileName), times, {
    name,
    fileName,
    mimeType: Object.hasOwn(types, type) ? types[type] : undefined,
    accessUrl: address,
    meeting: isOfMeeting ? [meetingId(meeting)] : [],
    agendaItem: items,
  });
}

/** The minutes, or the agenda, as they can be read on one page. */
export const minutesFile = (meeting: MeetingOutline, times: Times): OparlObject =>
  oparlObject('File', minutesId(meeting), times, {
    name: meeting.status === 'minutes' ? oparlWords.minutes : oparlWords.agenda,
    mimeType: 'text/html',
    accessUrl: wholeMinutesAddress(meeting),
    meeting: [meetingId(meeting)],
  });

/** The published files that an open item, or the meeting itself, names; with the numbers of the items. */
export function attachmentsOf(archive: Archive, meeting: MeetingOutline) {
  const key = meetingKey(meeting);
  const open = new Map(
    meeting.items.filter(({ closed }) => !closed).map((item) => [item.number, item]),
  );
  const named = new Map<string, Set<string | undefined>>();
  const name = (file: string, number: string | undefined): void => {
    if (number !== undefined && !open.has(number)) return;
    if (!archive.publishedFiles.has(`${key}/${file}`)) return;
    named.set(file, (named.get(file) ?? new Set()).add(number));
  };
  for (const link of meeting.attachmentLinks) name(link.name, link.item);
  for (const { file } of meeting.sources) name(file, undefined);
  return [...named].map(([file, of]) => {
    const path = `${key}/${file}`;
    const items = [...of].flatMap((number) => open.get(number ?? '') ?? []);
    return {
      of,
      file: fileObject(meeting, file, {
        times: timesOf(meeting.date, archive.replaced.get(path)),
        address: attachmentAddress(path),
        items: items.map((item) => itemId(meeting, addressNumber(item))),
        isOfMeeting: of.has(undefined),
      }),
    };
  });
}

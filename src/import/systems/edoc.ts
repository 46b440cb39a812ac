/** eDoc: a meeting with an open and perhaps a closed agenda; the text of each item as printed. */
import { readHeader } from '../header/read-header.ts';
import { compareNumbers } from '../../minutes/items/item-number.ts';
import type { ExportedAttachment, ExportedItem, ExportedMeeting } from './exported-meeting.ts';
import { readMoment, timesOf } from './moments.ts';
import { readPrintedItem } from './printed-item.ts';
import type { Tree } from './read-tree.ts';
import type { System } from './system.ts';
import { all, attributeOf, first, textIn, valueAt } from './tree-parts.ts';
import { readText } from '../formats/text/read-text.ts';
import { oneLine } from '../../minutes/words/plain-words.ts';

export const edoc: System = {
  name: 'eDoc',
  roots: ['meeting'],
  recognises: (root) => first(root, 'MeetingAgendaTypes') !== undefined,
  read: (root) => ({
    meetings: all(root, 'MeetingAgendaTypes', 'MeetingAgendaType').map((type) =>
      readAgenda(type, root),
    ),
    listings: [],
  }),
  unread: [
    'MeetingState',
    'PublishingType',
    'Document/AgendaItems',
    'NeutralTitle',
    'Document/Summary',
    'Attachment/Summary',
    'Attachment/FullText',
    'MeetingAgendaType/FullText',
    'BinaryFullText',
  ],
};

const draftWords =
  /kladde|udkast|under udarbejdelse|ikke (?:endeligt )?godkendt|oprettet|planlagt/iu;

function readAgenda(type: Tree, root: Tree): ExportedMeeting {
  const name = valueAt(type, 'AgendaType');
  const state = valueAt(root, 'MeetingState');
  const isOpen = /åben|offentlig/iu.test(name) && !/lukket|fortrolig|ikke/iu.test(name);
  const committee = valueAt(root, 'Committee');
  const times = timesOf(readMoment(valueAt(root, 'MeetingDate')), {});
  const front = isOpen ? readFront(textIn(first(type, 'FullText'))) : undefined;
  const items = all(type, 'MeetingAgendaItems', 'MeetingAgendaItem').map((item) =>
    readItem(item, isOpen),
  );
  return {
    meetingId: `${committee} ${valueAt(root, 'MeetingDate')}`,
    agendaId: name,
    kind: /referat|protokol/iu.test(state) ? 'minutes' : 'agenda',
    version: '',
    ...((state === '' || draftWords.test(state)) && { isDraft: true }),
    committee,
    ...times,
    ...front?.facts,
    present: front?.present ?? [],
    apologies: front?.apologies ?? [],
    items: items.toSorted((one, other) => compareNumbers(one.number, other.number)),
    ...(!isOpen && { isClosed: true }),
    documents: [valueAt(type, 'PDFDocument')],
    line: type.line,
  };
}

/** In characters. */
const longestFront = 4000;

/** Place and people, which only the text of the whole has. */
function readFront(text: string) {
  const [front = ''] = text.slice(0, longestFront).split(/\n *(?:indholdsfortegnelse|1\.)\s/iu);
  const { header } = readHeader(readText(front));
  const { present, apologies, place = placeBelowDay.exec(front)?.[1] } = header;
  return { facts: place === undefined ? {} : { place: oneLine(place) }, present, apologies };
}

/** `tirsdag den 4. december 2012, kl. 13:00` / `i Mødecenter C` */
const placeBelowDay = /\d{4},? kl\.? ?\d{1,2}[.:]\d{2} *\n *i (\S.{2,120})/iu;

function readItem(item: Tree, isInOpenAgenda: boolean): ExportedItem {
  const document = first(item, 'Document');
  const fullText = first(item, 'FullText');
  const number = valueAt(item, 'AgendaItemNumber');
  const title = valueAt(document, 'Title');
  const { body, caseNumbers } = readPrintedItem(textIn(fullText), number, title);
  return {
    id: attributeOf(document, 'documentid'),
    number,
    title,
    neutralTitle: valueAt(document, 'NeutralTitle'),
    isOpen: isInOpenAgenda && isToBePublished(document),
    caseNumbers,
    sections: [{ heading: { printed: true }, content: body, line: fullText?.line ?? item.line }],
    earlier: [],
    attachments: all(document, 'Attachments', 'Attachment').map(readAttachment),
    documents: [valueAt(item, 'PDFDocument')],
    taken: [textIn(fullText)],
    line: item.line,
  };
}

const isToBePublished = (tree: Tree | undefined): boolean =>
  valueAt(tree, 'PublishingType').toUpperCase() === 'SKAL PUBLICERES';

const readAttachment = (attachment: Tree): ExportedAttachment => ({
  name: valueAt(attachment, 'Title'),
  file: valueAt(attachment, 'PDFDocument'),
  isPublic: isToBePublished(attachment),
  line: attachment.line,
});

/** SBSYS: an agenda with its meeting in attributes, and a section in each element of an item's content. */
import type {
  ExportedAttachment,
  ExportedItem,
  ExportedMeeting,
  ExportedSection,
} from './exported-meeting.ts';
import { readMoment, timesOf } from './moments.ts';
import type { Tree } from './read-tree.ts';
import type { System } from './system.ts';
import { all, attributeOf, contentOf, elementsIn, first, isTrue, textIn } from './tree-parts.ts';
import { oneLine } from '../../minutes/words/plain-words.ts';

export const sbsys: System = {
  name: 'SBSYS',
  roots: ['dagsorden'],
  recognises: (root) => first(root, 'Møde') !== undefined,
  read: (root) => ({ meetings: [readAgenda(root)], listings: [] }),
  unread: ['@Dagsordentype'],
};

function readAgenda(root: Tree): ExportedMeeting {
  const meeting = first(root, 'Møde');
  const type = attributeOf(root, 'Dagsordentype');
  const isOpen = isTrue(attributeOf(root, 'Åben'));
  const begins = momentIn(meeting, 'Mødedato', 'Mødetid');
  const ends = momentIn(meeting, 'Mødeslutdato', 'Mødesluttid');
  return {
    meetingId: attributeOf(meeting, 'MødeID'),
    agendaId: attributeOf(root, 'DagsordenID'),
    kind: /referat|protokol/iu.test(type) ? 'minutes' : 'agenda',
    version: '',
    ...(/kladde|udkast/iu.test(type) && { isDraft: true }),
    committee: attributeOf(meeting, 'Udvalg'),
    ...timesOf(begins, ends),
    place: attributeOf(meeting, 'Mødested'),
    present: [],
    apologies: [],
    items: all(root, 'Dagsordenpunkter', 'Dagsordenpunkt').map((item) => readItem(item, isOpen)),
    ...(!isOpen && { isClosed: true }),
    documents: ['dagsorden.html', 'referat.html'],
    line: root.line,
  };
}

const momentIn = (meeting: Tree | undefined, day: string, time: string) =>
  readMoment(`${attributeOf(meeting, day)} ${attributeOf(meeting, time)}`);

const readItem = (item: Tree, isInOpenAgenda: boolean): ExportedItem => ({
  id: attributeOf(item, 'DagsordenpunktID'),
  number: attributeOf(item, 'Nummer'),
  title: oneLine(textIn(first(item, 'Overskrift'))),
  neutralTitle: '',
  isOpen: isInOpenAgenda && isTrue(attributeOf(item, 'Åbent')),
  caseNumbers: [attributeOf(item, 'Sagsnummer') || oneLine(textIn(first(item, 'Sagsnummer')))],
  sections: all(item, 'Indhold').flatMap(elementsIn).map(readSection),
  earlier: [],
  attachments: all(item, 'Bilagsliste', 'Bilag').map(readAttachment),
  line: item.line,
});

const readSection = (section: Tree): ExportedSection => ({
  heading: nameAsWords(section.name),
  content: contentOf(section),
  line: section.line,
});

/** `Økonomiske_konsekvenser`, `Supplerende_x0020_oplysninger` */
const nameAsWords = (name: string): string =>
  oneLine(
    name
      .replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
      .replaceAll('_', ' '),
  );

const readAttachment = (attachment: Tree): ExportedAttachment => ({
  name: attributeOf(attachment, 'Navn'),
  file: attributeOf(attachment, 'BilagUrl'),
  isPublic: isTrue(attributeOf(attachment, 'MaaPubliceres')),
  line: attachment.line,
});

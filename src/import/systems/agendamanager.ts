/** AgendaManager: a publication with the agendas of meetings, their items and the items' fields. */
import { sectionKind } from '../../minutes/sections/section-kinds.ts';
import type {
  ExportedAttachment,
  ExportedItem,
  ExportedMeeting,
  ExportedSection,
} from './exported-meeting.ts';
import { earlierHeading } from './earlier-heading.ts';
import { readMoment, sortable, timesOf } from './moments.ts';
import { withRemark } from './people.ts';
import type { Tree } from './read-tree.ts';
import type { System } from './system.ts';
import { all, attributeOf, contentOf, first, isTrue, textIn, valueAt } from './tree-parts.ts';
import { oneLine } from '../../minutes/words/plain-words.ts';

export const agendaManager: System = {
  name: 'AgendaManager',
  roots: ['publication'],
  recognises: (root) => first(root, 'Agendas') !== undefined,
  read: (root) => ({
    meetings: all(root, 'Agendas', 'Agenda').map((agenda) => readAgenda(agenda, root)),
    listings: [],
  }),
  unread: [
    'PublishedBy',
    'CreatedBy',
    'LastChangedBy',
    'GeneratorSettings',
    'GeneratorSettingsDraft',
    'GeneratorSettingsFinal',
    'GeneratorSettingsMinutes',
    'EnclosureInstantiationMethodAsEnum',
    'OutputFileName',
    'Formatter',
    'Publication/OutputFileNameWithoutExtension',
    'RelativeEnclosureOutputPath',
    'PublicationTypeAsEnum',
    'LifeStateAsEnum',
    'MeetingPrepationStateAsEnum',
    'FieldTypeAsEnum',
    'ParticipationStatusAsText',
    'MeetingMember/Name',
    'ParticipationNote',
    'MeetingMember/Member',
    'Committee/CommitteeGroup',
    'Committee/Members',
    'Committee/Description',
    'DefaultMeetingPlace',
    'Frontpage',
    'Item/Members',
    'NumberAndTitle',
    'ItemField/Caption',
    'Agenda/Enclosures',
    'Enclosure/FileName',
    'Enclosure/FileSize',
    'InstantiationFileName',
    'InstantiationFilePath',
  ],
};

/** A draft has 0, an agenda 1, minutes more; silence is a draft. */
function readType(root: Tree): Pick<ExportedMeeting, 'kind' | 'isDraft'> {
  const value = valueAt(root, 'PublicationTypeAsValue');
  const word = valueAt(root, 'PublicationTypeAsEnum').toLowerCase();
  const isDraft = value === '0' || word === 'draft' || (value === '' && word === '');
  const isAgenda = isDraft || value === '1' || (value === '' && word === 'final');
  return { kind: isAgenda ? 'agenda' : 'minutes', ...(isDraft && { isDraft }) };
}

function readAgenda(agenda: Tree, root: Tree): ExportedMeeting {
  const meeting = first(agenda, 'Meeting');
  const members = all(meeting, 'Members', 'MeetingMember');
  const fileName = valueAt(root, 'OutputFileNameWithoutExtension');
  const title = valueAt(agenda, 'Name');
  return {
    meetingId: attributeOf(meeting, 'ID'),
    agendaId: attributeOf(agenda, 'ID'),
    ...readType(root),
    ...(isTrue(valueAt(agenda, 'IsExtendedAgenda')) && { isSupplement: true }),
    version: sortable(valueAt(root, 'Published')),
    committee: valueAt(agenda, 'Committee', 'Name') || title,
    ...timesOf(readMoment(valueAt(meeting, 'When')), readMoment(valueAt(meeting, 'Until'))),
    place: valueAt(meeting, 'Where'),
    title,
    present: members.filter((member) => tookPart.has(statusOf(member))).map(nameOf),
    apologies: members.filter((member) => isAbsent(statusOf(member))).map(nameOf),
    items: all(agenda, 'Items', 'Item').map(readItem),
    documents: fileName === '' ? [] : documentEndings.map((ending) => `${fileName}.${ending}`),
    line: agenda.line,
  };
}

const documentEndings = ['html', 'htm', 'pdf', 'docx'];

const tookPart = new Set(['1', '4']);

const isAbsent = (status: string): boolean =>
  !tookPart.has(status) && !/^(?:0?|notdecided)$/iu.test(status);

const statusOf = (member: Tree): string =>
  valueAt(member, 'ParticipationStatusAsValue') || valueAt(member, 'ParticipationStatusAsText');

const nameOf = (member: Tree): string =>
  withRemark(valueAt(member, 'Name'), '', valueAt(member, 'ParticipationNote'));

function readItem(item: Tree, place: number): ExportedItem {
  const isOpen = isTrue(valueAt(item, 'IsPublic'));
  const caseNumber = valueAt(item, 'Case', 'Number');
  const fields = all(item, 'Fields', 'ItemField').filter(hasContent);
  return {
    id: attributeOf(item, 'ID'),
    number: valueAt(item, 'Number') || String(place + 1),
    title: valueAt(item, 'Caption'),
    neutralTitle: '',
    isOpen,
    caseNumbers: [caseNumber],
    sections: fields
      .toSorted((one, other) => Number(valueAt(one, 'Index')) - Number(valueAt(other, 'Index')))
      .map(readOwnField),
    earlier: all(item, 'ItemHistory', 'ItemField').map(readHistory),
    attachments: all(item, 'Enclosures', 'Enclosure').map(readEnclosure),
    line: item.line,
  };
}

const hasContent = (field: Tree): boolean => !/^(?:false|0)$/iu.test(valueAt(field, 'HasContent'));

/** What comes back from the meeting is a decision where its caption says so in words of the committee's own. */
function readOwnField(field: Tree): ExportedSection {
  const caption = valueAt(field, 'Caption');
  const isDecision =
    isTrue(valueAt(field, 'IsFeedback')) &&
    sectionKind(caption) === 'other' &&
    /afgørelse|beslutning|konklusion|vedtagelse/iu.test(caption);
  return { ...readField(field), ...(isDecision && { isDecision }) };
}

function readField(field: Tree): ExportedSection {
  const heading = valueAt(field, 'Caption');
  const content = first(field, 'Content');
  return {
    heading: heading === '' ? null : heading,
    content: contentOf(content),
    line: content?.line ?? field.line,
  };
}

function readHistory(field: Tree): ExportedSection {
  const details = first(field, 'MeetingDetails');
  const { date } = readMoment(valueAt(details, 'MeetingDueDate'));
  const heading = earlierHeading(
    valueAt(field, 'Caption'),
    valueAt(details, 'CommitteeName'),
    date,
  );
  return { ...readField(field), heading };
}

function readEnclosure(enclosure: Tree): ExportedAttachment {
  const named = valueAt(enclosure, 'Name') || valueAt(enclosure, 'FileName');
  return {
    name: withoutFolders(named),
    file:
      valueAt(enclosure, 'InstantiationFilePathRelative') ||
      valueAt(enclosure, 'InstantiationFileName'),
    isPublic: isUnprotected(first(enclosure, 'IsProtected')),
    line: enclosure.line,
  };
}

/** The element may be absent; one that is there and says nothing leaves it open whether it is protected. */
const isUnprotected = (element: Tree | undefined): boolean =>
  element === undefined || /^(?:false|0)$/iu.test(oneLine(textIn(element)));

/** Without the folders of the author's disk; a stroke within a name is one of its words. */
const withoutFolders = (name: string): string =>
  name.split(/^(?:[a-z]:)?\//iu.test(name) ? /[\\/]/u : '\\').at(-1) ?? '';

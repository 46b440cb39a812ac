/** eDoc of Fujitsu: one agenda of a committee's meeting; another file may tell whether it is published. */
import type { ExportedMeeting, Listing } from '../exported-meeting.ts';
import { readMoment, sortable, timesOf } from '../moments.ts';
import { withRemark } from '../people.ts';
import type { Tree } from '../read-tree.ts';
import type { System } from '../system.ts';
import { all, first, isTrue, valueAt, within } from '../tree-parts.ts';
import { readItem } from './items.ts';

export const edocFujitsu: System = {
  name: 'eDoc (Fujitsu)',
  roots: ['root', 'notification', 'notifications'],
  recognises: (root) =>
    first(root, 'OutputTypeEnumName') !== undefined ||
    first(root, 'Committee', 'Meeting') !== undefined ||
    notificationsIn(root).length > 0,
  read: (root) => ({ meetings: readMeetings(root), listings: readListings(root) }),
  unread: [
    'OutputTypeEnumName',
    'OutputLayoutCssFile',
    'Committee/ShortName',
    'MeetingStateCode',
    'RoleInMeeting',
    'PoliticalParty',
    'PoliticalPartyList',
    'Agenda/Type',
    'AgendaElement/Type',
    'State',
    'StateCode',
    'Access',
    'AccessName',
    'Domain',
    'Category',
    'RuleOfSpeaking',
    'InitiatedByIdentifier',
    'HandlingItemCaseWorker',
    'CaseWorker',
    'Placement',
    'AgendaType',
    'Handling/Title',
    'Handling/NeutralTitle',
    'HandlingItem/Title',
    'HandlingItem/NeutralTitle',
    'Handling/CommitteeName',
    'CaseTitle',
    'DescriptionText',
  ],
};

/** The root may be one itself. */
const notificationsIn = (root: Tree): Tree[] =>
  within({ name: '', attributes: {}, children: [root], line: 1 }, 'Notification');

/** The newest counts: of two of one agenda, the one with the later time. */
const readListings = (root: Tree): Listing[] =>
  notificationsIn(root).map((notification) => ({
    file: valueAt(notification, 'PathToXml'),
    agendaId: valueAt(notification, 'AgendaIdentifier'),
    isPublished: isTrue(valueAt(notification, 'Publish')),
    version: sortable(valueAt(notification, 'Timestamp')),
    documents: [],
  }));

const readMeetings = (root: Tree): ExportedMeeting[] =>
  all(root, 'Committee').flatMap((committee) =>
    all(committee, 'Meeting').flatMap((meeting) =>
      all(meeting, 'Agenda').map((agenda) => readAgenda(agenda, meeting, committee, root)),
    ),
  );

function readAgenda(agenda: Tree, meeting: Tree, committee: Tree, root: Tree): ExportedMeeting {
  const isInternal = !isTrue(valueAt(root, 'OutputFilterIsPublic'));
  const participants = all(meeting, 'MeetingParticipants', 'MeetingParticipant');
  const named = (participates: boolean): string[] =>
    participants
      .filter((person) => {
        const said = valueAt(person, 'Participate');
        return said !== '' && isTrue(said) === participates;
      })
      .map((person) =>
        withRemark(valueAt(person, 'Name'), valueAt(person, 'PoliticalPartyList'), ''),
      );
  const elements = all(agenda, 'AgendaElements', 'AgendaElement');
  return {
    meetingId: valueAt(meeting, 'MeetingIdentifier'),
    agendaId: valueAt(agenda, 'Identifier'),
    kind: valueAt(root, 'OutputTypeEnumName').toLowerCase() === 'agenda' ? 'agenda' : 'minutes',
    version: '',
    ...(/kladde|draft/iu.test(valueAt(agenda, 'State')) && { isDraft: true }),
    ...(isInternal && { isInternal }),
    committee: valueAt(committee, 'Name'),
    ...timesOf(
      readMoment(valueAt(meeting, 'MeetingDateTime')),
      readMoment(valueAt(meeting, 'EndDateTime')),
    ),
    place: valueAt(meeting, 'MeetingLocation'),
    present: named(true),
    apologies: named(false),
    items: elements
      .toSorted(
        (one, other) => Number(valueAt(one, 'SortOrder')) - Number(valueAt(other, 'SortOrder')),
      )
      .flatMap((element) =>
        all(element, 'HandlingItem').map((item) => readItem(item, element, isInternal)),
      ),
    documents: [],
    line: agenda.line,
  };
}

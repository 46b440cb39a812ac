/** eDoc of Fujitsu: one agenda of a committee's meeting; another file may tell whether it is published. */
import type {
  ExportedAttachment,
  ExportedItem,
  ExportedMeeting,
  ExportedSection,
} from './exported-meeting.ts';
import type { Listing } from './exported-meeting.ts';
import { earlierHeading } from './earlier-heading.ts';
import { readMoment, sortable, timesOf } from './moments.ts';
import { withRemark } from './people.ts';
import type { Tree } from './read-tree.ts';
import type { System } from './system.ts';
import { all, contentOf, first, isTrue, valueAt, within } from './tree-parts.ts';
import { decisionHeading } from '../../i18n/da-import-exports.ts';

export const edocFujitsu: System = {
  name: 'eDoc (Fujitsu)',
  roots: ['root', 'notification', 'notifications'],
  recognises: (root) =>
    first(root, 'OutputTypeEnumName') !== undefined ||
    first(root, 'Committee', 'Meeting') !== undefined ||
    within({ name: '', attributes: {}, children: [root], line: 1 }, 'Notification').length > 0,
  read: (root) => ({ meetings: readMeetings(root), listings: readListings(root) }),
  unread: [
    'DescriptionText',
    'CaseTitle',
    'Title',
    'NeutralTitle',
    'OutputLayoutCssFile',
    'Decision',
  ],
};

/** The newest counts: of two of one agenda, the one with the later time. */
const readListings = (root: Tree): Listing[] =>
  within({ name: '', attributes: {}, children: [root], line: 1 }, 'Notification').map(
    (notification) => ({
      file: valueAt(notification, 'PathToXml'),
      isPublished: isTrue(valueAt(notification, 'Publish')),
      version: sortable(valueAt(notification, 'Timestamp')),
      documents: [],
    }),
  );

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

function readItem(item: Tree, element: Tree, isInternal: boolean): ExportedItem {
  const handlings = all(item, 'HandlingPlan', 'Handling');
  const own = handlings.filter(isOwn);
  const neutralTitle = valueAt(item, 'NeutralTitle');
  const presentations = all(item, 'CasePresentations', 'CasePresentation').map((part) =>
    readPart(part, isInternal),
  );
  const decided = presentations.some(
    ({ isDecision, content }) => isDecision && content.trim() !== '',
  );
  const isOpen =
    isTrue(valueAt(element, 'AccessIsPublic')) &&
    isPublicWord(valueAt(element, 'AccessName'), true);
  return {
    id: valueAt(item, 'Identifier'),
    number: valueAt(item, 'SerialNo'),
    title: (isOpen && neutralTitle) || valueAt(item, 'Title'),
    neutralTitle,
    isOpen,
    caseNumbers: [valueAt(item, 'CaseNumber')],
    sections: [
      ...presentations,
      ...(decided ? [] : own.flatMap((handling) => readDecision(handling, isInternal))),
    ],
    earlier: handlings.filter((handling) => !isOwn(handling)).flatMap(readEarlier),
    attachments: all(item, 'Attachments', 'Attachment').map((each) =>
      readAttachment(each, isInternal),
    ),
    line: element.line,
  };
}

const isOwn = (handling: Tree): boolean => /^(?:this|)$/iu.test(valueAt(handling, 'Placement'));

/** `Offentlig publicering`, but not `Fortrolig publicering`; `whenSilent` for no word at all. */
const isPublicWord = (word: string, whenSilent: boolean): boolean =>
  word === '' ? whenSilent : /offentlig/iu.test(word) && !/ikke|ej|fortrolig|lukket/iu.test(word);

function readPart(part: Tree, isInternal: boolean): ExportedSection {
  const heading = valueAt(part, 'Title');
  const content = first(part, 'Content');
  const isDecision = isTrue(valueAt(part, 'IsDecision'));
  return {
    heading: heading === '' ? null : heading,
    content: contentOf(content),
    ...(isDecision && { isDecision }),
    ...(isDecision && !isInternal && { isReleased: true }),
    line: content?.line ?? part.line,
  };
}

/** The decision of a handling, once it has been released. */
function readDecision(handling: Tree, isInternal: boolean): ExportedSection[] {
  const decision = first(handling, 'Decision');
  const content = contentOf(decision);
  if (decision === undefined || /^\s*(?:beslutning(?:en)? ikke frigivet\.?)?\s*$/iu.test(content))
    return [];
  const isReleased = !isInternal && { isReleased: true as const };
  return [
    { heading: decisionHeading, content, isDecision: true, ...isReleased, line: decision.line },
  ];
}

/** What another body decided, where it is public itself. */
function readEarlier(handling: Tree): ExportedSection[] {
  if (!isPublicWord(valueAt(handling, 'Access'), false)) return [];
  const { date } = readMoment(valueAt(handling, 'MeetingDate'));
  const heading = earlierHeading(decisionHeading, valueAt(handling, 'CommitteeName'), date);
  return readDecision(handling, true).map(({ content, line }) => ({ heading, content, line }));
}

function readAttachment(attachment: Tree, isInternal: boolean): ExportedAttachment {
  const said = valueAt(attachment, 'AccessIsPublic') || valueAt(attachment, 'IsPublic');
  return {
    name: valueAt(attachment, 'Title'),
    file: valueAt(attachment, 'Link'),
    isPublic:
      said === ''
        ? !isInternal
        : isTrue(said) && isPublicWord(valueAt(attachment, 'AccessName'), true),
    line: attachment.line,
  };
}

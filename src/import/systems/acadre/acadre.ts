/**
 * Acadre: tables of fields. One file lists what has been produced of a meeting, and which of it is
 * published; the file of each agenda or minutes has what they say.
 */
import { compareNumbers } from '../../../minutes/items/item-number.ts';
import type { ExportedMeeting } from '../exported-meeting.ts';
import { readMoment, sortable, timesOf } from '../moments.ts';
import { withRemark } from '../people.ts';
import type { Tree } from '../read-tree.ts';
import type { System } from '../system.ts';
import { fieldIn, isOpen, nameOf, tablesIn, tablesOf, valueIn } from './fields.ts';
import { readItems } from './items.ts';
import { readListings } from './listings.ts';

export const acadre: System = {
  name: 'Acadre',
  roots: ['root'],
  recognises: (root) => tablesIn(root).some((table) => knownTables.has(nameOf(table))),
  read: (root) => ({ meetings: readMeeting(root), listings: readListings(root) }),
  unread: [
    'org',
    'agendaData',
    'agenda/name',
    'createdby',
    'createdbyinit',
    'accessname',
    'statename',
    'departmentname',
    'commember',
    'role',
    'member/comment',
    'address',
    'email',
    'upcomingmeetings',
    'comname',
    'caseofficer',
    'caseofficername',
    'agendaitemlink',
    '@criteria',
    'enclosure/description',
    'enclosurefiletype',
    'filetype',
    '@filetype',
    'fileno',
    '@comment',
    '@access',
    '@filesfolder',
    'producedagenda/@docfilename',
  ],
};

const knownTables = new Set(['producedagenda', 'agenda', 'meeting']);

function readMeeting(root: Tree): ExportedMeeting[] {
  const [agenda] = tablesOf(root, 'agenda');
  const parents = tablesOf(root, 'agendaitemparents');
  if (agenda === undefined || fieldIn(agenda, 'sysid') === undefined || parents.length === 0)
    return [];
  const [meeting] = tablesOf(root, 'meeting');
  const [committee] = tablesOf(root, 'committee');
  const times = timesOf(
    readMoment(valueIn(meeting, 'date')),
    readMoment(valueIn(meeting, 'finish')),
  );
  const isWhollyOpen = isOpen(valueIn(agenda, 'access'), valueIn(agenda, 'accessname'));
  const members = tablesOf(tablesOf(meeting, 'meetmember')[0], 'member');
  const named = (absent: boolean): string[] =>
    members
      .filter((member) => /^(?:0|)$/u.test(valueIn(member, 'absent')) !== absent)
      .map((member) =>
        withRemark(valueIn(member, 'name'), valueIn(member, 'party'), valueIn(member, 'comment')),
      );
  return [
    {
      meetingId: valueIn(meeting, 'sysid'),
      agendaId: valueIn(agenda, 'sysid'),
      kind: /referat|protokol/iu.test(valueIn(agenda, 'name')) ? 'minutes' : 'agenda',
      version: sortable(valueIn(agenda, 'producedate')),
      mustBeListed: true,
      committee: valueIn(committee, 'name'),
      ...times,
      place: valueIn(meeting, 'location'),
      title: valueIn(meeting, 'name'),
      present: named(false),
      apologies: named(true),
      items: parents
        .flatMap(readItems)
        .toSorted((one, other) => compareNumbers(one.number, other.number))
        .map((item) => ({ ...item, isOpen: item.isOpen && isWhollyOpen })),
      ...(!isWhollyOpen && { isClosed: true as const }),
      documents: [],
      line: agenda.line,
    },
  ];
}

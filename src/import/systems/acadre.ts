/**
 * Acadre: tables of fields. One file lists what has been produced of a meeting, and which of it is
 * published, with the values as attributes; the file of each agenda or minutes has them as text.
 */
import { sectionKind } from '../../minutes/section-kinds.ts';
import type {
  ExportedAttachment,
  ExportedItem,
  ExportedMeeting,
  ExportedSection,
} from './exported-meeting.ts';
import type { Listing } from './exported-meeting.ts';
import { withRemark } from './people.ts';
import { readMoment, sortable, timesOf } from './moments.ts';
import { keyOf, type Tree } from './read-tree.ts';
import type { System } from './system.ts';
import {
  all,
  attributeOf,
  contentOf,
  elementsIn,
  isNamed,
  oneLine,
  textIn,
  within,
} from './tree-parts.ts';

export const acadre: System = {
  name: 'Acadre',
  roots: ['root'],
  recognises: (root) => tablesIn(root).some((table) => knownTables.has(nameOf(table))),
  read: (root) => ({ meetings: readMeeting(root), listings: readListings(root) }),
  unread: [
    'description',
    'address',
    'email',
    'templatefolderpath',
    'tittel',
    'name',
    'caseofficername',
  ],
};

const knownTables = new Set(['producedagenda', 'agenda', 'meeting']);

const nameOf = (tree: Tree): string => keyOf(attributeOf(tree, 'name'));

const tablesIn = (tree: Tree): Tree[] => within(tree, 'table');

const tablesOf = (tree: Tree | undefined, name: string): Tree[] =>
  tree === undefined ? [] : tablesIn(tree).filter((table) => nameOf(table) === name);

/** The field of a name in a table's own fields. */
const fieldIn = (table: Tree | undefined, name: string): Tree | undefined =>
  all(table, 'fields', 'field').find((field) => nameOf(field) === name);

const valueIn = (table: Tree | undefined, name: string): string =>
  oneLine(textIn(fieldIn(table, name)));

/** What is open has 1, and no word that says otherwise. */
function isOpen(access: string, words: string): boolean {
  return (
    (access === '1' || (access === '' && words !== '')) && /^(?:åben|offentlig)?$/iu.test(words)
  );
}

function readListings(root: Tree): Listing[] {
  return tablesOf(root, 'producedagenda').flatMap((table) =>
    all(table, 'fields').map((fields) => {
      const facts = new Map(
        all(fields, 'field').flatMap(({ attributes }) => Object.entries(attributes)),
      );
      const value = (name: string): string => oneLine(facts.get(name) ?? '');
      return {
        file: value('xmlfilename'),
        isPublished: value('publish') === '1' && isOpen(value('accessid'), value('access')),
        version: sortable(value('publishdate')),
        kind: value('type') === '2' ? ('minutes' as const) : ('agenda' as const),
        documents: [value('docfilename')],
      };
    }),
  );
}

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
        .flatMap(readParents)
        .map((item) => ({ ...item, isOpen: item.isOpen && isWhollyOpen })),
      documents: [],
      line: agenda.line,
    },
  ];
}

/** Items, each after the fields that have its number. */
function readParents(parents: Tree): ExportedItem[] {
  let number = '';
  return elementsIn(parents).flatMap((child) => {
    if (isNamed(child, 'fields')) {
      const sort = all(child, 'field').find((field) => nameOf(field) === 'sort');
      number = oneLine(textIn(sort));
    }
    return isNamed(child, 'table') && nameOf(child) === 'agendaitem'
      ? [readItem(child, number)]
      : [];
  });
}

function readItem(table: Tree, number: string): ExportedItem {
  const bullets = tablesOf(table, 'bullet').map(readBullet);
  const sections = bullets.toSorted((one, other) => one.order - other.order);
  const absences = ['absent', 'excuse'].flatMap((name): ExportedSection[] => {
    const field = fieldIn(table, name);
    const content = textIn(field);
    return field === undefined || /^[\s0]*$/u.test(content)
      ? []
      : [{ heading: absenceHeadings[name] ?? null, content, line: field.line }];
  });
  return {
    id: valueIn(table, 'sysid'),
    number,
    title: valueIn(table, 'name'),
    neutralTitle: '',
    isOpen:
      isOpen(valueIn(table, 'access'), valueIn(table, 'accessname')) &&
      valueIn(table, 'publishlevel') !== '0',
    caseNumbers: [valueIn(table, 'caseno')],
    sections: [...sections.map(({ section }) => section), ...absences],
    earlier: [],
    attachments: tablesOf(table, 'enclosure')
      .toSorted((one, other) => Number(valueIn(one, 'sort')) - Number(valueIn(other, 'sort')))
      .map(readEnclosure),
    line: table.line,
  };
}

const absenceHeadings: Readonly<Record<string, string>> = { absent: 'Fraværende', excuse: 'Afbud' };

/** Earlier decisions have the same type, and a heading that names their day. */
function readBullet(table: Tree): { order: number; section: ExportedSection } {
  const heading = valueIn(table, 'bulletname');
  const isDecision = valueIn(table, 'bullettype') === '8' && sectionKind(heading) === 'other';
  return {
    order: Number(valueIn(table, 'bulletsortorder')),
    section: {
      heading: heading === '' ? null : heading,
      content: contentOf(fieldIn(table, 'bulletcontent')),
      ...(isDecision && { isDecision }),
      line: fieldIn(table, 'bulletcontent')?.line ?? table.line,
    },
  };
}

function readEnclosure(table: Tree): ExportedAttachment {
  return {
    name: valueIn(table, 'name'),
    file: valueIn(table, 'filename'),
    isPublic: isOpen(valueIn(table, 'access'), valueIn(table, 'accessname')),
    line: table.line,
  };
}

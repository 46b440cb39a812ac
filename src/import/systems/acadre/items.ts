/** The items of a meeting in Acadre, with their bullets and enclosures. */
import { sectionKind } from '../../../minutes/sections/section-kinds.ts';
import type { ExportedAttachment, ExportedItem, ExportedSection } from '../exported-meeting.ts';
import type { Tree } from '../read-tree.ts';
import { all, contentOf, elementsIn, isNamed, textIn } from '../tree-parts.ts';
import { fieldIn, isOpen, nameOf, tablesOf, valueIn } from './fields.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** Items, each after the fields that have its number. */
export function readItems(parents: Tree): ExportedItem[] {
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

/** The items of an agenda in eDoc of Fujitsu: what is presented, how it was handled, what is attached. */
import { decisionHeading } from '../../../i18n/da-import-exports.ts';
import { earlierHeading } from '../earlier-heading.ts';
import type { ExportedAttachment, ExportedItem, ExportedSection } from '../exported-meeting.ts';
import { readMoment } from '../moments.ts';
import type { Tree } from '../read-tree.ts';
import { all, contentOf, first, isTrue, valueAt } from '../tree-parts.ts';

/** An item of an agenda; `isInternal`: of an edition that is not the public one. */
export function readItem(item: Tree, element: Tree, isInternal: boolean): ExportedItem {
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
    withheld: handlings.map((handling) => readWithheld(handling, isOpen)),
    line: element.line,
  };
}

/** The decision of a handling that is not released, or of another body whose is closed, as all of a closed item. */
function readWithheld(handling: Tree, isOpen: boolean): string {
  const access = valueAt(handling, 'Access');
  const isClosed = !isOwn(handling) && !(isOpen && isPublicWord(access, true));
  const content = contentOf(first(handling, 'Decision'));
  return isClosed || isUnreleased(content) ? content : '';
}

const isUnreleased = (content: string): boolean =>
  /^\s*(?:beslutning(?:en)? ikke frigivet\.?\s*)?$/iu.test(content);

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
  if (decision === undefined || isUnreleased(content)) return [];
  const isReleased = !isInternal && { isReleased: true as const };
  return [
    { heading: decisionHeading, content, isDecision: true, ...isReleased, line: decision.line },
  ];
}

/** What another body decided, where it is said to be public itself; silence is no, and is told. */
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

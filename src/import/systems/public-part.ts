/**
 * Takes out of an export what may not be public: the one place where that is decided, whatever system
 * wrote it. What comes after sees no word of it; of what was taken out there are numbers alone.
 */
import { opennessOfTitle } from '../../minutes/openness/index.ts';
import { stampOf } from '../../minutes/stamps/stamp.ts';
import { wordsOf } from '../../minutes/words/words.ts';
import type {
  ExportedAttachment,
  ExportedItem,
  ExportedMeeting,
  ExportedSection,
} from './exported-meeting.ts';
import { withoutTags } from './tree-parts.ts';

/** An attachment that may be public, and the folder of the file that names it. */
export interface PublicAttachment extends ExportedAttachment {
  folder: string;
}

/** An item without what may not be public. */
export interface PublicItem extends Omit<
  ExportedItem,
  'isOpen' | 'neutralTitle' | 'attachments' | 'withheld' | 'taken'
> {
  attachments: PublicAttachment[];
  isClosed: boolean;
  /** By which two titles are told to be the same, also where they were taken out; it says nothing of them. */
  titleMark: string;
  /** Whether its title seems to say that it is closed, against what the source says. */
  isDoubtful: boolean;
  /** Whether attachments were taken out, which its text may name. */
  hasHidden: boolean;
}

export interface PublicMeeting extends Omit<ExportedMeeting, 'items'> {
  items: PublicItem[];
  leftOut: LeftOut;
}

export interface LeftOut {
  /** Words of closed items. */
  words: number;
  /** Attachments of open items that may not be public. */
  attachments: number;
  /** Items with an attachment whose name says that it is not public. */
  suspicious: string[];
}

/** Paths of files that hold what may not be public, as the source writes them. */
export function hiddenFiles({
  items,
  isClosed: isWhollyClosed,
  documents,
}: ExportedMeeting): string[] {
  const ofItems = items.flatMap((item) => {
    const hidden = item.attachments.filter(
      (attachment) => isClosed(item) || !attachment.isPublic || saysClosed(attachment),
    );
    const own = isClosed(item) ? (item.documents ?? []) : [];
    return [...hidden.map(({ file }) => file), ...own];
  });
  return [...ofItems, ...(isWhollyClosed ? documents : [])].filter((file) => file !== '');
}

/** The public part of an agenda or minutes, whose file is in `folder` of the export. */
export function publicPart(meeting: ExportedMeeting, folder: string): PublicMeeting {
  const leftOut: LeftOut = { words: 0, attachments: 0, suspicious: [] };
  const items = meeting.items.map((item) =>
    isClosed(item) ? closedItem(item, leftOut) : openItem(item, folder, leftOut),
  );
  return { ...meeting, items, leftOut, documents: meeting.isClosed ? [] : meeting.documents };
}

const isClosed = ({ isOpen, title }: ExportedItem): boolean =>
  !isOpen || opennessOfTitle(title) === 'closed';

/**
 * Of a closed item, its number, a title that was made for the public, and what the source releases. A
 * neutral title that is the same as the other was made by no one.
 */
function closedItem(item: ExportedItem, leftOut: LeftOut): PublicItem {
  const { title, neutralTitle, isOpen, withheld: _withheld, taken: _taken, ...rest } = item;
  const isNeutral = neutralTitle !== '' && !sameWords(neutralTitle, title) && !isOpen;
  const released = item.sections.filter(({ isReleased }) => isReleased);
  const hidden = [...item.sections.filter(({ isReleased }) => !isReleased), ...item.earlier];
  leftOut.words += wordsOf(title).length + hidden.reduce((sum, each) => sum + wordsIn(each), 0);
  return {
    ...rest,
    title: isNeutral ? neutralTitle : '',
    caseNumbers: [],
    sections: released,
    earlier: [],
    attachments: [],
    titleMark: markOf(title),
    ...{ isClosed: true, isDoubtful: false, hasHidden: false },
  };
}

const markOf = (title: string): string =>
  stampOf([title.replaceAll(/[^\p{L}\d]+/gu, '').toLocaleLowerCase('da')]);

const sameWords = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da');

const wordsIn = ({ content }: ExportedSection): number => wordsOf(withoutTags(content)).length;

function openItem(item: ExportedItem, folder: string, leftOut: LeftOut): PublicItem {
  const {
    isOpen: _isOpen,
    neutralTitle: _neutralTitle,
    withheld: _withheld,
    taken: _taken,
    ...rest
  } = item;
  const allowed = item.attachments.filter(({ isPublic }) => isPublic);
  const attachments = allowed.filter((attachment) => !saysClosed(attachment));
  leftOut.attachments += item.attachments.length - allowed.length;
  if (attachments.length < allowed.length) leftOut.suspicious.push(item.number);
  return {
    ...rest,
    attachments: attachments.map((attachment) => ({ ...attachment, folder })),
    isClosed: false,
    titleMark: markOf(item.title),
    isDoubtful: opennessOfTitle(item.title) !== undefined,
    hasHidden: attachments.length < item.attachments.length,
  };
}

/** `Notat EJ OFFENTLIGGJORT`, `Bilag 3 (fortroligt).pdf` */
const saysClosed = ({ name }: ExportedAttachment): boolean =>
  notPublic.test(name) || opennessOfTitle(name.replace(/\.\w{1,5}$/u, '')) !== undefined;

const notPublic =
  /(?<!\p{L})(?:ej|ikke|må ikke) (?:til )?(?:offentlig|publicer)|(?<!\p{L})(?:fortrolig|hemmelig|lukket (?:bilag|punkt|sag|dagsorden))/iu;

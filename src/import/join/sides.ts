/** The two sides of a joining: the meeting as its file has it, and as a further document does. */
import type { Meeting } from '../../minutes/model.ts';
import { textOf } from '../../minutes/words.ts';
import type { ImportNote } from '../report.ts';
import type { AsImported } from './fingerprints.ts';
import type { Ask } from './questions.ts';
import type { Written } from './take-apart.ts';

export interface Sides {
  /** As its file has it. */
  old: Written;
  /** As the document has it. */
  fresh: Written;
  /** What is known of the documents that the file was imported from. */
  imported: AsImported;
  /** Whose words count where both have a text: those of minutes over an agenda's; else an editor is asked. */
  counts: 'old' | 'fresh' | 'neither';
  /** Whose items have their own numbers and order. */
  leads: 'old' | 'fresh';
  /** Whether one of them only adds items to the other. */
  isSupplement: boolean;
  /** Whether the document has been joined before, so that nothing is added again. */
  isAgain: boolean;
  ask: Ask;
  tell: (note: ImportNote) => void;
}

/** Of a side: what it is to the other. */
export function roles(
  old: Meeting,
  fresh: Meeting,
): Pick<Sides, 'counts' | 'leads' | 'isSupplement'> {
  const [oldAdds, freshAdds] = [old, fresh].map(isSupplement);
  const counts =
    old.status === fresh.status ? 'neither' : fresh.status === 'minutes' ? 'fresh' : 'old';
  const leads = (counts === 'fresh' && !freshAdds) || (oldAdds && !freshAdds) ? 'fresh' : 'old';
  return { counts, leads, isSupplement: oldAdds === true || freshAdds === true };
}

const supplement =
  /(?:^|[^\p{L}])(?:till(?:æ|ae)gs?-?(?:dagsorden|referat|punkt)|till(?:æ|ae)g(?:sdagsorden)?|(?:supplerende|ekstra) dagsorden)/iu;

/** Whether a document calls itself an addition to the agenda, or its file is called that. */
export function isSupplement({ title, introduction, sources }: Meeting): boolean {
  // A file of several documents is a whole meeting.
  if (sources.length > 1) return false;
  const texts = [title, ...introduction.map((block) => textOf(block))];
  const names = sources.map(({ file }) => file);
  return [...texts.filter(({ length }) => length < 80), ...names].some((text) =>
    supplement.test(text),
  );
}

/** The two sides of a joining: the meeting as its file has it, and as a further document does. */
import type { Meeting } from '../../minutes/model.ts';
import { textOf } from '../../minutes/words/words.ts';
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

/** `Tillægsdagsorden`, `Tillæg 2 til dagsordenen`, `Supplerende åben dagsorden`, and no other word that begins so. */
const supplement = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`till(?:æ|ae)gs? ?(?:dagsorden|referat|punkt|sag)(?:en|et|er|s)?(?!\p{L})`,
    String.raw`till(?:æ|ae)g(?: (?:nr\.? )?\d{1,2})? (?:til|for) (?:\p{L}{1,30} ){0,3}(?:dagsorden|referat)(?:en|et)?(?!\p{L})`,
    String.raw`(?:(?:supplerende|ekstra) (?:\p{L}{1,30} )?|ekstra)(?:dagsorden(?:en)?|punkt(?:er)?)(?!\p{L})`,
    String.raw`supplement til (?:\p{L}{1,30} ){0,2}dagsorden(?:en)?(?!\p{L})`,
  ].join('|')})`,
  'iu',
);

/** The whole of a title or of a file's name. */
const bare = /^till(?:æ|ae)g(?: (?:nr\.? )?\d{1,2})?$/iu;

/** Whether a document calls itself an addition to the agenda, or its file is called that. */
export function isSupplement({ title, introduction, sources }: Meeting): boolean {
  // A file of several documents is a whole meeting.
  if (sources.length > 1) return false;
  const names = [title, ...sources.map(({ file }) => file.replace(/\.\w{1,5}$/u, ''))].map(inWords);
  const texts = [...names, ...introduction.map((block) => inWords(textOf(block)))];
  return (
    names.some((text) => bare.test(text)) ||
    texts.some((text) => text.length < longest && supplement.test(text))
  );
}

/** In characters: what is longer is no title. */
const longest = 80;

const inWords = (text: string): string => text.replaceAll(/[\s_-]+/gu, ' ').trim();

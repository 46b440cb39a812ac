/** The sections of an item that two documents have: which of two texts stays, and what comes to them. */
import type { AgendaItem, Section } from '../../minutes/model.ts';
import { pairSections, type SectionPair } from '../../minutes/sections/pair-sections.ts';
import { blockWords } from '../../minutes/words/words.ts';
import { sectionName } from '../../i18n/da-import-join.ts';
import { note } from '../report.ts';
import { partTexts } from './fingerprints.ts';
import { joinAttachments } from './join-attachments.ts';
import type { Sides } from './sides.ts';
import { weave } from './weave.ts';

/** A section of the joined item. */
export interface JoinedSection {
  text: string;
  /** What of the two it was made of; the other is superseded. */
  of: readonly Section[];
}

type Pair = SectionPair<Section, Section>;

/** Joins the sections of `old` and `fresh`, which are the same item and open, or both closed. */
export function joinSections(old: AgendaItem, fresh: AgendaItem, sides: Sides): JoinedSection[] {
  const pairs = pairSections(old.sections, fresh.sections);
  const joined = new Map(
    pairs.map((pair) => [pair, joinPair(pair, { old, fresh }, sides)] as const),
  );
  const inOld = old.sections.flatMap((section) => pairs.filter((pair) => pair.old === section));
  const inFresh = fresh.sections.flatMap((section) =>
    pairs.filter((pair) => pair.fresh === section),
  );
  const [base, order] = sides.counts === 'fresh' ? [inFresh, inOld] : [inOld, inFresh];
  const others = new Set(order.filter((pair) => !base.includes(pair)));
  return weave(base, others, order, placeFirst).flatMap((pair) => joined.get(pair) ?? []);
}

/** Decisions and what follows them come last. */
const placeFirst = ({ old, fresh }: Pair, woven: readonly Pair[]): number =>
  isLate((old ?? fresh)?.kind) ? woven.length : 0;

const isLate = (kind: Section['kind'] | undefined): boolean =>
  kind === 'decision' || kind === 'protocol' || kind === 'attachments';

interface Items {
  old: AgendaItem;
  fresh: AgendaItem;
}

function joinPair({ old, fresh }: Pair, items: Items, sides: Sides): JoinedSection | undefined {
  if (fresh === undefined) {
    return old && stays(old, items, sides) ? { text: sides.old.textOf(old), of: [old] } : undefined;
  }
  const ofFresh = { text: sides.fresh.textOf(fresh), of: [fresh] };
  if (old === undefined) return isWanted(fresh, items, sides) ? ofFresh : undefined;
  const ofOld = { text: sides.old.textOf(old), of: [old] };
  if (hasSameWords(old, fresh)) {
    const isLinked = linksIn(fresh) > linksIn(old);
    return { text: isLinked ? ofFresh.text : ofOld.text, of: [old, fresh] };
  }
  if (old.blocks.length === 0) return ofFresh;
  if (fresh.blocks.length === 0) return ofOld;
  const attachments = joinAttachments({ old, fresh }, items.fresh, sides);
  if (attachments) return { text: attachments, of: [] };
  return chooseText({ old, fresh }, items, sides) === 'new' ? ofFresh : ofOld;
}

/**
 * Whether a section that only the file has stays. A second one with a heading that the item has once in the
 * minutes may be another item's, which was not found in the agenda.
 */
function stays(section: Section, { old, fresh }: Items, { counts, ask }: Sides): boolean {
  const count = (item: AgendaItem): number =>
    item.sections.filter(({ heading }) => heading === section.heading).length;
  if (counts !== 'fresh' || section.heading === null || count(old) < 2) return true;
  if (count(fresh) === 0) return true;
  return ask({ ...placeOf(old, section), old: wordsIn(section), fresh: '' }) === 'old';
}

const plain = ({ blocks }: Section): string => blockWords(blocks).join('').normalize('NFKC');

const hasSameWords = (one: Section, other: Section): boolean => plain(one) === plain(other);

const linksIn = ({ attachments }: Section): number =>
  attachments.filter(({ url }) => url !== undefined).length;

/** Whether a section that only the document has is added: not where an editor has taken it out. */
function isWanted(section: Section, { old, fresh }: Items, sides: Sides): boolean {
  const { imported, isAgain, ask, tell } = sides;
  const had = [old, fresh].some((item) => imported.has(partTexts.heading(item, section)));
  if (!had && !isAgain) return true;
  const text = sides.fresh.textOf(section);
  const name = sectionName(section.heading);
  if (imported.has(partTexts.section(text))) {
    tell(note('left-out-by-editor', undefined, old.number, name));
    return false;
  }
  return ask({ ...placeOf(old, section), old: '', fresh: wordsIn(section) }) === 'new';
}

function chooseText(
  { old, fresh }: Required<Pair>,
  { old: item }: Items,
  sides: Sides,
): 'old' | 'new' {
  const { imported, counts, ask, tell } = sides;
  const name = sectionName(old.heading);
  if (imported.has(partTexts.section(sides.fresh.textOf(fresh)))) {
    tell(note('kept-from-editor', undefined, item.number, name));
    return 'old';
  }
  if (old.kind !== 'decision') {
    if (counts === 'fresh' && imported.has(partTexts.section(sides.old.textOf(old)))) {
      tell(note('replaced-by-minutes', undefined, item.number, name));
      return 'new';
    }
    if (counts === 'old') {
      tell(note('minutes-count', undefined, item.number, name));
      return 'old';
    }
  }
  const question = { ...placeOf(item, old), old: wordsIn(old) };
  return ask({ ...question, fresh: wordsIn(fresh) }) === 'new' ? 'new' : 'old';
}

const placeOf = ({ number }: AgendaItem, { heading, id }: Section) => ({
  place: number,
  part: heading === null ? 'tekst' : id,
  about: sectionName(heading),
});

const wordsIn = ({ blocks }: Section): string => blockWords(blocks).join(' ');

/** The facts of a meeting and the text above its items, of two documents. */
import { factWords } from '../../i18n/da-import-join.ts';
import { facts } from '../../minutes/facts/index.ts';
import type { Meeting } from '../../minutes/model.ts';
import { blockWords } from '../../minutes/words/words.ts';
import { comparedFacts, partTexts } from './fingerprints.ts';
import type { Sides } from './sides.ts';

type Facts = Omit<Meeting, 'introduction' | 'items' | 'sources'>;

/** The joined facts, without the sources. What an editor has changed stays where the document has not. */
export function joinFacts(sides: Sides): Facts {
  const { old, fresh, leads } = sides;
  const { introduction, items, sources, ...own } = old.meeting;
  const titles = [own.title, fresh.meeting.title];
  const [title = ''] = (leads === 'fresh' ? titles.toReversed() : titles).filter(Boolean);
  const status = own.status === 'minutes' ? own.status : fresh.meeting.status;
  const joined: Facts = { ...own, status, title };
  for (const name of comparedFacts) {
    const value = chooseFact(name, sides);
    if (value !== undefined) Object.assign(joined, { [name]: value });
  }
  return joined;
}

function chooseFact(name: (typeof comparedFacts)[number], sides: Sides): unknown {
  const { imported, counts, leads, isSupplement, ask } = sides;
  const [own, other] = [sides.old, sides.fresh].map(({ meeting }) => meeting[name]);
  const key = facts[name].key;
  if (isNothing(other) || JSON.stringify(own) === JSON.stringify(other)) return own;
  if (isNothing(own)) {
    // Who is there is told by minutes; what an editor has taken out stays out.
    return imported.has(partTexts.fact(key, other)) ? own : other;
  }
  if (isSupplement) return leads === 'fresh' ? other : own;
  if (counts === 'old' || imported.has(partTexts.fact(key, other))) return own;
  if (counts === 'fresh' && (!imported.isKnown || imported.has(partTexts.fact(key, own)))) {
    return other;
  }
  const question = { place: key, about: factWords(key), old: shown(own), fresh: shown(other) };
  return ask(question) === 'new' ? other : own;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const shown = (value: string | readonly string[] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(', ');

/**
 * The file's introduction with the blocks of the document's that it has not, and that no editor has taken
 * out; also those blocks.
 */
export function joinIntroductions({ old, fresh, imported }: Sides): {
  text: string;
  added: Meeting['introduction'];
} {
  const known = new Set(old.meeting.introduction.map((block) => blockWords([block]).join(' ')));
  const added = fresh.meeting.introduction.filter(
    (block) =>
      !known.has(blockWords([block]).join(' ')) && !imported.has(partTexts.introduction(block)),
  );
  const text = [old.introduction, ...added.map(fresh.textOf)];
  return { text: text.filter((part) => part !== '').join('\n\n'), added };
}

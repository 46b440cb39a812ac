/**
 * Compares a meeting of several documents with those at hand.
 *
 * Where documents have different texts of the same section, one of them was chosen when they were joined:
 * the file has to have the words of one. Of items whose documents are not all at hand nothing is said.
 */
import type { SourceAtHand } from '../../archive/content-folder.ts';
import { findGaps } from '../../minutes/words/compare-words.ts';
import type { AgendaItem, Section } from '../../minutes/model.ts';
import { pairSections } from '../../minutes/sections/pair-sections.ts';
import { factTexts, type SourceWord } from '../../minutes/source-text.ts';
import {
  itemHeadTexts,
  placedBlockWords,
  wordsOf,
  type PlacedWord,
} from '../../minutes/words/words.ts';
import { isItemAccountedFor, isLost, type Compared } from './compared.ts';
import { itemsOfSource, type ItemOfSource, type SectionOfSource } from './items-of-source.ts';

type AtHand = Extract<SourceAtHand, { kind: 'read' }>;

export function compareJoined(
  sources: readonly (SourceAtHand | undefined)[],
  compared: Compared,
): void {
  const { meeting, moves } = compared;
  const read = meeting.sources.map((_, at) => {
    const source = sources[at];
    return source?.kind === 'read' ? source : undefined;
  });
  const atHand = read.filter((source) => source !== undefined);
  if (atHand.length === read.length) compareFacts(atHand, compared);
  const texts = meeting.sources.map(({ items }, at) => {
    const source = read[at];
    return source && itemsOfSource(source, items ?? meeting.items.map(({ number }) => number));
  });
  for (const item of meeting.items) {
    const holders = texts.filter(
      (_, at) => meeting.sources[at]?.items?.includes(item.number) ?? true,
    );
    const held = holders.map((text) => text?.get(item.number)).filter((text) => text !== undefined);
    if (held.length === 0 || held.length < holders.length) continue;
    if (!isItemAccountedFor(item.number, meeting, moves)) compareItem(item, held, compared);
  }
}

/** Every fact of the file has to be that of a document, where they state it. */
function compareFacts(sources: readonly AtHand[], { meeting, placeOf, report }: Compared): void {
  const here = factTexts(meeting);
  const keys = new Set(sources.flatMap(({ facts }) => Object.keys(facts)));
  for (const key of keys) {
    const told = sources.flatMap(({ facts: { [key]: fact }, path }) =>
      fact === undefined ? [] : [{ path, words: wordsOf(fact) }],
    );
    const instead = wordsOf(here[key] ?? '');
    const last = told.at(-1);
    if (last === undefined || told.some(({ words }) => isSame(words, instead))) continue;
    const ruleId = isLost(last.words, instead) ? 'kilde-tabt' : 'kilde-aendret';
    const place = placeOf(key) ?? placeOf('kilde');
    report(ruleId, place, { path: last.path, fact: key }, last.words, instead);
  }
}

function compareItem(item: AgendaItem, held: readonly ItemOfSource[], compared: Compared): void {
  compareHead(item, held, compared);
  const pairs = held.map((source) => ({
    source,
    pairs: pairSections(item.sections, source.sections),
  }));
  for (const section of item.sections) {
    const texts = pairs.flatMap(({ source, pairs: all }) => {
      const { fresh } = all.find(({ old }) => old === section) ?? {};
      return fresh === undefined ? [] : [{ source, words: fresh.words }];
    });
    compareSection(section, texts, item, compared);
  }
  const whole = plain(item.sections.flatMap(({ blocks }) => placedBlockWords(blocks)));
  for (const { source, pairs: all } of pairs) {
    for (const { old, fresh } of all) {
      if (old !== undefined || fresh === undefined || whole.includes(plain(fresh.words))) continue;
      const isElsewhere = pairs.some(
        (other) =>
          other.source !== source &&
          isIn(pairSections(other.source.sections, [fresh]), other.pairs),
      );
      if (!isElsewhere) tell(fresh.words, [], source, item, compared);
    }
  }
}

/** Whether another document has the section, and the file has it from there. */
const isIn = (
  [found]: readonly { old?: SectionOfSource }[],
  pairs: readonly { old?: Section; fresh?: SectionOfSource }[],
): boolean =>
  found?.old !== undefined &&
  pairs.some(({ old, fresh }) => fresh === found.old && old !== undefined);

/** Title and case numbers are those of any of the documents, in part of several. */
function compareHead(item: AgendaItem, held: readonly ItemOfSource[], compared: Compared): void {
  const words = itemHeadTexts({ ...item, number: '' })
    .flatMap(wordsOf)
    .slice(numberWords);
  const known = new Set(held.flatMap(({ head }) => head.map(({ word }) => word)));
  const last = held.at(-1);
  const isKnown = words.every((word) => known.has(word));
  const isWhole = held.some(({ head }) => head.every(({ word }) => words.includes(word)));
  if (last === undefined || (isKnown && isWhole)) return;
  const at = { line: item.position?.line ?? 1, column: item.position?.column ?? 1 };
  tell(
    last.head,
    words.map((word) => ({ word, place: at })),
    last,
    item,
    compared,
  );
}

/** `Punkt` and `:` of a heading without a number. */
const numberWords = 2;

function compareSection(
  section: Section,
  texts: readonly { source: ItemOfSource; words: readonly SourceWord[] }[],
  item: AgendaItem,
  compared: Compared,
): void {
  const words = placedBlockWords(section.blocks);
  const last = texts.at(-1);
  if (last === undefined || texts.some((each) => plain(each.words) === plain(words))) return;
  if (section.kind === 'attachments' && isListOf(words, texts)) return;
  for (const { here, missing, there, instead } of findGaps(
    last.words,
    words.map(({ word }) => word),
  )) {
    const at = words[Math.min(there, words.length - 1)]?.place ?? section.position;
    const lost = last.words.slice(here, here + missing);
    const told = words.slice(there, there + instead).map((each) => ({ ...each, place: at }));
    tell(
      lost,
      told.length > 0 ? told : [{ word: '', place: at }],
      last.source,
      item,
      compared,
      section,
    );
  }
}

/** Whether a list of attachments has the words of all documents, and no others. */
function isListOf(
  words: readonly PlacedWord[],
  texts: readonly { words: readonly SourceWord[] }[],
): boolean {
  const known = new Set(texts.flatMap((each) => each.words.map(({ word }) => word)));
  const there = new Set(words.map(({ word }) => word));
  return known.size === there.size && [...known].every((word) => there.has(word));
}

function tell(
  missing: readonly SourceWord[],
  instead: readonly PlacedWord[],
  { path }: ItemOfSource,
  item: AgendaItem,
  { report }: Compared,
  section?: Section,
): void {
  const [lost, told] = [missing, instead].map((all) =>
    all.map(({ word }) => word).filter((word) => word !== ''),
  );
  if (lost === undefined || told === undefined) return;
  const isGrave = isLost(lost, told) || (lost.length > 0 && section?.kind === 'decision');
  report(
    isGrave ? 'kilde-tabt' : 'kilde-aendret',
    instead[0]?.place ?? item.position,
    { path, item: item.number, ...(missing[0] && { line: missing[0].line }) },
    lost,
    told,
  );
}

const plain = (words: readonly { word: string }[]): string =>
  words.map(({ word }) => word).join('');

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

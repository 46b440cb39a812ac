/**
 * The vocabulary: the words of the index by their base forms, with how many records have each, roughly.
 * The search page finds the inflections, other spellings and near misses of a word in it.
 *
 * Numbers of records are rounded to powers of two, and the shards are cut by their content: new minutes
 * change few of them.
 */
import { cutShards } from '../lookup/cut-shards.ts';
import { backwards } from '../lookup/fold.ts';
import type { IndexList } from './fields.ts';
import type { IndexedWord } from './index-files/read.ts';
import { nameOf } from './name-of.ts';
import { stem } from './words/index.ts';

/** Forms with the number of records that have them: `budget 12`, one a line, in any order. */
export type WordCounts = string;

/** Counts the words of a part, which are given by file. Numbers and tokens are left out. */
export function countWords(files: readonly (readonly IndexedWord[])[]): WordCounts {
  const lines: string[] = [];
  for (const { form, postings } of files.flat().flatMap(({ forms }) => forms)) {
    if (!/^\p{L}{2,}$/u.test(form)) continue;
    // Words of metadata alone stand at no place.
    const records = postings.filter(({ locations }) => locations.length > 0).length;
    if (records > 0) lines.push(`${form} ${records}`);
  }
  return lines.join('\n');
}

/** In bytes, before the server compresses them. */
const shardSize = { least: 6_000, most: 18_000 };

/** The shards as files by name, and what the list of the index says of them. */
export interface Vocabulary extends Pick<IndexList, 'forward' | 'backward'> {
  files: ReadonlyMap<string, string>;
}

/** The vocabulary of all parts. */
export function makeVocabulary(parts: readonly WordCounts[]): Vocabulary {
  const bases = new Map<string, string[]>();
  for (const [form, records] of sumOf(parts)) {
    const base = stem(form);
    const written = sizeOf(records) + form;
    const known = bases.get(base);
    if (known) known.push(written);
    else bases.set(base, [written]);
  }
  const files = new Map<string, string>();
  const store = (shards: ReadonlyMap<string, string[]>): IndexList['forward'] =>
    [...shards].map(([start, lines]) => {
      const text = JSON.stringify(lines);
      const name = nameOf(text);
      files.set(name, text);
      return [start, name];
    });
  const forward = [...bases].map(([base, forms]) => ({
    key: base,
    text: [base, ...forms.sort()].join(' '),
  }));
  const backward = [...bases.keys()].map(backwards).map((key) => ({ key, text: key }));
  return {
    forward: store(cutShards(forward, shardSize)),
    backward: store(cutShards(backward, shardSize)),
    files,
  };
}

function sumOf(parts: readonly WordCounts[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of parts.flatMap((counts) => (counts === '' ? [] : counts.split('\n')))) {
    const [form = '', records] = line.split(' ');
    sums.set(form, (sums.get(form) ?? 0) + Number(records));
  }
  return sums;
}

/** A base-36 digit. */
const sizeOf = (records: number): string => Math.round(Math.log2(records)).toString(36);

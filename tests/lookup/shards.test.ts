/** The index has every number twice, in files that stay small and rarely change. */
import { describe, expect, it } from 'vitest';
import { foldNumber } from '../../src/lookup/fold.ts';
import {
  makeShards,
  readShard,
  shardsFrom,
  shardsOf,
  startsName,
} from '../../src/lookup/shards.ts';
import type { ShardStarts } from '../../src/lookup/shards.ts';
import { generateNumbers } from './generated-numbers.ts';

const read = (files: Map<string, string>, name: string): string[] =>
  readShard(name, JSON.parse(files.get(name) ?? '[]') as string[]);

const startsOf = (files: Map<string, string>): ShardStarts =>
  JSON.parse(files.get(startsName) ?? '') as ShardStarts;

describe('a small index', () => {
  const files = makeShards(['12/1762', '12/16033', '08.03.00 G01/549']);

  it('is one shard by the beginning and one by the end', () => {
    expect([...files.keys()]).toEqual(['forfra-0', 'bagfra-0', 'indeks']);
    expect(startsOf(files)).toEqual({ forward: [''], backward: [''] });
    expect(read(files, 'forfra-0')).toEqual(['08.03.00 G01/549', '12/16033', '12/1762']);
    expect(read(files, 'bagfra-0')).toEqual(['12/1762', '12/16033', '08.03.00 G01/549']);
  });

  it('writes a number as what it shares with the one before, and the rest', () => {
    expect(files.get('forfra-0')).toBe('["008.03.00 G01/549","012/16033","4762"]');
  });
});

describe.each(['years', 'subjects', 'one subject'] as const)('20,000 numbers by %s', (spread) => {
  const numbers = generateNumbers(spread, 20_000);
  const files = makeShards(numbers);
  const starts = startsOf(files);
  const names = [...files.keys()];

  it.each(['forfra', 'bagfra'])('has each once %s', (direction) => {
    const all = names.filter((name) => name.startsWith(direction)).flatMap((n) => read(files, n));
    expect(all.toSorted()).toEqual(numbers.toSorted());
  });

  it('has each in the shards that are looked into', () => {
    for (const number of numbers.slice(0, 200)) {
      const { forward, backward } = shardsOf(starts, foldNumber(number));
      expect(read(files, forward)).toContain(number);
      expect(read(files, backward)).toContain(number);
    }
  });

  it('has those with one beginning in shards side by side', () => {
    const beginning = foldNumber(numbers[0] ?? '').slice(0, 4);
    const begins = (number: string): boolean => foldNumber(number).startsWith(beginning);
    const found = shardsFrom(starts, beginning).flatMap((name) => read(files, name));
    expect(found.filter(begins).toSorted()).toEqual(numbers.filter(begins).toSorted());
  });

  it('has no file above 6 KB', () => {
    for (const [name, text] of files) expect(Buffer.byteLength(text), name).toBeLessThan(6_000);
  });

  it('does not depend on the order of the numbers', () => {
    expect(makeShards(numbers.toReversed())).toEqual(files);
  });

  it('changes in a few files where a case is added', () => {
    for (const added of ['13/99999', '00.01.00-P35-9999-19', '26.10.02-G01-7-26']) {
      const changed = [...makeShards([...numbers, added])].filter(
        ([name, text]) => files.get(name) !== text,
      );
      expect(changed.length).toBeLessThan(8);
    }
  });
});

/** The measuring of the search: what counts as a right answer, and a set that asks what it says. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { root } from '../../run-command.ts';
import { offTopic, readGoldenSet, type GoldenQuery } from './golden-set.ts';
import { rankOf, scoreOf } from './score.ts';

const golden = (expected: string[], kind = 'exact'): GoldenQuery => ({
  query: 'ord',
  kind,
  expected,
  why: '',
});
const [a, b] = ['/forum/2020-01-01/punkt-1/', '/forum/2020-01-01/punkt-2/'];
const [meeting, ninth] = ['/forum/2020-01-01/', Array.from({ length: 10 }, () => b)];

describe('rankOf', () => {
  test.each([
    [[a, b], [a], 1],
    [[b, a], [a], 2],
    [[b], [a], Infinity],
    [[], [a], Infinity],
    [[b, a], [a, b], 1],
    // What is offered above the items counts where it is right, and not against them where it is not.
    [[meeting, a], [a], 1],
    [['/sag/12-160/', b, a], [a], 2],
    [[meeting, b], [meeting], 1],
    [[b], [meeting], 1],
    // Only the first ten count.
    [[...ninth, a], [a], Infinity],
    [[...ninth.slice(1), a], [a], 10],
    [[], [], 1],
    [[a], [], Infinity],
    [[meeting], [], Infinity],
  ])('%j for %j is %d', (found, expected, rank) => {
    expect(rankOf(found, golden(expected))).toBe(rank);
  });
});

describe('scoreOf', () => {
  it('adds up by kind, off-topic questions apart', async () => {
    const answers = [[a], [b, a], [b], [], [a]];
    const queries = [
      golden([a]),
      golden([a], 'folded'),
      golden([a]),
      golden([], offTopic),
      golden([], offTopic),
    ];
    const scores = await scoreOf(() => Promise.resolve(answers.shift() ?? []), queries);
    expect(Object.fromEntries(scores)).toEqual({
      exact: { queries: 2, first: 1, three: 1, reciprocal: 1 },
      folded: { queries: 1, first: 0, three: 1, reciprocal: 0.5 },
      all: { queries: 3, first: 1, three: 2, reciprocal: 1.5 },
      nothing: { queries: 2, first: 1, three: 1, reciprocal: 1 },
    });
  });

  it('takes no address of another form for a wrong answer', async () => {
    const asked = scoreOf(() => Promise.resolve([`http://localhost${a}`]), [golden([a])]);
    await expect(asked).rejects.toThrow('http://localhost/forum');
  });
});

describe('the golden set', () => {
  const set = readGoldenSet();
  it('is large, and asks nothing twice', () => {
    expect(set.length).toBeGreaterThanOrEqual(200);
    expect(set.filter(({ kind }) => kind === offTopic).length).toBeGreaterThanOrEqual(40);
    expect(new Set(set.map(({ query }) => query)).size).toBe(set.length);
  });
  it('leads to items and meetings that there are, and only off-topic questions to none', () => {
    const content = join(root, 'tests/fixtures/albertslund/moeder');
    const addresses = globSync('*/*.md', { cwd: content }).flatMap((file) => {
      const address = `/${file.replaceAll('\\', '/').replace(/\.md$/, '')}/`;
      const numbers = readFileSync(join(content, file), 'utf8').matchAll(/^## Punkt (\d+)/gm);
      return [address, ...Array.from(numbers, ([, number]) => `${address}punkt-${number}/`)];
    });
    const known = new Set(addresses);
    const wrong = set.filter(
      ({ kind, expected }) =>
        (kind === offTopic) !== (expected.length === 0) ||
        expected.some((address) => !known.has(address)),
    );
    expect(wrong).toEqual([]);
  });
});

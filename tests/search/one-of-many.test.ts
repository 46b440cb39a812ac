import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questionOf, readState } from '../../src/client/search/state.ts';
import { partSizes } from '../../src/search/cut-parts.ts';
import { contentOf } from './archive.ts';
import { builtIndex, type BuiltIndex } from './built-index.ts';

/** The same numbers each time, evenly spread from 0 up to, but not including, `below`. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const common =
  'kommunen sagen forslag udvalget budget skole plan borger drift indsats økonomi ramme'.split(' ');
const rare =
  'akutjob cykelsti byfornyelse skolebygning svømmehal lokalplan bæredygtig vandløb havn bro park'.split(
    ' ',
  );

/**
 * Fifteen years of one meeting a month. Some words become common, some go out of use, and items get
 * longer: all that makes the score of a word differ from part to part.
 */
function longContent() {
  const next = random(7);
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? '';
  const meetings: Record<string, string> = {};
  for (let month = 0; month < 180; month++) {
    const date = `${2008 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-14`;
    const items = [1, 2, 3].map((number) => {
      const length = 5 + next(20) + Math.floor(month / 3);
      const words = Array.from({ length }, () => {
        if (next(6) === 0) return pick(rare);
        if (next(180) < month && next(12) === 0) return 'klima';
        if (next(180) > month && next(12) === 0) return 'tunnelbane';
        return pick(common);
      });
      if (month === 30 && number === 2) words.push('skolebygningerne', 'tunnelboring');
      if (month > 170) words.push('nybyggeri');
      const title = `${pick(common)} og ${pick(rare)}`;
      return `## Punkt ${number}: ${title}\n\nSag: ${10 + (month % 9)}/${100 + next(40)}\n\n### Baggrund\n\n${words.join(' ')}.\n\n### Beslutning\n\nGodkendt.\n`;
    });
    meetings[`${month % 2 === 0 ? 'byraad' : 'teknik'}/${date}`] = items.join('\n');
  }
  return contentOf(meetings);
}

let one: BuiltIndex;
let many: BuiltIndex;
beforeAll(async () => {
  const content = longContent();
  one = await builtIndex(content, { ...partSizes, small: 1000 });
  many = await builtIndex(content, { sealed: 200, block: 40, recent: 20, small: 12 });
});
afterAll(async () => {
  await one.close();
  await many.close();
});

test('the one has one part, the other several', () => {
  expect(one.parts).toEqual(['present']);
  expect(many.parts).toEqual(['past-1', 'past-2', 'past-3', 'past-4', 'present']);
});

describe('an archive in several parts is searched as if it were one', () => {
  test.each([
    // One word: common, rare, becoming common, going out of use, only in the newest or in one item.
    'q=budget',
    'q=cykelsti',
    'q=klima',
    'q=tunnelbane',
    'q=nybyggeri',
    'q=skolebygningerne',
    'q=godkendt',
    // Beginnings of words, also of words that only one part has.
    'q=tunnel',
    'q=tunnelb',
    'q=tunnelbo',
    'q=skolebyg',
    'q=svøm',
    // No word begins with it: Pagefind falls back to a shorter word.
    'q=xylofon',
    // Several words, of each kind.
    'q=budget plan',
    'q=budget havn',
    'q=klima tunnelbane',
    'q=kommunen vandløb klima',
    'q=plan skolebygningerne',
    'q=og havn akutjob',
    'q=nybyggeri tunnelbane',
    'q=nybyggeri xylofon',
    // Phrases and signs.
    'q="forslag budget"',
    'q=budget – plan',
    // Case numbers.
    'q=12/118',
    'q=Sag 11-105',
    'q=12/999',
    // Filters, dates.
    'q=klima&udvalg=Byrådet',
    'q=klima&aar=2009&aar=2022',
    'q=tunnelbane&sortering=dato',
    'q=budget plan&sortering=dato',
    'q=tunnelboring&sortering=dato',
    'aar=2012',
    'udvalg=Byrådet&status=referat',
  ])('%s', async (parameters) => {
    const [a, b] = [await one.search(parameters), await many.search(parameters)];
    expect(b.addresses).toEqual(a.addresses);
    const { counts, values, caseItems, match, replaced, unknown, places } = a;
    expect(b).toMatchObject({ counts, values, caseItems, match, replaced, unknown, places });
  });
});

test('a part that cannot be loaded is said to be missing, and the others answer', async () => {
  const question = questionOf(readState(new URLSearchParams('q=klima')));
  const whole = await many.open().ask(question);
  expect(whole.missing).toEqual({ parts: 0, of: 5 });
  const without = await many.open('/past-2/').ask(question);
  expect(without.missing).toEqual({ parts: 1, of: 5 });
  expect(without.total).toBeGreaterThan(0);
  expect(without.total).toBeLessThan(whole.total);
  // The word stands in the part that is missing: nothing takes its place.
  const rare = questionOf(readState(new URLSearchParams('q=tunnelboring')));
  const answers = await Promise.all(
    ['past-1', 'past-2', 'past-3'].map((part) => many.open(`/${part}/`).ask(rare)),
  );
  expect(answers.filter(({ total }) => total === 0)).toMatchObject([
    { total: 0, replaced: [], missing: { parts: 1 } },
  ]);
  await expect(many.open('parts.json').ask(question)).rejects.toThrow('404');
});

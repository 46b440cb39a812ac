/** What has become of the items of an agenda in the minutes, over pairs of made-up texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followItems } from '../../src/minutes/items/follow-items.ts';
import type { AgendaItem } from '../../src/minutes/model.ts';
import { parseMeeting } from '../../src/minutes/parse-meeting.ts';
import { reportNothing } from '../../src/minutes/problem.ts';

/** `number|title|case|text`, the last two as far as there are any. */
function itemsOf(lines: readonly string[]): AgendaItem[] {
  const items = lines.map((line) => {
    const [number = '', title = '', sag = '', text = ''] = line.split('|');
    return (
      `## Punkt ${number}: ${title}\n\n${sag === '' ? '' : `Sag: ${sag}\n\n`}` +
      `${title === '' ? 'Lukket: ja\n\n' : ''}${text === '' ? '' : `### Sagsfremstilling\n\n${text}\n\n`}`
    );
  });
  const facts = '---\nudvalg: byraad\ndato: 2026-05-12\nstatus: referat\n---\n\n';
  const file = 'moeder/byraad/2026-05-12.md';
  return parseMeeting(facts + items.join(''), file, reportNothing)?.meeting.items ?? [];
}

/** `2→3` for an item that was 2 and is 3, `2→` for one that is gone, with `?` where that is doubtful. */
const followed = (before: readonly string[], after: readonly string[]): string[] =>
  [...followItems(itemsOf(before), itemsOf(after))].map(
    ([{ number }, { now, doubtful }]) => `${number}→${now?.number ?? ''}${doubtful ? '?' : ''}`,
  );

const play = 'Kommunen etablerer legepladser ved skolen og biblioteket.';
const bumps = 'Forvaltningen foreslår bump, og farten bliver nedsat.';
const sale = 'Ejendommen er vurderet, og mægleren anbefaler buddet.';

describe('the same item', () => {
  test.each([
    ['a letter corrected', '2|Nye legeplaser||', '2|Nye legepladser||'],
    ['two letters exchanged', '2|Trafiksikekrhed', '2|Trafiksikkerhed'],
    ['words before and after', '2|Nye legepladser', '2|TM - Nye legepladser v. Per Lund (kl. 9)'],
    ['marked as withdrawn', '2|Nye legepladser', '2|UDGÅET: Nye legepladser'],
    ['capitals and quotes', '2|Plan for »Havnen«', '2|PLAN FOR "HAVNEN"'],
    ['an abbreviation', '2|Evt.', '2|Eventuelt'],
    ['a case number added', '2|Nye legepladser', '2|Nye legepladser|26/1'],
    ['a case number removed', '2|Nye legepladser|26/1', '2|Nye legepladser'],
    ['the year of the case in full', '2|Legepladser|26/1', '2|Udearealer|2026/1'],
    ['other words, the same case', '2|Nye legepladser|26/1', '2|Udearealer for børn|26/1'],
    ['other words, the same text', `2|Nye legepladser||${play}`, `2|Udearealer||${play}`],
    ['another text', `2|Nye legepladser||${play}`, `2|Nye legepladser||${sale}`],
    ['a typing error in the case', `2|Ny sti|26/12|${play}`, `2|Ny sti|26/21|${play}`],
    ['a title that is not public any more', '2|Salg af grund|26/1', '2|'],
  ])('%s', (_, before, after) => {
    expect(followed([before], [after])).toEqual(['2→2']);
  });
});

describe('another item', () => {
  const [a, b, c] = [`Legepladser||${play}`, `Trafik||${bumps}`, `Salg||${sale}`];
  test.each<[string, string[], string[], string[]]>([
    [
      'one inserted',
      ['1|A', `2|${a}`, `3|${b}`],
      ['1|A', '2|Ny', `3|${a}`, `4|${b}`],
      ['1→1', '2→3', '3→4'],
    ],
    ['one taken out', ['1|A', `2|${a}`, `3|${b}`], ['1|A', `2|${b}`], ['1→1', '2→', '3→2']],
    ['two exchanged', [`2|${a}`, `3|${b}`], [`2|${b}`, `3|${a}`], ['2→3', '3→2']],
    [
      'three in a ring',
      [`1|${a}`, `2|${b}`, `3|${c}`],
      [`1|${c}`, `2|${a}`, `3|${b}`],
      ['1→2', '2→3', '3→1'],
    ],
    [
      'alike titles',
      ['2|Lokalplan 131', '3|Lokalplan 132'],
      ['2|Lokalplan 132', '3|Lokalplan 131'],
      ['2→3', '3→2'],
    ],
    [
      'one title, two cases',
      ['2|Orientering|26/1', '3|Orientering|26/2'],
      ['2|Orientering|26/2', '3|Orientering|26/1'],
      ['2→3', '3→2'],
    ],
    ['one title, another case', ['2|Orientering|26/1'], ['2|Orientering|26/9'], ['2→']],
    [
      'one title, texts that moved',
      [`1|Nyt||${play}`, `2|Nyt||${sale}`],
      [`1|Nyt||${bumps}`, `2|Nyt||${play}`, `3|Nyt||${sale}`],
      ['1→2', '2→3'],
    ],
    ['replaced', [`2|Legepladser||${play}`], [`2|Vandskade||${sale}`], ['2→']],
    [
      'reworded and moved',
      ['2|Legepladser|26/1', '3|Trafik|26/2'],
      ['2|Trafik|26/2', '3|Udearealer|26/1'],
      ['2→3', '3→2'],
    ],
    [
      'two became one',
      ['2|Sti|26/1', '3|Vej|26/2'],
      ['2|Sti og vej|26/1', '3|Havn|26/3'],
      ['2→2', '3→'],
    ],
    ['suffixes', ['2|Sti|26/1', '2a|Vej|26/2'], ['2|Vej|26/2', '2a|Sti|26/1'], ['2→2a', '2a→2']],
  ])('%s', (_, before, after, expected) => {
    expect(followed(before, after)).toEqual(expected);
  });
});

describe('nobody can say but the editor', () => {
  test.each<[string, string[], string[], string[]]>([
    ['other words and nothing else', ['2|Legepladser'], ['2|Vandskade'], ['2→2?']],
    [
      'a title kept with another case',
      ['2|Nye legepladser|26/1'],
      ['2|Nye legepladser|26/9'],
      ['2→2?'],
    ],
    [
      'titles exchanged, cases kept',
      ['2|Sti|26/1', '3|Vej|26/2'],
      ['2|Vej|26/1', '3|Sti|26/2'],
      ['2→2?', '3→3?'],
    ],
    [
      'cases exchanged, titles kept',
      ['2|Sti|26/1', '3|Vej|26/2'],
      ['2|Sti|26/2', '3|Vej|26/1'],
      ['2→3?', '3→2?'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(followed(before, after)).toEqual(expected);
  });
});

test('items with cases and titles of their own are followed through any order and numbers', () => {
  const words = 'sti vej havn skole bro park torv hal'.split(' ');
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 1 }), fc.boolean(), (order, hasCases) => {
      const line = (word: string, index: number): string =>
        `${index + 1}|${word}${hasCases ? `|26/${words.indexOf(word) + 1}` : ''}`;
      const before = words.map(line);
      const expected = words
        .map((word, index) => [index + 1, order.indexOf(word) + 1] as const)
        .filter(([, now]) => now > 0)
        .map(([then, now]) => `${then}→${now}`);
      expect(followed(before, order.map(line)).filter((each) => /→\d+$/.test(each))).toEqual(
        expected,
      );
    }),
    { numRuns: 60 },
  );
});

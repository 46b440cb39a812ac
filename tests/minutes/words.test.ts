/** The words of minutes in reading order. */
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { blockWords, itemWords, meetingWords, wordsOf } from '../../src/minutes/words/words.ts';

it('splits at every kind of blank', () => {
  expect(wordsOf('  a\tb\n\nc d ')).toEqual(['a', 'b', 'c', 'd']);
  expect(wordsOf('')).toEqual([]);
});

it.each([
  [
    'leaves out marks of form',
    '#### **Ny** _vej_\n\n- a\n- `b`\n\n> c',
    ['Ny', 'vej', 'a', 'b', 'c'],
  ],
  [
    'does not split at marks',
    '"**Børneby**", <https://a.dk/> og [kort](bilag/kort.pdf).',
    ['"Børneby",', 'https://a.dk/', 'og', 'kort.'],
  ],
  [
    'prints the numbers of lists from their start',
    '3. a\n4. b\n   1. c',
    ['3.', 'a', '4.', 'b', '1.', 'c'],
  ],
  ['keeps words at a hard line break apart', 'a\\\nb\nc', ['a', 'b', 'c']],
  ['reads tables row by row', '| a | b c |\n| - | - |\n|  | d |', ['a', 'b', 'c', 'd']],
])('%s', (_, markdown, words) => {
  expect(blockWords(parseMarkdown(markdown).children)).toEqual(words);
});

it('reads a meeting in order: introduction, titles, case numbers, headings, text', () => {
  const text = `---
udvalg: byraad
dato: 2026-03-24
status: referat
titel: Byrådet
---

Åbent møde.

## Punkt 1: Ny sti

Sag: 26/1042

Kort sagt.

### Beslutning

1. Ja.

## Punkt 2a

Lukket: ja
`;
  const { meeting } = readMeeting(text, 'moeder/byraad/2026-03-24.md');
  expect(meeting && meetingWords(meeting).join(' ')).toBe(
    'Åbent møde. Punkt 1: Ny sti 26/1042 Kort sagt. Beslutning 1. Ja. Punkt 2a:',
  );
  expect(meeting?.items[1] && itemWords(meeting.items[1])).toEqual(['Punkt', '2a:']);
});

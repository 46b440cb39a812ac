/** Words with their places are the meeting's words, and stand where they say. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placedWords } from '../../src/minutes/words/placed-words.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { meetingWords } from '../../src/minutes/words/words.ts';
import { arbitraryMeeting } from './arbitrary-meeting.ts';

it('are those of the meeting, in the same order, for any meeting', () => {
  fc.assert(
    fc.property(arbitraryMeeting, (meeting) => {
      const words = placedWords(meeting).map(({ word }) => word);
      expect(words).toEqual(meetingWords(meeting));
    }),
    { numRuns: 100 },
  );
});

it('are at their line and column, also after marks, in lists, tables and long paragraphs', () => {
  const file = 'moeder/byraad/2026-03-24.md';
  const text = `---
udvalg: byraad
dato: 2026-03-24
status: referat
titel: Byrådet
---

## Punkt 1: Vej

### Sag

En **fed** vej
og en til.

- a b
  1. c

| d | e |
| - | - |
| f | g h |
`;
  const { meeting } = readMeeting(text, file);
  if (meeting === undefined) throw new Error('No meeting');
  const lines = text.split('\n');
  const found = placedWords(meeting).slice(4);
  expect(found.map(({ word }) => word).join(' ')).toBe('En fed vej og en til. a b 1. c d e f g h');
  for (const { word, place } of found) {
    expect(lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toMatch(
      new RegExp(`^${word}`),
    );
  }
});

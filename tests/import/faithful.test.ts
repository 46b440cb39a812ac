/** Nothing is lost between the source documents, the meetings and the committed files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { meetingWords, wordsOf } from '../../src/minutes/words/words.ts';
import { withoutPositions } from '../minutes/without-positions.ts';
import { importKilde, kildeNames, kildeText, wordsOfSource, type KildeName } from './kilder.ts';

const content = new URL('../fixtures/albertslund/', import.meta.url);

/** Where each document goes, the lines of its facts, and how many words it has below them. */
const expected = {
  '000': { file: 'moeder/chefforum/2012-11-20.md', words: 2241, leftOut: 57 },
  '001': { file: 'moeder/chefforum/2023-11-23.md', words: 2056, leftOut: 62 },
  '002': { file: 'moeder/chefforum/2020-06-18.md', words: 1913, leftOut: 63 },
  '003': { file: 'moeder/chefforum/2012-11-01.md', words: 1746, leftOut: 58 },
  '004': { file: 'moeder/chefforum/2017-06-28.md', words: 2623, leftOut: 70 },
} satisfies Record<KildeName, { file: string; words: number; leftOut: number }>;

describe.each(kildeNames)('%s', (name) => {
  const { file, words, leftOut } = expected[name];

  it('has every word of the source, in order, in the file written', () => {
    const source = wordsOfSource(name);
    expect(source).toHaveLength(words);
    const { meeting, problems } = readMeeting(importKilde(name).text, file);
    expect(problems).toEqual([]);
    expect(meeting && meetingWords(meeting)).toEqual(source);
  });

  it('has the facts above the first item to the letter', () => {
    const { meeting, report } = importKilde(name);
    const facts = wordsOf(kildeText(name).split('Indholdsfortegnelse')[0] ?? '').length;
    expect(report.proof).toEqual({
      words: words + facts,
      matched: words + facts,
      coverage: 100,
      leftOut: new Map([['contents', leftOut]]),
      gaps: [],
    });
    expect(meeting.introduction).toEqual([]);
  });

  it('reads back as the same meeting', () => {
    const { meeting, text } = importKilde(name);
    const read = readMeeting(text, meetingFile(meeting));
    expect(withoutPositions(read.meeting)).toEqual(withoutPositions(meeting));
  });

  it('is committed as it is written', () => {
    const { meeting, text } = importKilde(name);
    expect(meetingFile(meeting)).toBe(file);
    expect(text).toBe(readFileSync(new URL(file, content), 'utf8'));
  });
});

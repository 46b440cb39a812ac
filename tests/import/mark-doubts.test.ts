/** Doubtful places are marked in the file, each before the heading or block it stands in. */
import { describe, expect, it } from 'vitest';
import { importText, importKilde, kildeNames } from './kilder.ts';
import { meetingFile } from '../../src/minutes/read-facts.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { withoutPositions } from '../minutes/without-positions.ts';

/** The lines of a file from the first mark or heading on. */
const body = (text: string): string[] => text.split('\n---\n\n')[1]?.trimEnd().split('\n') ?? [];

const head = 'REFERAT Chefforum d. 20-11-2012';
const item = (number: number, title: string) =>
  `Punkt ${number}: ${title}\n\nBeslutning\n\nGodkendt.`;

describe('an imported file', () => {
  it('has a mark before a paragraph that may be an item', () => {
    const { text, meeting } = importText(
      `${head}\n\nPunkt 3: A\n\nBaggrund\n\nFørst.\n\nPunkt 1: tidligere\n\nSidst.\n\nBeslutning\n\nGodkendt.`,
    );
    expect(body(text)).toEqual([
      '## Punkt 3: A',
      '',
      '### Baggrund',
      '',
      'Først.',
      '',
      '<!-- usikker: linje 9: Ligner et punkts overskrift, men følger ikke numrene før, og er læst som tekst: »Punkt 1: tidligere«. Se i dokumentet, om et punkt begynder her. Gør det, så skriv linjen om til »## Punkt nummer: titel«. -->',
      '',
      '#### Punkt 1: tidligere',
      '',
      'Sidst.',
      '',
      '### Beslutning',
      '',
      'Godkendt.',
    ]);
    const read = readMeeting(text, meetingFile(meeting));
    expect(withoutPositions(read.meeting)).toEqual(withoutPositions(meeting));
    expect(read.problems.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual([
      '15 usikkert-sted',
    ]);
  });

  it('has a mark before an item, above its heading', () => {
    const { text } = importText(
      `${head}\n\nIndholdsfortegnelse\n\nA.....\t1\n\n${item(1, 'A')}\n\n${item(2, 'B')}`,
    );
    const lines = body(text);
    const mark = lines.findIndex((line) => line.startsWith('<!--'));
    expect(lines[mark]).toMatch(
      /^<!-- usikker: linje 13: Punkt 2 står ikke i indholdsfortegnelsen: »B«\. Se /,
    );
    expect(lines.slice(mark + 1, mark + 3)).toEqual(['', '## Punkt 2: B']);
    expect(lines.filter((line) => line.startsWith('<!--'))).toHaveLength(1);
  });

  it('has one mark for a row of doubts of one kind', () => {
    const { text } = importText(`${head}\n\nDette.\n\nHint.\n\nAndet.\n\n${item(1, 'A')}`);
    expect(body(text).map((line) => line.replace(/(usikker: .{20}).*/, '$1'))).toEqual([
      '<!-- usikker: linje 3: Ikke genken',
      '',
      'Dette.',
      '',
      'Hint.',
      '',
      'Andet.',
      '',
      '## Punkt 1: A',
      '',
      '### Beslutning',
      '',
      'Godkendt.',
    ]);
  });

  it.each(kildeNames)('of the document %s has none', (name) => {
    expect(importKilde(name).text).not.toContain('<!--');
  });
});

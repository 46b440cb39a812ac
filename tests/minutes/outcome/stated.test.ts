import { describe, expect, it } from 'vitest';
import { parseStated, statedWords, writeStated } from '../../../src/minutes/outcome/index.ts';
import { writeMeeting } from '../../../src/minutes/write-meeting.ts';
import { councilOf } from './read-item.ts';

describe('Udfald', () => {
  it.each([
    ['godkendt', { outcome: 'approved' }],
    ['Godkendt.', { outcome: 'approved' }],
    ['GODKENDT MED ÆNDRINGER', { outcome: 'amended' }],
    ['ikke godkendt', { outcome: 'rejected' }],
    ['intet', { outcome: 'none-stated' }],
    ['skjult', { outcome: 'none-stated' }],
    [
      '1-2 godkendt, 3 udsat',
      {
        outcome: 'none-stated',
        points: [
          { points: '1-2', outcome: 'approved' },
          { points: '3', outcome: 'postponed' },
        ],
      },
    ],
    ['ad 1: drøftet', { outcome: 'none-stated', points: [{ points: '1', outcome: 'discussed' }] }],
    ['godkent', undefined],
    ['1 måske', undefined],
    ['', undefined],
  ])('%s', (value, stated) => {
    expect(parseStated(value)).toEqual(stated);
  });

  it('reads every word it writes', () => {
    for (const word of statedWords) {
      const stated = parseStated(word);
      expect(stated && parseStated(writeStated(stated))).toEqual(stated);
    }
  });

  it('is written back as a field of its item', () => {
    const meeting = councilOf([['1: Lokalplan', 'Sag: 26/1\nUdfald: 1 godkendt, 2 udsat']]);
    expect(writeMeeting(meeting)).toContain('Sag: 26/1\nUdfald: 1 godkendt, 2 udsat\n');
  });
});

/** Differences between texts, line by line. */
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../src/engine/files/line-diff.ts';

const text = (...lines: string[]): string => `${lines.join('\n')}\n`;
const numbers = Array.from({ length: 30 }, (_, index) => `linje ${index + 1}`);

describe('lineDiff', () => {
  it('is empty for equal texts', () => {
    expect(lineDiff(text(...numbers), text(...numbers))).toEqual([]);
  });

  it('shows each difference with two lines around it', () => {
    const after = numbers.toSpliced(24, 1).toSpliced(9, 1, 'anden', 'og en til');
    expect(lineDiff(text(...numbers), text(...after))).toEqual([
      '  linje 8',
      '  linje 9',
      '- linje 10',
      '+ anden',
      '+ og en til',
      '  linje 11',
      '  linje 12',
      '…',
      '  linje 23',
      '  linje 24',
      '- linje 25',
      '  linje 26',
      '  linje 27',
    ]);
  });

  it('shows what was added first and last, and a lost end of line', () => {
    expect(lineDiff('a\nb\n', 'x\na\nb\ny\n')).toEqual(['+ x', '  a', '  b', '+ y', '']);
    expect(lineDiff('a\n', 'a')).toEqual(['  a', '-']);
  });

  it('finds the lines in common where lines moved', () => {
    expect(lineDiff('a\nb\nc\nd', 'c\nd\na\nb')).toEqual([
      '- a',
      '- b',
      '  c',
      '  d',
      '+ a',
      '+ b',
    ]);
  });

  it('is quick for texts with nothing in common', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `a${index}`).join('\n');
    const lines = lineDiff(before, before.replaceAll('a', 'b'));
    expect(lines).toHaveLength(10_000);
    expect(lines[0]).toBe('- a0');
    expect(lines[9999]).toBe('+ b4999');
  });
});

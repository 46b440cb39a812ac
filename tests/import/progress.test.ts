/** Progress: a bar in a terminal, plain lines elsewhere. */
import { describe, expect, it } from 'vitest';
import { barLine, progressLine, startProgress } from '../../src/cli/import/progress.ts';

/** What is written for a run over `files`, one shown each second, with three items in each. */
function shown(files: number, output: { isTTY?: boolean; columns?: number }, term?: string) {
  const written: string[] = [];
  const progress = startProgress({ ...output, write: (text) => written.push(text) }, files, term);
  for (let done = 1; done <= files; done++) {
    progress.clear();
    progress.show({ files, done, items: 3 * done, seconds: done });
  }
  progress.clear();
  return written;
}

describe('progress', () => {
  it('is a number of files and items, a rate and the time left', () => {
    expect(progressLine({ files: 1000, done: 500, items: 3412, seconds: 20 })).toBe(
      '500 af 1.000 filer, 3.412 punkter, 25 filer/s, 20 s tilbage',
    );
    expect(progressLine({ files: 1000, done: 10, items: 1, seconds: 4 })).toBe(
      '10 af 1.000 filer, 1 punkt, 2,5 filer/s, 6 min 36 s tilbage',
    );
    expect(progressLine({ files: 3, done: 3, items: 9, seconds: 2 })).toBe(
      '3 af 3 filer, 9 punkter, 1,5 filer/s',
    );
    expect(progressLine({ files: 1, done: 0, items: 0, seconds: 0 })).toBe('0 af 1 fil, 0 punkter');
  });

  it('is a bar that grows', () => {
    expect(barLine({ files: 4, done: 1, items: 2, seconds: 1 })).toBe(
      '[#####···············] 1 af 4 filer, 2 punkter, 1 filer/s, 3 s tilbage',
    );
  });

  it('gives way to the words where there is little room', () => {
    const state = { files: 1000, done: 250, items: 3412, seconds: 100 };
    const words = '250 af 1.000 filer, 3.412 punkter, 2,5 filer/s, 5 min 0 s tilbage';
    expect(barLine(state, 79)).toBe(`[##·········] ${words}`);
    expect(barLine(state, 72)).toBe(words);
    expect(barLine(state, 20)).toBe('250 af 1.000 filer, ');
  });

  it('is drawn over itself in a terminal, and never wider than that', () => {
    expect(shown(2, { isTTY: true, columns: 40 })).toEqual([
      '\r\u001B[K1 af 2 filer, 3 punkter, 1 filer/s, 1 s',
      '\r\u001B[K',
      '\r\u001B[K2 af 2 filer, 6 punkter, 1 filer/s',
      '\r\u001B[K',
    ]);
    expect(shown(1, { isTTY: true })).toEqual([]);
  });

  it.each([0, undefined])('is whole in a terminal of %s columns', (columns) => {
    const [line] = shown(2, { isTTY: true, ...(columns !== undefined && { columns }) });
    expect(line).toBe(
      '\r\u001B[K[##########··········] 1 af 2 filer, 3 punkter, 1 filer/s, 1 s tilbage',
    );
  });

  it.each([
    ['no terminal', {}, 'xterm'],
    ['a terminal that cannot', { isTTY: true }, 'dumb'],
  ])('is a plain line for each tenth in %s', (_, output, term) => {
    const written = shown(200, output, term);
    expect(written).toHaveLength(10);
    expect(written[0]).toBe('20 af 200 filer, 60 punkter, 1 filer/s, 3 min 0 s tilbage\n');
    expect(written[9]).toBe('200 af 200 filer, 600 punkter, 1 filer/s\n');
    expect(written.join('')).not.toMatch(/[\r\u001B]/);
    expect(shown(19, output, term)).toEqual([]);
  });
});

/** `kle.yml`: titles by number, and what is wrong with it. */
import { describe, expect, it } from 'vitest';
import { readSubjectTitles } from '../../src/archive/read-subject-titles.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { reportInto } from '../../src/rules/report.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const titles = readSubjectTitles(text, reportInto(problems, 'kle.yml'));
  const found = problems.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
  return { titles: Object.fromEntries(titles), problems: found };
}

describe('readSubjectTitles', () => {
  it('reads a number as it is written, also where YAML reads one of its own', () => {
    expect(read('00: Alt\n00.01: Gruppen\n"00.10": Anden\n00.01.00: Emnet: med kolon\n')).toEqual({
      titles: { '00': 'Alt', '00.01': 'Gruppen', '00.10': 'Anden', '00.01.00': 'Emnet: med kolon' },
      problems: ['yaml-tekst 4:11'],
    });
    expect(read('00: Alt\n00.01: Gruppen\n"00.10": Anden\n00.01.00: Emnet\n')).toEqual({
      titles: { '00': 'Alt', '00.01': 'Gruppen', '00.10': 'Anden', '00.01.00': 'Emnet' },
      problems: [],
    });
  });

  it.each(['', '# kun en note\n', '00.01.00:\n'])('takes %j for no title', (text) => {
    expect(read(text)).toEqual({ titles: {}, problems: [] });
  });

  it.each([
    ['1.2: x', 'kle-nummer 1:1'],
    ['00.01.00.00: x', 'kle-nummer 1:1'],
    ['# note\n00.1.00: x', 'kle-nummer 2:1'],
    ['00.01: 2012', 'noegle-vaerdi 1:8'],
    ['00.01: [x]', 'noegle-vaerdi 1:8'],
    ['00.01: x\n00.01: y', 'noegle-dobbelt 2:1'],
    ['- 00.01: x', 'yaml-form 1:1'],
    ['00.01', 'yaml-form 1:1'],
  ])('reports %j', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });
});

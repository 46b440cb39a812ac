/** What an editor has to decide: an import writes the file, and the build refuses it. */
import { expect, test } from 'vitest';
import { hasErrors } from '../../src/check/check-content.ts';
import { readBackNotes } from '../../src/import/proof/read-back.ts';
import { rules } from '../../src/rules/index.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import { itemRule, type Rule } from '../../src/rules/rule.ts';
import { ruleSet } from '../../src/rules/rule-set.ts';
import { sampleContent, sampleMeetingFile as file } from './sample.ts';
import { problemsOf } from './run-example.ts';

const decisive = itemRule({
  id: 'koeb-aabent',
  severity: 'error',
  about: 'Et køb er lukket, til redaktøren har taget stilling.',
  say: (number: string) => ({
    reason: `Punkt ${number} er måske lukket.`,
    advice: 'Skriv »Lukket: ja« eller »Lukket: nej«.',
  }),
  check({ number, title, closed, position }, _meeting, report) {
    if (title.includes('Køb') && !closed) report(position, number);
  },
  example: { good: 'Lukket: ja\n', bad: '', at: '36:1' },
});

const open = (sampleContent[file] ?? '').replace('Lukket: ja\n', '');

/** What the import says of the file when it has been written and read again, with one more rule. */
function notesWith(rule: Rule) {
  const set = ruleSet([...rules, rule]);
  const read = readMeeting(open, file, set);
  if (read.meeting === undefined) throw new Error('No meeting');
  expect(read.problems.map(({ ruleId }) => ruleId)).toEqual([rule.id]);
  expect(hasErrors(problemsOf({ ...sampleContent, [file]: open }, { set }))).toBe(true);
  const lines = [{ line: 1 }, { line: 9 }, { line: 15 }];
  return readBackNotes(read.meeting, read, lines, set);
}

test('a rule that says so does not stop an import, but the build', () => {
  expect(notesWith({ ...decisive, importWrites: true })).toMatchObject([
    { kind: 'to-decide', line: 15, details: ['3', 'Punkt 3 er måske lukket.'] },
  ]);
});

test('any other rule stops both', () => {
  expect(notesWith(decisive)).toMatchObject([
    { kind: 'not-publishable', line: 15, details: ['3', 'Punkt 3 er måske lukket.'] },
  ]);
});

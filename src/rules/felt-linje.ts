import { nearField } from '../minutes/field-lines.ts';
import { meetingRule } from './rule.ts';

export const feltLinje = meetingRule({
  id: 'felt-linje',
  severity: 'error',
  about: 'Felterne Sag og Lukket står lige under punktets overskrift, et på hver linje.',
  say: (line: string, near: string | undefined) => ({
    reason: `Linjen »${line}« er ikke et felt.`,
    advice:
      near === undefined ? 'Sæt en tom linje mellem felterne og teksten.' : `Mente du »${near}:«?`,
  }),
  check({ fieldLines }, report) {
    for (const { name, typed, place } of fieldLines) {
      if (name === 'Sag' || name === 'Lukket') continue;
      report({ line: place.line, column: 1 }, typed, nearField(typed));
    }
  },
  example: { good: 'Lukket: ja', bad: 'Luket: ja', at: '38:1' },
});

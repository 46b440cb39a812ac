import { fieldNames, nearField } from '../minutes/field-lines.ts';
import { meetingRule } from './rule.ts';

export const feltLinje = meetingRule({
  id: 'felt-linje',
  severity: 'error',
  about: `Felterne ${fieldNames.join(', ')} står lige under punktets overskrift, et på hver linje.`,
  say: (line: string, meant: string | undefined) => ({
    reason: `Linjen »${line}« er ikke et felt.`,
    advice:
      meant === undefined
        ? 'Sæt en tom linje mellem felterne og teksten.'
        : `Skriv »${meant}«, hvis det er det, den siger.`,
  }),
  check({ fieldLines }, report) {
    for (const { name, typed, value, place, openness } of fieldLines) {
      if (name !== undefined) continue;
      const near = nearField(typed);
      const meant =
        openness === 'closed'
          ? 'Lukket: ja'
          : openness === 'open'
            ? 'Lukket: nej'
            : near && `${near}: ${value}`;
      report({ line: place.line, column: 1 }, typed, meant);
    }
  },
  example: { good: 'Lukket: ja', bad: 'Luket: ja', at: '38:1' },
});

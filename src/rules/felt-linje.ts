import { answerOf, fieldNames, nearField } from '../minutes/items/field-lines.ts';
import { given } from '../minutes/given.ts';
import { meetingRule } from './rule.ts';

export const feltLinje = meetingRule({
  id: 'felt-linje',
  severity: 'error',
  about: `Felterne ${fieldNames.join(', ')} står lige under punktets overskrift, et på hver linje.`,
  say: (line: string, meant: string | undefined, fix?: string) => ({
    ...given({ fix }),
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
      // Of the others an editor says whether they mean what opens an item.
      const isSafe = near === 'Sag' || (near === 'Lukket' && answerOf(value) === 'ja');
      report({ line: place.line, column: 1 }, typed, meant, isSafe ? meant : undefined);
    }
  },
  example: { good: 'Lukket: ja', bad: 'Luket: ja', mended: 'Lukket: ja', at: '38:1' },
});

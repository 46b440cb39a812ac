import { isTime } from '../minutes/dates.ts';
import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

export const moedeTid = readingRule({
  id: 'moede-tid',
  severity: 'error',
  about: 'Et klokkeslæt skrives TT:MM i anførselstegn, og mødet slutter ikke, før det begynder.',
  say: (value: string, line?: string) =>
    isTime(value)
      ? {
          reason: `Mødet kan ikke slutte kl. ${value}, før det begynder.`,
          advice: 'Ret »start« eller »slut«.',
        }
      : {
          ...given({ fix: oneTime.test(value) ? line : undefined }),
          reason: `Klokkeslættet »${value}« er ikke skrevet som timer, kolon og minutter.`,
          advice:
            line === undefined
              ? 'Skriv det som "09:45", i anførselstegn.'
              : `Skriv linjen sådan: ${line.trim()}`,
        },
  reportedBy: 'minutes/read-facts.ts',
  example: { good: '"17:00"', bad: '"kl. 17"', at: '4:8' },
});

/** Hours and minutes and nothing else. */
const oneTime = /^(?:kl\. ?)?\d{1,2}[.:]\d\d$/i;

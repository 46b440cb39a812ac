import { isTime } from '../minutes/dates.ts';
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
          reason: `Klokkeslættet »${value}« er ikke skrevet som timer, kolon og minutter.`,
          advice:
            line === undefined
              ? 'Skriv det som "09:45", i anførselstegn.'
              : `Skriv linjen sådan: ${line}`,
        },
  reportedBy: 'minutes/read-facts.ts',
  example: { good: '"17:00"', bad: '"kl. 17"', at: '4:8' },
});

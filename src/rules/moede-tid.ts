import { given } from '../minutes/given.ts';
import { dayAfter } from '../minutes/days/meeting-days.ts';
import { readingRule } from './rule.ts';

export const moedeTid = readingRule({
  id: 'moede-tid',
  severity: 'error',
  about:
    'Et klokkeslæt skrives TT:MM i anførselstegn, og mødet slutter efter, at det begynder, senest natten efter.',
  say: (value: string, line?: string, after?: { start: string; date: string }) =>
    after !== undefined
      ? {
          reason: `Mødet slutter kl. ${value}, og det begynder kl. ${after.start}.`,
          advice: `Ret »start« eller »slut«. Sluttede mødet en senere dag, så skriv også den: slut-dato: ${dayAfter(after.date)}`,
        }
      : {
          ...given({ fix: oneTime.test(value) ? line : undefined }),
          reason: `Klokkeslættet »${value}« er ikke skrevet som timer, kolon og minutter.`,
          advice:
            line === undefined
              ? 'Skriv det som "09:45", i anførselstegn.'
              : `Skriv linjen sådan: ${line}`,
        },
  reportedBy: 'minutes/read-facts.ts',
  example: { good: '"17:00"', bad: '"kl. 17"', at: '4:8' },
});

/** Hours and minutes and nothing else. */
const oneTime = /^(?:kl\. ?)?\d{1,2}[.:]\d\d$/i;
